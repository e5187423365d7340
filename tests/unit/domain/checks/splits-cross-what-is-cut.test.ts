import { expect, test } from "@playwright/test";
import { splitsCrossWhatIsCut } from "#domain/checks/splits-cross-what-is-cut.ts";
import { aCatalog, aMoment, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const split = (kind: "sync" | "async" | "cut", line?: { x1: number; y1: number; x2: number; y2: number }) => {
  const { moments } = anArchitecture();
  const drawing = { links: [{ from: "west", to: "east", kind }], ...(line ? { split: line } : {}) };
  const architecture = anArchitecture({ moments: { ...moments, twoWrites: aMoment("Two write.", drawing) } });
  return aCatalog({ architectures: [architecture, anotherArchitecture()] });
};
const ACROSS = { x1: 80, y1: 0, x2: 80, y2: 100 };
const BESIDE = { x1: 0, y1: 90, x2: 160, y2: 90 };
const SHORT = { x1: 80, y1: 0, x2: 80, y2: 40 };

test("a split across what is cut is right", () => {
  expect(splitsCrossWhatIsCut(aCatalog(), TODAY)).toEqual([]);
});

test("a link that the split crosses is cut", () => {
  expect(what(splitsCrossWhatIsCut(split("sync", ACROSS), TODAY))).toEqual([
    'the split crosses the link from "west" to "east", which is sync',
  ]);
});

test("a link that is cut is crossed by a split", () => {
  const missed = ['the link from "west" to "east" is cut, but no split crosses it'];
  expect(what(splitsCrossWhatIsCut(split("cut", BESIDE), TODAY))).toEqual(missed);
  expect(what(splitsCrossWhatIsCut(split("cut", SHORT), TODAY))).toEqual(missed);
  expect(what(splitsCrossWhatIsCut(split("cut"), TODAY))).toEqual(missed);
});

test("a link beside the split goes on", () => {
  expect(splitsCrossWhatIsCut(split("async", BESIDE), TODAY)).toEqual([]);
});
