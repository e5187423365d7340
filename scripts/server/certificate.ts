import { generateKeyPairSync, sign } from "node:crypto";

/** A key and its certificate, in PEM, as Node's https takes them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** DER of "ECDSA with SHA-256" (RFC 5758) and of "common name" (RFC 5280). */
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");

const DAY = 86_400_000;

/**
 * Makes a certificate that nobody vouches for, good for today: a browser that accepts such ones talks TLS with it.
 * No key has to lie in the repository for that. X.509 version 1, without extensions (RFC 5280, section 4.1).
 */
export function aCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(0x30, ECDSA_WITH_SHA256);
  const name = der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0c, Buffer.from("127.0.0.1")))));
  const validity = der(0x30, time(Date.now() - DAY), time(Date.now() + DAY));
  const serial = der(0x02, Buffer.from([1]));
  const key = publicKey.export({ type: "spki", format: "der" });
  const says = der(0x30, serial, algorithm, name, validity, name, key);
  const signature = der(0x03, Buffer.from([0]), sign("sha256", says, privateKey));
  const whole = der(0x30, says, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of DER: its tag, its length, what is in it. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

/** UTCTime: YYMMDDHHMMSSZ. */
function time(at: number): Buffer {
  return der(0x17, Buffer.from(new Date(at).toISOString().replace(/^20|[-:T]|\.\d+/g, "")));
}
