import { expect, test } from "@playwright/test";
import { allClaims, claimsOf, isFigure } from "#domain/claims.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  someProse,
} from "../../fixtures/catalog.ts";

const claims = claimsOf(aCatalog(), "who-writes");
const texts = (id: string) => claims.filter((claim) => claim.id === id).map(({ text }) => text);

test("whatever cites a source is a claim, with the address by which it can be used", () => {
  expect(texts("many-writers#first-cost")).toEqual([
    "As a first cost, a design with many writers makes somebody repair what two people wrote.",
  ]);
  expect(texts("many-writers#definition")).toHaveLength(1);
  expect(texts("many-writers#allIsWell")).toHaveLength(1);
  expect(texts("many-writers--one-writer#conflict-share")).toHaveLength(1);
  expect(texts("many-writers--one-writer#unless")).toHaveLength(1);
});

test("a rating is one, and so is what speaks against it", () => {
  expect(texts("many-writers#lat")).toEqual([
    "The study of many writers in lat finds this level and no other.",
    "A smaller study of many writers in lat found a less extreme level.",
  ]);
});

test("a figure is one by what it is of", () => {
  const [figure] = claims.filter(isFigure);
  expect(figure).toMatchObject({
    id: "many-writers#median-delay",
    text: "The median delay of a write with many writers.",
    path: ["figures", 0, "what"],
  });
  expect(figure?.citations).toHaveLength(1);
});

test("a cited paragraph is one by its line, an uncited one is none", () => {
  const prose = {
    blocks: [...someProse("Said.").blocks, ...someProse("Unsaid.", { citations: [] }).blocks],
    links: [],
  };
  const catalog = aCatalog({ architectures: [anArchitecture({ prose })], verdicts: [] });
  const inProse = allClaims(catalog).filter(({ path }) => path.length === 0);
  expect(inProse).toMatchObject([{ id: "many-writers:9", text: "Said.", where: { line: 9 } }]);
});

test("a question has the claims of its own members and verdicts, members first", () => {
  const other = anotherArchitecture({ question: "who-reads" });
  const questions = [aQuestion(), aQuestion({ id: "who-reads" })];
  const catalog = aCatalog({ questions, architectures: [anArchitecture(), other], verdicts: [] });
  expect(new Set(claimsOf(catalog, "who-reads").map(({ file }) => file))).toEqual(new Set([other.file]));
  expect([...new Set(claims.map(({ file }) => file))]).toEqual([
    "content/architectures/many-writers.mdx",
    "content/architectures/one-writer.mdx",
    "content/verdicts/many-writers--one-writer.mdx",
  ]);
});
