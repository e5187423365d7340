import { expect, test } from "@playwright/test";
import { movesGoBothWays } from "#domain/checks/moves-go-both-ways.ts";
import { aCatalog, aVerdict, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const moving = (change: (move: ReturnType<typeof aVerdict>["moves"][number], place: number) => object) => {
  const moves = aVerdict().moves.map((move, place) => ({ ...move, ...change(move, place) }));
  return aCatalog({ verdicts: [aVerdict({ moves })] });
};

test("there and back is right", () => {
  expect(movesGoBothWays(aCatalog(), TODAY)).toEqual([]);
});

test("the order of the two moves does not matter", () => {
  const catalog = aCatalog({ verdicts: [aVerdict({ moves: aVerdict().moves.toReversed() })] });
  expect(movesGoBothWays(catalog, TODAY)).toEqual([]);
});

test("twice the same way is not both ways", () => {
  const catalog = moving(() => ({ from: "many-writers", to: "one-writer" }));
  expect(what(movesGoBothWays(catalog, TODAY))).toEqual(["has the move many-writers to one-writer twice"]);
});

test("a move from elsewhere is named at the field that is wrong", () => {
  const catalog = moving((_, place) => (place === 1 ? { to: "no-writer" } : {}));
  expect(movesGoBothWays(catalog, TODAY)).toMatchObject([
    { where: { field: ["moves", 1, "to"] }, what: '"one-writer to no-writer" is not a move between the two' },
  ]);
});

test("the last step that can be undone is one of the steps", () => {
  const catalog = moving((_, place) =>
    place === 0 ? { lastReversible: "many-writers-one-writer-compares" } : {},
  );
  const [problem] = movesGoBothWays(catalog, TODAY);
  expect(problem).toMatchObject({ where: { field: ["moves", 0, "lastReversible"] } });
  expect(problem?.allowed).toContain('did you mean "many-writers-one-writer-compare"?');
});
