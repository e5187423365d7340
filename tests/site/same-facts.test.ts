import { page as pageShape } from "#schema/page.ts";
import { alike, alikeAddress, numbersIn, readJson, readMarkdown, readPage } from "./page-twin.ts";
import { comparisons, listedPages, publicAddress, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

/** The path of a page's twin: the same name with an ending in place of the slash. */
const twinOf = (path: string, ending: string) =>
  path === "" ? `index.${ending}` : `${path.replace(/\/$/, "")}.${ending}`;

test("A program finds the JSON and the Markdown of every page from its head, each of its own type", async ({
  request,
  served,
}) => {
  const wrong = await wrongOn(listedPages, async (path) => {
    const named = await served(path, (document) =>
      [...document.querySelectorAll("link[rel=alternate]")].map((link) => link.getAttribute("href") ?? ""),
    );
    const types = { json: "application/json", md: "text/markdown" };
    const faults = await Promise.all(
      Object.entries(types).map(async ([ending, type]) => {
        const twin = twinOf(path, ending);
        const answer = await request.get(`./${twin}`);
        const isNamed = named.some((href) => alikeAddress(href, path) === publicAddress(twin));
        return [
          ...(isNamed ? [] : [`does not name its ${ending}`]),
          ...(answer.status() === 200 ? [] : [`its ${ending} answers ${answer.status()}`]),
          ...(answer.headers()["content-type"]?.startsWith(type) ? [] : [`its ${ending} is of another type`]),
        ];
      }),
    );
    return faults.flat();
  });
  expect(wrong).toEqual([]);
});

test("The JSON of every page has the published shape and names its page", async ({ request }) => {
  const others = listedPages.filter((path) => !comparisons.includes(path));
  const wrong = await wrongOn(others, async (path) => {
    const read = pageShape.safeParse(await (await request.get(`./${twinOf(path, "json")}`)).json());
    return [
      ...(read.error?.issues.map(({ path: at, message }) => `${at.join(".")} ${message}`) ?? []),
      ...(read.data?.page === publicAddress(path) ? [] : ["names another page"]),
      ...(read.data?.address === publicAddress(twinOf(path, "json")) ? [] : ["names another address"]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("Every claim, number and link of a page stands in its JSON and its Markdown, and neither adds one", async ({
  request,
  served,
}) => {
  test.slow();
  const wrong = await wrongOn(listedPages, async (path) => {
    const { claims, links, text } = await served(path, readPage);
    const json = await (await request.get(`./${twinOf(path, "json")}`)).json();
    const twins = {
      json: readJson(json, path),
      md: readMarkdown(await (await request.get(`./${twinOf(path, "md")}`)).text()),
    };
    const shown = numbersIn(text);
    const leads = new Set(links.map((href) => alikeAddress(href, path)));
    const lost = Object.entries(twins).flatMap(([ending, twin]) => [
      ...claims
        .map((claim) => alike(claim).replace(/^[.,;] */, ""))
        .filter((claim) => !twin.text.includes(claim))
        .map((claim) => `${ending} lacks the claim “${claim}”`),
      ...[...shown]
        .filter((number) => !twin.numbers.has(number))
        .map((one) => `${ending} lacks the number ${one}`),
      ...[...leads].filter((link) => !twin.links.has(link)).map((link) => `${ending} lacks the link ${link}`),
    ]);
    const said = readJson([json.title, json.summary, json.sections], path, [
      "at",
      "source",
      "id",
      "kind",
      "level",
    ]);
    const itself = (link: string) => link.startsWith(`${publicAddress(path)}#`);
    const added = [
      ...[...said.numbers].filter((number) => !shown.has(number)).map((one) => `json adds the number ${one}`),
      ...[...said.links]
        .filter((link) => !leads.has(link) && !itself(link))
        .map((link) => `json adds the link ${link}`),
    ];
    return [...lost, ...added];
  });
  expect(wrong).toEqual([]);
});
