import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { headersFor, securityHeaders } from "#formats/hosting.ts";
import { siteHandler } from "../../../../scripts/server/handler.ts";
import { type Listening, listen } from "../../../../scripts/server/listen.ts";

const page = `<!doctype html><title>Page</title>${"<p>text</p>".repeat(200)}`;
const files: Readonly<Record<string, string>> = {
  "index.html": page,
  "404.html": "<!doctype html><title>Nothing here</title>",
  "questions/index.html": page,
  "compare/b-vs-a/index.html": "<!doctype html><title>This page leads on</title>",
  "compare/a-vs-b.json": "{}",
  "compare/a-vs-b.md": "# ü",
  "feed.xml": "<feed/>",
  "badge/a.svg": "<svg/>",
  "empty.txt": "",
  "_astro/font.abc.woff2": "wOF2",
  "_astro/site.abc.css": "a{}",
  "_astro/site.abc.js": "0",
  ".well-known/security.txt": "Contact: mailto:a@b.example",
  ".secret": "no",
  "sub/.secret": "no",
  _headers: "/*",
  _redirects: "/compare/b-vs-a/ /compare/a-vs-b/ 301!\n",
};
let dist: string;
const servers: Listening[] = [];

test.beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "weighed-dist-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
});

test.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(dist, { recursive: true });
});

/** Asks as written: fetch would tidy the path and hide what the server must withstand. */
async function ask(path: string, { base = "/", method = "GET", headers = {} } = {}) {
  const server = await listen(siteHandler(dist, base), 0);
  servers.push(server);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request(
        { host: "127.0.0.1", port: server.port, path, method, headers },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        },
      );
      asked.on("error", reject).end();
    },
  );
}

test("a page is served at its directory address, and the address without slash leads to it", async () => {
  expect(await ask("/questions/")).toMatchObject({
    status: 200,
    headers: { "content-type": "text/html;charset=utf-8" },
  });
  expect(await ask("/questions?a=b")).toMatchObject({
    status: 301,
    headers: { location: "/questions/?a=b" },
  });
});

test("every kind of file has its type", async () => {
  const types = {
    "/": "text/html;charset=utf-8",
    "/compare/a-vs-b.json": "application/json;charset=utf-8",
    "/compare/a-vs-b.md": "text/markdown;charset=utf-8",
    "/feed.xml": "application/xml;charset=utf-8",
    "/badge/a.svg": "image/svg+xml;charset=utf-8",
    "/_astro/font.abc.woff2": "font/woff2",
    "/_astro/site.abc.css": "text/css;charset=utf-8",
    "/_astro/site.abc.js": "text/javascript;charset=utf-8",
    "/.well-known/security.txt": "text/plain;charset=utf-8",
    "/empty.txt": "text/plain;charset=utf-8",
  };
  for (const [path, type] of Object.entries(types)) {
    expect(await ask(path), path).toMatchObject({ status: 200, headers: { "content-type": type } });
  }
});

test("every answer carries every security header, whatever it is", async () => {
  const answers = await Promise.all([
    ask("/"),
    ask("/none/"),
    ask("/questions"),
    ask("/compare/b-vs-a/"),
    ask("/_astro/site.abc.css"),
    ask("/", { method: "POST" }),
    ask("/", { method: "HEAD" }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 301, 301, 200, 405, 200]);
  for (const { headers } of answers) {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value);
  }
});

test("a card and a badge carry headers of their own, under a base path too, and so do errors beside them", async () => {
  for (const base of ["/", "/weighed/"]) {
    for (const path of ["embed/none/", "badge/none.svg", "badge/a.svg"]) {
      const { status, headers } = await ask(base + path, { base });
      expect(status, path).toBe(path === "badge/a.svg" ? 200 : 404);
      for (const [name, value] of Object.entries(headersFor(base + path, base)))
        expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    }
  }
  expect((await ask("/%65mbed/none/")).headers["content-security-policy"]).toBe(
    securityHeaders["Content-Security-Policy"],
  );
});

test("hashed files are kept for ever; everything else is asked for again, and is not sent twice", async () => {
  expect((await ask("/_astro/site.abc.css")).headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
  });
  const { headers } = await ask("/");
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    vary: "Accept-Encoding",
    etag: expect.anything(),
  });
  expect(await ask("/", { headers: { "if-none-match": headers.etag } })).toMatchObject({
    status: 304,
    body: Buffer.of(),
  });
});

test("text is compressed as the browser asks", async () => {
  const br = await ask("/", { headers: { "accept-encoding": "gzip, br" } });
  expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
  expect(brotliDecompressSync(br.body).toString()).toBe(page);
  const gzip = await ask("/", { headers: { "accept-encoding": "gzip" } });
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  const plain = await ask("/");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
});

test("what is not there gives the site's own page with status 404", async () => {
  const paths = [
    "/none/",
    "/none.json",
    "/questions/index.html/",
    "/feed.xml/",
    "/compare/",
    "//",
    "//questions/",
    "/questions//",
    "/%",
    "/%00",
    "/a\\b",
    // Longer than a file's name may be, and than a path.
    `/${"a".repeat(256)}/`,
    `/${"%C3%BC".repeat(128)}/`,
    `/${"a/".repeat(2_100)}`,
  ];
  for (const path of paths) {
    const { status, headers, body } = await ask(path, { headers: { "accept-encoding": "br" } });
    expect({ status, type: headers["content-type"], body: body.toString() }, path).toEqual({
      status: 404,
      type: "text/html;charset=utf-8",
      body: files["404.html"],
    });
  }
});

test("nothing outside the site, no dotfile and no file for the host can be read", async () => {
  const paths = [
    "/.secret",
    "/sub/.secret",
    "/%2esecret",
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/.well-known/../.secret",
    "/_headers",
    "/_redirects",
    "/%5fredirects",
  ];
  for (const path of paths) expect((await ask(path)).status, path).toBe(404);
});

test("a redirect goes before the page that stands at its address for other hosts", async () => {
  for (const path of ["/compare/b-vs-a/", "/compare/b-vs-a", "/compare/b-vs-a/?x"]) {
    expect(await ask(path), path).toMatchObject({ status: 301, headers: { location: "/compare/a-vs-b/" } });
  }
});

test("HEAD has the headers without the body, and nothing but GET and HEAD is answered", async () => {
  expect(await ask("/", { method: "HEAD" })).toMatchObject({
    status: 200,
    body: Buffer.of(),
    headers: { "content-length": String(page.length) },
  });
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    expect(await ask("/", { method }), method).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
  }
});

test("a part that is asked for is answered with the whole", async () => {
  const { status, body } = await ask("/", { headers: { range: "bytes=-5" } });
  expect({ status, body: body.toString() }).toEqual({ status: 200, body: page });
});

test("under a base path the site lives there and nowhere else", async () => {
  const base = "/weighed/";
  expect((await ask("/weighed/", { base })).status).toBe(200);
  expect((await ask("/weighed/_astro/site.abc.css", { base })).headers).toMatchObject({
    "cache-control": expect.stringContaining("immutable"),
  });
  expect(await ask("/weighed/questions", { base })).toMatchObject({
    status: 301,
    headers: { location: "/weighed/questions/" },
  });
  for (const path of ["/", "/weighed"])
    expect(await ask(path, { base }), path).toMatchObject({ status: 302, headers: { location: base } });
  for (const path of ["/questions/", "/weighedquestions/", "/other/weighed/"])
    expect((await ask(path, { base })).status, path).toBe(404);
});
