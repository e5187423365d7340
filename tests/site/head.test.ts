import { site } from "../../site.config.ts";
import { pages, publicAddress, unlistedPages, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

/** What a tab, a search engine and a screen reader are told of a page. */
function readHead(document: Document) {
  const contents = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  return {
    lang: document.documentElement.lang,
    title: document.title,
    titles: document.querySelectorAll("head title").length,
    h1: [...document.querySelectorAll("h1")].map(({ textContent }) => textContent.trim()),
    descriptions: contents('meta[name="description"]', "content"),
    canonicals: contents('link[rel="canonical"]', "href"),
    robots: contents('meta[name="robots"]', "content"),
    viewports: contents('meta[name="viewport"]', "content"),
    mains: document.querySelectorAll("main").length,
    firstHeading: document.querySelector("h1, h2, h3, h4, h5, h6")?.tagName,
  };
}

test("Every page says in one heading, one title and one description what it is", async ({ served }) => {
  const wrong = await wrongOn(pages, async (path) => {
    const { lang, title, titles, h1, descriptions, mains, firstHeading, viewports } = await served(
      path,
      readHead,
    );
    const [description = ""] = descriptions;
    return [
      ...(lang === "en-GB" ? [] : [`is in ${JSON.stringify(lang)}`]),
      ...(titles === 1 && title.trim() !== "" ? [] : [`has ${titles} titles, ${JSON.stringify(title)}`]),
      // A title that would be too long gives up the site's name.
      ...(title.endsWith(site.name) || `${title} \u00b7 ${site.name}`.length > 70
        ? []
        : [`has a title that does not name the site: ${title}`]),
      ...(h1.length === 1 && h1[0] !== "" ? [] : [`has ${h1.length} h1: ${h1.join(", ")}`]),
      ...(firstHeading === "H1" ? [] : [`begins with ${firstHeading}`]),
      ...(mains === 1 ? [] : [`has ${mains} main elements`]),
      ...(descriptions.length === 1 && description.trim() !== ""
        ? []
        : [`has ${descriptions.length} descriptions`]),
      ...([...description].length <= 160
        ? []
        : [`has a description of ${[...description].length} characters`]),
      // Whoever needs larger letters must be able to enlarge them.
      ...(viewports.length === 1 && !/maximum-scale|user-scalable/.test(viewports[0] ?? "")
        ? []
        : ["forbids zoom"]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("No two pages have one title or one description", async ({ served }) => {
  const seen = { titles: new Map<string, string>(), descriptions: new Map<string, string>() };
  const wrong = await wrongOn(pages, async (path) => {
    const { title, descriptions } = await served(path, readHead);
    const sameTitle = seen.titles.get(title);
    const sameDescription = seen.descriptions.get(descriptions[0] ?? "");
    seen.titles.set(title, path);
    seen.descriptions.set(descriptions[0] ?? "", path);
    return [
      ...(sameTitle === undefined ? [] : [`has the title of /${sameTitle}`]),
      ...(sameDescription === undefined ? [] : [`has the description of /${sameDescription}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("Every page names its own public address as the one address, and only the error page hides", async ({
  served,
}) => {
  const wrong = await wrongOn(pages, async (path) => {
    const { canonicals, robots } = await served(path, readHead);
    const hides = robots.some((words) => words.includes("noindex"));
    return [
      ...(canonicals.join() === publicAddress(path)
        ? []
        : [`has the canonical address ${canonicals.join(" and ")}`]),
      ...(hides === unlistedPages.includes(path)
        ? []
        : [hides ? "hides from search engines" : "should hide"]),
    ];
  });
  expect(wrong).toEqual([]);
});
