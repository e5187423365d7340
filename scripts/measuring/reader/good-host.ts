import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { cacheControl, hashedFolder, headersFor } from "#formats/hosting.ts";
import { packedTypes, textTypes } from "#formats/media-types.ts";
import { aCertificate } from "../../server/certificate.ts";
import { locate } from "../../server/locate.ts";
import { packed } from "../weight.ts";

/** A finished site behind a host that is up. */
export interface GoodHost {
  /** Address of the home page. */
  readonly url: string;
  close(): void;
}

/** What a host sends of a file. */
interface Body {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Below this many bytes compression saves nobody a packet: scripts/release/compress.ts leaves them as they are, too. */
const SMALLEST = 256;

/**
 * Serves a finished site as its hosts do: HTTP/2 over TLS, with the site's headers, text compressed once and as small as
 * it gets. How many round trips a page takes hangs on all of these. The certificate is one that nobody vouches for.
 * @param dist folder of the finished site
 * @param base path the site lives under, with both slashes
 */
export async function goodHost(dist: string, base: string): Promise<GoodHost> {
  const sent = new Map<string, Body>();
  const server = createSecureServer({ ...aCertificate(), allowHTTP1: true }, (request, response) => {
    const [pathname = "/"] = request.url.split("?");
    const place = locate(dist, base, pathname);
    const headers = headersFor(pathname, base);
    if (place.kind === "moved") {
      response.writeHead(place.status, { ...headers, Location: place.to }).end();
      return;
    }
    const path = place.kind === "file" ? place.path : "/404.html";
    const body = sent.get(path) ?? bodyOf(dist, path);
    sent.set(path, body);
    response.writeHead(place.kind === "file" ? 200 : 404, { ...headers, ...body.headers });
    response.end(body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}${base}`, close: () => server.close() };
}

function bodyOf(dist: string, path: string): Body {
  const whole = readFileSync(join(dist, path));
  const text = textTypes[extname(path)];
  const headers = {
    "Content-Type": text ?? packedTypes[extname(path)] ?? "application/octet-stream",
    "Cache-Control": path.startsWith(`/${hashedFolder}`) ? cacheControl.hashed : cacheControl.page,
    Vary: "Accept-Encoding",
  };
  if (text === undefined || whole.length < SMALLEST)
    return { bytes: whole, headers: { ...headers, "Content-Length": `${whole.length}` } };
  const bytes = packed(whole);
  return { bytes, headers: { ...headers, "Content-Encoding": "br", "Content-Length": `${bytes.length}` } };
}
