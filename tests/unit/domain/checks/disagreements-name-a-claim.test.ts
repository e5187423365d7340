import { expect, test } from "@playwright/test";
import { disagreementsNameAClaim } from "#domain/checks/disagreements-name-a-claim.ts";
import { aCatalog, aDisagreement, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const having = (overrides: Parameters<typeof aDisagreement>[0]) =>
  aCatalog({ disagreements: [aDisagreement(overrides)] });

test("a disagreement about a verdict that is there is fine", () => {
  expect(disagreementsNameAClaim(having({}), TODAY)).toEqual([]);
});

test("so is one about a claim of a member, a flip or a rating", () => {
  for (const claim of ["first-cost", "many-writers-first-cost", "conflict-share", "lat", "because"]) {
    expect(disagreementsNameAClaim(having({ claim }), TODAY)).toEqual([]);
  }
});

test("a verdict that is not there is named, with the one that was meant", () => {
  const [problem] = disagreementsNameAClaim(having({ pair: "many-writer--one-writer" }), TODAY);
  expect(problem?.what).toBe('"many-writer--one-writer" is not a verdict');
  expect(problem?.allowed).toContain('did you mean "many-writers--one-writer"?');
});

test("a claim that nobody makes is named", () => {
  expect(what(disagreementsNameAClaim(having({ claim: "no-such-claim" }), TODAY))).toEqual([
    '"no-such-claim" is not a claim of many-writers--one-writer',
  ]);
});

test("an answer does not come before what it answers", () => {
  const early = having({ received: "2026-11-20", answered: "2026-11-19" });
  expect(what(disagreementsNameAClaim(early, TODAY))).toEqual([
    "was answered on 2026-11-19, before it was received on 2026-11-20",
  ]);
});
