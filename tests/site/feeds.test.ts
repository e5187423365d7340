import { atomFaults, childrenOf, readXml, textOf } from "../unit/formats/atom-faults.ts";
import { comparisons, listedPages, publicAddress } from "./pages.ts";
import { expect, test } from "./served.ts";

const questions = listedPages.filter((path) => /^questions\/[^/]+\/$/.test(path));
const feeds = ["feed.xml", ...questions.map((path) => `${path}feed.xml`)];

test("Every feed is served as XML, keeps the rules of Atom and names its own address", async ({
  request,
}) => {
  for (const path of feeds) {
    const answer = await request.get(`./${path}`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toMatch(/xml/);
    const xml = await answer.text();
    expect(atomFaults(xml), path).toEqual([]);
    const self = childrenOf(readXml(xml), "link").find(({ attributes }) => attributes.rel === "self");
    expect(self?.attributes.href).toBe(publicAddress(path));
  }
});

test("Every entry leads to a page of ours, and each verdict has one", async ({ request }) => {
  const feed = readXml(await (await request.get("./feed.xml")).text());
  const hrefs = childrenOf(feed, "entry").map((entry) => childrenOf(entry, "link")[0]?.attributes.href ?? "");
  const published = listedPages.map(publicAddress);
  expect(hrefs.filter((href) => !published.includes(href))).toEqual([]);
  const missing = comparisons.map(publicAddress).filter((address) => !hrefs.includes(address));
  // A feed has a limit, and older verdicts leave it.
  expect(hrefs.length < 100 ? missing : []).toEqual([]);
});

test("The pick in an entry's title is the one that the page's badge gives", async ({ request }) => {
  const feed = readXml(await (await request.get("./feed.xml")).text());
  const wrong: string[] = [];
  for (const entry of childrenOf(feed, "entry")) {
    const path = (childrenOf(entry, "link")[0]?.attributes.href ?? "").slice(publicAddress("").length);
    if (!comparisons.includes(path)) continue;
    const badge = await (await request.get(`./${path.replace(/^compare(.*)\/$/, "badge$1.svg")}`)).text();
    // The title is HTML in which signs are escaped by their numbers, as in the badge.
    if (!badge.includes(textOf(entry, "title"))) wrong.push(`${path}: ${textOf(entry, "title")}`);
  }
  expect(wrong).toEqual([]);
});

test("A program finds the feed from home, from the questions and from what changed", async ({ served }) => {
  const feedsOf = (path: string) =>
    served(path, (document) =>
      [...document.querySelectorAll('link[rel="alternate"][type="application/atom+xml"]')].map(
        (link) => link.getAttribute("href") ?? "",
      ),
    );
  for (const path of ["", "questions/", "changes/"]) {
    expect(await feedsOf(path), path).toEqual([new URL(publicAddress("feed.xml")).pathname]);
  }
  for (const path of questions) {
    expect(await feedsOf(path), path).toEqual([new URL(publicAddress(`${path}feed.xml`)).pathname]);
  }
});
