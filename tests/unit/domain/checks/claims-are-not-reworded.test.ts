import { expect, test } from "@playwright/test";
import { claimsAreNotReworded } from "#domain/checks/claims-are-not-reworded.ts";
import type { CitationFields } from "#schema/claim.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  aVerdict,
  TODAY,
} from "../../../fixtures/catalog.ts";

const ONE = "Users in every region write to a replica nearby, without an ocean in the request.";
const OTHER = "In each region, users write to a nearby replica and no ocean stands in their request.";

const saying = (one: string, other: string, sources: CitationFields[] = [{ source: "smith2001writes" }]) =>
  claimsAreNotReworded(
    aCatalog({
      architectures: [
        anArchitecture({ strengths: [aClaim("local-writes", one)] }),
        anotherArchitecture({ costs: [{ id: "cost", text: other, sources }] }),
      ],
    }),
    TODAY,
  );

test("claims that differ are right", () => {
  expect(claimsAreNotReworded(aCatalog(), TODAY)).toEqual([]);
  expect(saying(ONE, "A region that is cut off keeps what its users wrote for a later day.")).toEqual([]);
});

test("the same claim in other words is refused in the second file, which is told how to use the first", () => {
  expect(saying(ONE, OTHER)).toMatchObject([
    {
      where: { file: "content/architectures/one-writer.mdx", field: ["costs", 0, "text"] },
      what: `"${OTHER}" says again what many-writers#local-writes (strengths[0].text) says: "${ONE}"`,
      example: '{ source: smith2001writes, at: "Sec. 3", claim: "many-writers#local-writes" }',
    },
  ]);
});

test("a sentence within a longer text counts", () => {
  expect(saying(ONE, `That is slow on most days. ${OTHER}`)).toHaveLength(1);
});

test("so does a sentence of a verdict", () => {
  const because = { text: OTHER, sources: [{ source: "smith2001writes" }] };
  const architectures = [anArchitecture({ strengths: [aClaim("local-writes", ONE)] }), anotherArchitecture()];
  const catalog = aCatalog({ architectures, verdicts: [aVerdict({ because })] });
  expect(claimsAreNotReworded(catalog, TODAY)).toMatchObject([
    { where: { file: "content/verdicts/many-writers--one-writer.mdx", field: ["because", "text"] } },
  ]);
});

test("who names the claim by its id uses it", () => {
  expect(saying(ONE, OTHER, [{ source: "smith2001writes", claim: "many-writers#local-writes" }])).toEqual([]);
});

test("two uses of one claim are uses", () => {
  const use = (id: string, text: string) => ({
    id,
    text,
    sources: [{ source: "smith2001writes", claim: "no-writer#local-writes" }],
  });
  const architectures = [
    anArchitecture({ costs: [use("one", ONE)] }),
    anotherArchitecture({ costs: [use("other", OTHER)] }),
  ];
  expect(claimsAreNotReworded(aCatalog({ architectures }), TODAY)).toEqual([]);
});

test("from another source it is another claim", () => {
  expect(saying(ONE, OTHER, [{ source: "jones2010copies" }])).toEqual([]);
});

test("few words are alike by chance", () => {
  expect(saying("The leader waits for a region.", "A region waits for the leader.")).toEqual([]);
});

test("within one file a claim may come back", () => {
  const architecture = anArchitecture({ costs: [aClaim("one", ONE), aClaim("other", OTHER)] });
  expect(claimsAreNotReworded(aCatalog({ architectures: [architecture], verdicts: [] }), TODAY)).toEqual([]);
});
