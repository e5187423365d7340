import { faults, schemaOrg } from "../fixtures/schema-org.ts";
import { comparisons, listedPages, publicAddress, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

type Node = Readonly<Record<string, unknown>>;

const vocabulary = schemaOrg();

/** The graphs of a page, as text: nothing but a parser of JSON reads them. */
function readGraphs(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent ?? "",
  );
}

function nodesOf(text: string): Node[] {
  return JSON.parse(text)["@graph"];
}

/** Every node, however deep. */
function allNodes(value: unknown): Node[] {
  if (value === null || typeof value !== "object") return [];
  return [...("@type" in value ? [value as Node] : []), ...Object.values(value).flatMap(allNodes)];
}

test("The vocabulary that pages are held to knows what is right and what is not", () => {
  expect(faults({ "@type": "TechArticle", headline: "One", dateModified: "2026-11-23" }, vocabulary)).toEqual(
    [],
  );
  expect(faults({ "@type": "Comparison" }, vocabulary)).toEqual(["Comparison is no type"]);
  expect(faults({ "@type": "WebSite", headlines: "x" }, vocabulary)).toEqual(["WebSite has no headlines"]);
  expect(faults({ "@type": "TechArticle", isPartOf: 3 }, vocabulary)).toEqual([
    "TechArticle.isPartOf takes no number",
  ]);
  expect(faults({ "@type": "BreadcrumbList", itemListElement: { "@type": "WebSite" } }, vocabulary)).toEqual(
    [],
  );
  expect(faults({ "@type": "Dataset", distribution: { "@type": "WebSite" } }, vocabulary)).toEqual([
    "Dataset.distribution takes no WebSite",
  ]);
  expect(faults({ "@type": "TechArticle", dateModified: "yesterday" }, vocabulary)).toEqual([
    "TechArticle.dateModified is no day: yesterday",
  ]);
});

test("What a page tells programs is in the words of schema.org, and claims no review and no rating by users", async ({
  served,
}) => {
  const wrong = await wrongOn(listedPages, async (path) => {
    const graphs = await served(path, readGraphs);
    const nodes = graphs.flatMap(nodesOf);
    const claims = allNodes(nodes)
      .map((node) => String(node["@type"]))
      .filter((type) => /Review|Rating|FAQ|Question|Answer|Offer|Product/.test(type));
    return [
      ...(graphs.length <= 1 ? [] : [`has ${graphs.length} graphs`]),
      ...nodes.flatMap((node) => faults(node, vocabulary)),
      ...claims.map((type) => `claims a ${type}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("Every kind of page says what it is: the home page, lists, questions, architectures, pairs and the data", async ({
  served,
}) => {
  const typesOn = async (path: string) =>
    (await served(path, readGraphs)).flatMap(nodesOf).map((node) => node["@type"]);
  expect(await typesOn("")).toEqual(["WebSite", "ItemList"]);
  for (const path of ["questions/", "architectures/", "compare/"])
    expect(await typesOn(path)).toEqual(["ItemList"]);
  expect(await typesOn("about/")).toEqual(["Dataset"]);
  const question = listedPages.find((path) => /^questions\/[^/]+\/$/.test(path)) ?? "";
  expect(await typesOn(question)).toEqual(["DefinedTermSet", "ItemList", "BreadcrumbList"]);
  const architecture = listedPages.find((path) => /^architectures\/[^/]+\/$/.test(path)) ?? "";
  expect(await typesOn(architecture)).toEqual(["TechArticle", "DefinedTerm", "BreadcrumbList"]);
  for (const path of comparisons) expect(await typesOn(path)).toEqual(["TechArticle"]);
});

test("A pair's page is about two architectures that are defined on their own pages, under the names used there", async ({
  served,
}) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    const [article = {}] = (await served(path, readGraphs)).flatMap(nodesOf);
    const about = article.about as { "@id": string }[];
    const missing: string[] = [];
    for (const { "@id": id } of about) {
      const page = id.slice(publicAddress("").length);
      const nodes = (await served(page, readGraphs)).flatMap(nodesOf);
      if (!nodes.some((node) => node["@id"] === id)) missing.push(`is about ${id}, which is nowhere`);
    }
    return [...missing, ...(article.url === publicAddress(path) ? [] : ["is about another page"])];
  });
  expect(wrong).toEqual([]);
});
