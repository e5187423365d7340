import { once } from "node:events";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { aCertificate } from "../../scripts/server/certificate.ts";
import { watchScript } from "./watch-script.ts";

/** The served site over TLS. */
export interface SecureDoor {
  /** What stands in place of the site's own scheme, host and port. */
  readonly origin: string;
  close(): void;
}

/** Below the base of no site. */
const WATCH = "/watch-for-tests.js";

/**
 * Serves a site over TLS, as a host does: what a page may do only there is tried as well. Every header is passed on as
 * it is. Each page gets one script more, before all others, that
 * writes down what goes wrong: the driver has no console to read and runs nothing before a page does.
 * @param site address of the site over plain http
 */
export async function aSecureDoor(site: URL): Promise<SecureDoor> {
  const server = createServer(aCertificate(), (asked, answer) => {
    if (asked.url === WATCH) {
      answer.writeHead(200, { "Content-Type": "text/javascript" }).end(watchScript);
      return;
    }
    const { method, url, headers } = asked;
    // Uncompressed, so that a script can be put in.
    const plain = { ...headers, "accept-encoding": "identity" };
    request(new URL(url ?? "/", site), { method, headers: plain }, (got) => void passOn(got, answer))
      .on("error", () => answer.destroy())
      .end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function passOn(got: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { "content-length": _, ...headers } = got.headers;
  if (!headers["content-type"]?.startsWith("text/html")) {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
    return;
  }
  const page = (await text(got)).replace("<head>", `<head><script src="${WATCH}"></script>`);
  answer.writeHead(got.statusCode ?? 502, headers).end(page);
}
