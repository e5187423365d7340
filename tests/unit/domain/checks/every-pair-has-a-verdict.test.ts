import { expect, test } from "@playwright/test";
import { everyPairHasAVerdict } from "#domain/checks/every-pair-has-a-verdict.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

test("two members and their verdict are complete", () => {
  expect(everyPairHasAVerdict(aCatalog(), TODAY)).toEqual([]);
});

test("a pair without a verdict is a warning on the question, with the file to write", () => {
  const third = anArchitecture({ id: "no-writer" });
  const catalog = aCatalog({ architectures: [anArchitecture(), anotherArchitecture(), third] });
  expect(everyPairHasAVerdict(catalog, TODAY)).toMatchObject([
    { severity: "warning", example: "content/verdicts/many-writers--no-writer.mdx" },
    { severity: "warning", example: "content/verdicts/no-writer--one-writer.mdx" },
  ]);
});
