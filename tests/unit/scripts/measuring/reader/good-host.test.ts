import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type ClientHttp2Session, connect } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { type GoodHost, goodHost } from "../../../../../scripts/measuring/reader/good-host.ts";

let dist: string;
let host: GoodHost;
let session: ClientHttp2Session;

const page = `<!doctype html>${"<p>Words of a page. ".repeat(40)}`;

test.beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), "weighed-host-"));
  mkdirSync(join(dist, "_astro"));
  writeFileSync(join(dist, "index.html"), page);
  writeFileSync(join(dist, "404.html"), "<!doctype html>Not here");
  writeFileSync(join(dist, "_astro", "a.12345678.css"), "a { color: red }");
  host = await goodHost(dist, "/weighed/");
  session = connect(new URL(host.url).origin, { rejectUnauthorized: false });
});

test.afterEach(() => {
  session.close();
  host.close();
  rmSync(dist, { recursive: true });
});

async function answer(path: string): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  const stream = session.request({ ":path": path, "accept-encoding": "br" });
  const headers = await new Promise<Record<string, unknown>>((resolve) => stream.once("response", resolve));
  return { headers, body: await buffer(stream) };
}

test("a page comes over HTTP/2 in brotli, with the site's headers, and is asked for again each time", async () => {
  const { headers, body } = await answer("/weighed/");
  expect(session.alpnProtocol).toBe("h2");
  expect(headers).toMatchObject({
    ":status": 200,
    "content-type": "text/html;charset=utf-8",
    "content-encoding": "br",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  expect(brotliDecompressSync(body).toString()).toBe(page);
  expect(body.length).toBe(Number(headers["content-length"]));
});

test("a file with a hash in its name may be kept for ever, and what is tiny stays as it is", async () => {
  const { headers, body } = await answer("/weighed/_astro/a.12345678.css");
  expect(headers["cache-control"]).toContain("immutable");
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.toString()).toBe("a { color: red }");
});

test("what is not there is answered by the page for that, and an address of old by the way to the new one", async () => {
  expect((await answer("/weighed/nothing/")).headers[":status"]).toBe(404);
  const { headers } = await answer("/weighed/index.html");
  expect(headers).toMatchObject({ ":status": 301, location: "/weighed/" });
});
