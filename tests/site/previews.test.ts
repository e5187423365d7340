import { site } from "../../site.config.ts";
import { listedPages, notFoundPage, pages, publicAddress, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

/** What those who preview a link read of a page. */
function readPreview(document: Document) {
  const of = (name: string) =>
    [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
      (element) => element.getAttribute("content") ?? "",
    );
  return {
    title: document.title,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "",
    description: of("description").join(),
    tags: Object.fromEntries(
      [
        ...["og:type", "og:site_name", "og:title", "og:description", "og:url", "og:image", "og:image:alt"],
        ...["og:image:width", "og:image:height", "twitter:card"],
      ].map((name) => [name, of(name)]),
    ),
    colours: of("theme-color"),
    manifest: document.querySelector('link[rel="manifest"]')?.getAttribute("href") ?? "",
    icons: [...document.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"]')].map(
      (link) => link.getAttribute("href") ?? "",
    ),
  };
}

test("A link to any page is previewed with its title, its description and a picture that is there, each said once", async ({
  served,
  request,
}) => {
  test.setTimeout(60_000);
  const wrong = await wrongOn(listedPages, async (path) => {
    const { tags, title, description, canonical } = await served(path, readPreview);
    const one = (name: string) => tags[name]?.[0] ?? "";
    const picture = await request.get(`./${one("og:image").slice(publicAddress("").length)}`);
    const bytes = await picture.body();
    return [
      ...Object.entries(tags).flatMap(([name, said]) =>
        said.length === 1 && said[0] ? [] : [`says ${name} ${said.length} times`],
      ),
      // With the site's name, or without where both would be too long.
      ...([one("og:title"), `${one("og:title")} \u00b7 ${site.name}`].includes(title)
        ? []
        : ["has another title"]),
      ...(one("og:description") === description ? [] : ["has another description"]),
      ...(one("og:url") === canonical ? [] : ["is previewed as another page"]),
      ...(picture.ok() && picture.headers()["content-type"] === "image/png" ? [] : ["has no picture"]),
      ...(bytes.length <= 40_000 ? [] : [`has a picture of ${bytes.length} bytes`]),
      ...([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join() === "1200,630" ? [] : ["has another size"]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("A comparison, an architecture and a question have pictures of their own; other pages have that of the home page", async ({
  served,
}) => {
  const own = /^(compare|architectures|questions)\/[^/]+\/$/;
  const wrong = await wrongOn(listedPages, async (path) => {
    const { tags } = await served(path, readPreview);
    const expected = own.test(path) ? `og/${path.replace(/\/$/, "")}.png` : "og/index.png";
    return tags["og:image"]?.[0] === publicAddress(expected) ? [] : [`shows ${tags["og:image"]}`];
  });
  expect(wrong).toEqual([]);
});

test("A description is whole sentences: nothing is cut", async ({ served }) => {
  const wrong = await wrongOn(pages, async (path) => {
    const { description } = await served(path, readPreview);
    return /[.!?]$/.test(description) && !/\u2026|\.\.\./.test(description) ? [] : [`says “${description}”`];
  });
  expect(wrong).toEqual([]);
});

test("The error page is not previewed, and has the same colours and icons as every page", async ({
  served,
  request,
}) => {
  const { tags, colours, icons, manifest } = await served(notFoundPage, readPreview);
  expect(tags["og:title"]).toEqual([]);
  expect(colours).toHaveLength(2);
  for (const href of icons) expect((await request.get(href)).ok()).toBe(true);
  const file = await request.get(manifest);
  expect(file.headers()["content-type"]).toMatch(/^application\/manifest\+json/);
  const { icons: named, start_url: start } = await file.json();
  expect((await request.get(start)).ok()).toBe(true);
  for (const { src } of named) expect((await request.get(src)).ok(), src).toBe(true);
});
