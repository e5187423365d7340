import { expect, test } from "@playwright/test";
import { LinkChecker, LinkState } from "linkinator";
import { listedPages, pages } from "./pages.ts";

test("No link and no fragment on the site leads to nothing", async ({ baseURL }) => {
  test.setTimeout(60_000);
  const home = baseURL ?? "";
  const isOurs = (link: string) => link.startsWith(home);
  const { links } = await new LinkChecker().check({
    path: pages.map((path) => home + path),
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: "error",
    // Other people's sites are the gate's business, and no test needs the network.
    linksToSkip: async (link) => !isOurs(link),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ parent, url, status }) => `${parent} leads to ${url}: ${status}`)).toEqual([]);
  const reached = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
  expect(pages.filter((path) => !reached.has(home + path))).toEqual([]);
  // Skipped are only mail, and pages elsewhere over https. What has spaces is no address but the words of a <meta>.
  const odd = links.filter(
    ({ url, state }) => state === LinkState.SKIPPED && !/^(mailto:|https:\/\/)/.test(url) && !/\s/.test(url),
  );
  expect(odd.map(({ parent, url }) => `${parent} leads to ${url}`)).toEqual([]);
});

test("A reader can walk from home to every page by links alone", async ({ request }) => {
  const seen = new Set<string>();
  const next = [""];
  const home = new URL((await request.get("./")).url());
  while (next.length > 0) {
    const path = next.pop() ?? "";
    if (seen.has(path)) continue;
    seen.add(path);
    const html = await (await request.get(`./${path}`)).text();
    for (const [, href = ""] of html.matchAll(/<a [^>]*?href="([^"#]*)/g)) {
      const target = new URL(href.replaceAll("&amp;", "&"), new URL(path, home));
      if (target.href.startsWith(home.href) && target.pathname.endsWith("/"))
        next.push(target.href.slice(home.href.length));
    }
  }
  expect([...seen].sort()).toEqual([...listedPages].sort());
});

test("A link to another site is an https address and opens where the reader is", async ({ request }) => {
  const wrong: string[] = [];
  for (const path of pages) {
    const html = await (await request.get(`./${path}`)).text();
    for (const [tag] of html.matchAll(/<a [^>]*>/g)) {
      const isOdd = /href="(http:|\/\/|ftp:|javascript:)/i.test(tag) || /\s(target|ping|download)=/.test(tag);
      if (isOdd) wrong.push(`/${path}: ${tag}`);
    }
  }
  expect(wrong).toEqual([]);
});
