import { expect, test } from "@playwright/test";
import { judge } from "#domain/judgement.ts";
import { pairs } from "#domain/pair.ts";
import { jsonSchemas } from "#formats/json-schema.ts";
import { comparison } from "#schema/comparison.ts";
import { comparisonFacts } from "#view-models/comparison-facts.ts";
import { pairOfFacts } from "#view-models/facts-pair.ts";
import { aCatalog, aClaim, anArchitecture, anotherArchitecture } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";
import { faultsBy } from "../formats/json-schema-of.ts";

const catalog = theRealCatalog();
const published = pairs(catalog).map((pair) => comparisonFacts(pair, catalog));
const schema = jsonSchemas().find(({ name }) => name === "comparison")?.schema;

test("A program finds every published twin in the shape that is published for it", () => {
  expect(published.length).toBeGreaterThan(0);
  for (const facts of published) {
    const read = JSON.parse(JSON.stringify(facts));
    expect(comparison.safeParse(read).error?.issues ?? [], facts.address).toEqual([]);
    expect(faultsBy(schema, read), facts.address).toEqual([]);
    expect(read, "Nothing is lost on the way through JSON").toEqual(facts);
  }
});

test("A program recomputes the verdict from the twin alone", () => {
  for (const facts of published) {
    const { priorities, ...said } = facts.verdict.atEqualPriorities;
    const { rated } = pairOfFacts(facts);
    const judgement = judge(
      rated,
      rated.map(({ id }) => priorities[id] ?? 0),
      rated.map(() => null),
    );
    expect(judgement, facts.address).toMatchObject(said);
  }
});

test("A program finds every source that a twin cites, and no other", () => {
  for (const facts of published) {
    const { sources, ...rest } = facts;
    const cited = [...JSON.stringify(rest).matchAll(/"source":"([a-z0-9]+)"/g)].map(([, id]) => id);
    expect(sources.map(({ id }) => id)).toEqual([...new Set(cited)].sort());
    for (const { text } of sources) expect(text).toMatch(/^\S.*\S$/);
  }
});

test("A twin says where it is published and of which page it is the twin", () => {
  for (const { address, page, a, b } of published) {
    expect(address).toBe(`https://weighed.example/compare/${a.id}-vs-${b.id}.json`);
    expect(page).toBe(`https://weighed.example/compare/${a.id}-vs-${b.id}/`);
  }
});

test("A reader sees a name keep its capital after “because”, and any other word lose it", () => {
  const told = (text: string) => {
    const strengths = [{ ...aClaim("first"), text }, ...anArchitecture().strengths.slice(1)];
    const told = aCatalog({ architectures: [anArchitecture({ strengths }), anotherArchitecture()] });
    return pairs(told).map((pair) => comparisonFacts(pair, told))[0]?.a.strengths[0]?.inside;
  };
  expect(told("A write is quick everywhere.")).toBe("a write is quick everywhere.");
  expect(told("Writes are quick everywhere.")).toBe("writes are quick everywhere.");
  expect(told("CouchDB keeps every version.")).toBe("CouchDB keeps every version.");
  expect(told("TAO reads are quick.")).toBe("TAO reads are quick.");
  expect(told("Smith found that writes are quick.")).toBe("Smith found that writes are quick.");
});
