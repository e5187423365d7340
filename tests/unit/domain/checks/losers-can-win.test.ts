import { expect, test } from "@playwright/test";
import { losersCanWin } from "#domain/checks/losers-can-win.ts";
import { aCatalog, aVerdict, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const leadingTo = (first: string, second: string, pick = "many-writers") => {
  const [one, other] = aVerdict().flips;
  const flips =
    one && other
      ? [
          { ...one, outcome: first },
          { ...other, outcome: second },
        ]
      : [];
  return aCatalog({ verdicts: [aVerdict({ flips, pick })] });
};

test("one flip to the loser is enough", () => {
  expect(losersCanWin(aCatalog(), TODAY)).toEqual([]);
});

test("flips that all lead to the pick never say when the loser wins", () => {
  expect(what(losersCanWin(leadingTo("many-writers", "many-writers"), TODAY))).toEqual([
    'no flip leads to "one-writer": the verdict never says when it would win',
  ]);
});

test("an outcome that is no architecture is named with the one that was meant", () => {
  const [problem] = losersCanWin(leadingTo("one-writers", "one-writer"), TODAY);
  expect(problem).toMatchObject({ where: { field: ["flips", 0, "outcome"] } });
  expect(problem?.allowed).toContain('did you mean "one-writer"?');
});

test("without a pick there is no loser", () => {
  expect(losersCanWin(leadingTo("many-writers", "many-writers", "too-close"), TODAY)).toEqual([]);
});
