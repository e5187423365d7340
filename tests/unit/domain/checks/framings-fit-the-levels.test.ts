import { expect, test } from "@playwright/test";
import { framingsFitTheLevels } from "#domain/checks/framings-fit-the-levels.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const framing = { text: "Both decide who may accept a write.", sources: [{ source: "smith2001writes" }] };
const mixed = [anArchitecture(), anotherArchitecture({ level: "system-style" })];

test("equal levels need no framing", () => {
  expect(framingsFitTheLevels(aCatalog(), TODAY)).toEqual([]);
});

test("mixed levels need one", () => {
  expect(what(framingsFitTheLevels(aCatalog({ architectures: mixed }), TODAY))).toEqual([
    "has no framing: many-writers is a replication-scheme, one-writer is a system-style",
  ]);
});

test("mixed levels with one are fine", () => {
  const catalog = aCatalog({ architectures: mixed, verdicts: [aVerdict({ framing })] });
  expect(framingsFitTheLevels(catalog, TODAY)).toEqual([]);
});

test("equal levels with one are not", () => {
  expect(what(framingsFitTheLevels(aCatalog({ verdicts: [aVerdict({ framing })] }), TODAY))).toEqual([
    "has a framing that nothing needs: both are of level replication-scheme",
  ]);
});
