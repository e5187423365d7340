import { readFileSync, realpathSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";
import { cacheControl, hashedFolder, headersFor } from "#formats/hosting.ts";
import { textTypes } from "#formats/media-types.ts";
import { locate } from "./locate.ts";
import { parseRedirects, withoutClosingSlash } from "./redirects.ts";

/**
 * Answers requests from a finished site as a good host would.
 * Looks at the folder on every request, so a new build shows without a restart.
 * @param live folder of the finished site, or a link to it
 * @param base path the site lives under, with both slashes
 */
export function siteHandler(live: string, base: string): RequestListener {
  // Level 5 of 11: about as small as a host's own compression, and not felt in a test run.
  const compress = compression({ brotli: true, level: 5, threshold: 256 });
  return (request, response) => {
    // One answer comes from one release, also when the link is switched in the middle of it.
    const dist = settled(live);
    const [pathname = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    for (const [name, value] of Object.entries(headersFor(pathname, base))) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response);
    const moved = redirects(dist).get(withoutClosingSlash(pathname));
    if (moved !== undefined) return lead(response, moved.to, moved.status);
    const place = locate(dist, base, pathname);
    if (place.kind === "moved") return lead(response, place.to + (query ? `?${query}` : ""), place.status);
    response.setHeader("Vary", "Accept-Encoding");
    heedRefusals(request);
    compress(request, response, () => {
      if (place.kind === "nothing") return sendNotFound(dist, request, response);
      response.setHeader(
        "Cache-Control",
        place.path.startsWith(`/${hashedFolder}`) ? cacheControl.hashed : cacheControl.page,
      );
      const files = sirv(dist, { dev: true, etag: true, extensions: [], setHeaders: describe });
      files(withUrl(request, place.path), response, () => sendNotFound(dist, request, response));
    });
  };
}

function settled(live: string): string {
  try {
    return realpathSync(live);
  } catch {
    return live;
  }
}

/** What compresses does not know that a weight of 0 refuses. */
function heedRefusals({ headers }: IncomingMessage): void {
  const accepted = String(headers["accept-encoding"] ?? "");
  headers["accept-encoding"] = accepted.replace(/[\w-]+\s*;\s*q=0(\.0*)?\s*(,|$)/gi, "");
}

function describe(response: ServerResponse, path: string): void {
  const type = textTypes[path.slice(path.lastIndexOf("."))];
  if (type !== undefined) response.setHeader("Content-Type", type);
}

/** The request as sirv should see it: a file's own path, and all of the file, as sirv miscounts ranges from the end. */
function withUrl(request: IncomingMessage, path: string): IncomingMessage {
  request.url = encodeURI(path);
  delete request.headers.range;
  return request;
}

function redirects(dist: string): ReturnType<typeof parseRedirects> {
  return parseRedirects(textOf(join(dist, "_redirects")) ?? "");
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD" }).end();
}

function lead(response: ServerResponse, to: string, status: number): void {
  // A browser keeps a 301 for ever; at a port of this machine that would outlive the site that said so.
  response.writeHead(status, { Location: to, "Cache-Control": cacheControl.page }).end();
}

function sendNotFound(dist: string, request: IncomingMessage, response: ServerResponse): void {
  const page = textOf(join(dist, "404.html")) ?? "Not found\n";
  const type = page.startsWith("<") ? "text/html;charset=utf-8" : "text/plain;charset=utf-8";
  response.writeHead(404, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(page),
    "Cache-Control": cacheControl.page,
  });
  response.end(request.method === "HEAD" ? undefined : page);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
