import { expect } from "@playwright/test";
import { cacheControl, headersFor } from "#formats/hosting.ts";
import type { Answer } from "./plain-request.ts";

/** Asks a host as written, and says what came. */
export type Ask = (
  path: string,
  asked?: { method?: string; headers?: Record<string, string> },
) => Promise<Answer>;

/** Real addresses of the site, to ask for. */
export interface Addresses {
  readonly page: string;
  readonly card: string;
  readonly picture: string;
  readonly script: string;
  readonly font: string;
  /** From where to where. */
  readonly moved: readonly [string, string];
}

/** What every host must answer, be it nginx or our own server: a sentence, and how it is held. */
export const expectedAnswers: Readonly<Record<string, (ask: Ask, at: Addresses) => Promise<void>>> = {
  "A page, a file, a redirect, an error and a refusal carry the headers of their address": async (
    ask,
    at,
  ) => {
    const paths = ["/", at.page, at.card, at.picture, at.script, at.font, at.moved[0], at.page.slice(0, -1)];
    for (const path of [...paths, "/none", "/embed/none/", "/badge/none.svg", "/_astro/none.js"]) {
      for (const method of ["GET", "HEAD", "POST"]) {
        const { headers } = await ask(path, { method });
        for (const [name, value] of Object.entries(headersFor(path, "/")))
          expect(headers[name.toLowerCase()], `${method} ${path}: ${name}`).toBe(value);
      }
    }
  },

  "Hashed files are kept for ever; pages are asked for again, and so are redirects and errors": async (
    ask,
    at,
  ) => {
    for (const path of [at.script, at.font])
      expect((await ask(path)).headers["cache-control"], path).toBe(cacheControl.hashed);
    const others = ["/", at.page, at.picture, at.moved[0], "/none", "/_astro/none.js", "/_astro/", "/_astro"];
    for (const path of others) {
      const { headers } = await ask(path);
      expect(headers["cache-control"], path).toBe(cacheControl.page);
    }
    expect((await ask(at.script, { method: "POST" })).headers["cache-control"]).not.toBe(cacheControl.hashed);
  },

  "Who has a file already gets a 304 with the same headers and nothing else": async (ask, at) => {
    for (const path of ["/", at.page, at.picture, at.script]) {
      for (const encoding of ["br", "gzip", "identity"]) {
        const asked = { "accept-encoding": encoding };
        const first = await ask(path, { headers: asked });
        const again = await ask(path, { headers: { ...asked, "if-none-match": String(first.headers.etag) } });
        expect([again.status, again.body.length], `${path} ${encoding}`).toEqual([304, 0]);
        for (const name of ["content-security-policy", "cache-control", "vary"])
          expect(again.headers[name], `${path} ${encoding}: ${name}`).toBe(first.headers[name]);
      }
    }
  },

  "Text is compressed as the browser asks, and the same when unpacked; a font goes as it is": async (
    ask,
    at,
  ) => {
    for (const path of ["/", at.page, at.picture, at.script]) {
      const plain = await ask(path);
      expect([plain.headers["content-encoding"], plain.headers.vary], path).toEqual([
        undefined,
        "Accept-Encoding",
      ]);
      for (const [accepted, encoding] of [
        ["br", "br"],
        ["gzip, deflate, br", "br"],
        ["gzip", "gzip"],
        ["gzip;q=1.0, br;q=0", "gzip"],
      ] as const) {
        const answer = await ask(path, { headers: { "accept-encoding": accepted } });
        const seen = [
          answer.headers["content-encoding"],
          answer.headers.vary,
          answer.headers["content-type"],
        ];
        expect(seen, `${path} ${accepted}`).toEqual([
          encoding,
          "Accept-Encoding",
          plain.headers["content-type"],
        ]);
        expect(answer.text.equals(plain.body), `${path} ${accepted}`).toBe(true);
      }
    }
    expect(
      (await ask(at.font, { headers: { "accept-encoding": "br, gzip" } })).headers["content-encoding"],
    ).toBe(undefined);
  },

  "Every file is what it says it is, with its encoding": async (ask, at) => {
    const types = {
      "/": "text/html;charset=utf-8",
      [at.page]: "text/html;charset=utf-8",
      "/none": "text/html;charset=utf-8",
      [at.picture]: "image/svg+xml;charset=utf-8",
      [at.script]: "text/javascript;charset=utf-8",
      [at.font]: "font/woff2",
      "/sitemap-0.xml": "application/xml;charset=utf-8",
    };
    for (const [path, type] of Object.entries(types))
      expect((await ask(path)).headers["content-type"]?.replace("; ", ";"), path).toBe(type);
  },

  "HEAD tells what GET would, without the body; nothing else is answered": async (ask, at) => {
    for (const path of ["/", at.page, at.picture, "/none"]) {
      const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })];
      expect([head.status, head.body.length], path).toEqual([get.status, 0]);
      expect(head.headers["content-length"], path).toBe(String(get.body.length));
    }
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const { status, headers } = await ask(at.page, { method });
      expect([status, headers.allow], method).toEqual([405, "GET, HEAD"]);
    }
  },

  "Every page has one address: without its slash, or with index.html, one is led there": async (ask, at) => {
    const leads = {
      [at.page.slice(0, -1)]: at.page,
      [`${at.page.slice(0, -1)}?a=b`]: `${at.page}?a=b`,
      [`${at.page}index.html`]: at.page,
      "/index.html": "/",
      [at.moved[0]]: at.moved[1],
      [at.moved[0].slice(0, -1)]: at.moved[1],
    };
    for (const [path, to] of Object.entries(leads)) {
      const { status, headers } = await ask(path);
      expect([status, headers.location], path).toEqual([301, to]);
    }
  },

  "An address that is spelt otherwise is none: a doubled slash, a capital letter, a slash behind a file":
    async (ask, at) => {
      const inCapitals = (path: string) => path.replace(/[a-z]/, (letter) => letter.toUpperCase());
      const doubled = [
        `/${at.page}`,
        `${at.page}/`,
        at.page.replace("/", "//"),
        "//",
        "//example.org/",
        "//index.html",
      ];
      const others = [
        inCapitals(at.page),
        inCapitals(at.moved[0]),
        `${at.picture}/`,
        `${at.page}index.html/`,
      ];
      for (const path of [...doubled, ...others]) {
        const { status, headers } = await ask(path);
        expect([status, headers.location], path).toEqual([404, undefined]);
      }
    },

  "What is not there gives the site's own page": async (ask) => {
    const { body: page } = await ask("/404.html");
    for (const path of [
      "/none",
      "/none/",
      "/none.js",
      "/compare/none/",
      "/_astro/none.css",
      "/%00",
      "/a%5Cb",
    ]) {
      const { status, body } = await ask(path);
      // nginx refuses some with a page of its own.
      if (status !== 400) expect([status, body.equals(page)], path).toEqual([404, true]);
    }
  },

  "No dotfile but .well-known, nothing outside the site and no file for hosts can be read": async (
    ask,
    at,
  ) => {
    const hidden = [
      "/.release.json",
      "/%2erelease.json",
      "/.git/config",
      "/_headers",
      "/_redirects",
      "/%5fheaders",
    ];
    const compressed = ["/index.html.br", "/index.html.gz", `${at.page}index.html.br`, `${at.script}.gz`];
    const outside = ["/../current/index.html", "/%2e%2e/.lock", "/..%2f.lock", "/.well-known/../../.lock"];
    for (const path of [...hidden, ...compressed, ...outside]) {
      const { status } = await ask(path);
      expect([400, 404], `${path}: ${status}`).toContain(status);
    }
    expect((await ask("/.well-known/try.txt")).status).toBe(200);
  },
};
