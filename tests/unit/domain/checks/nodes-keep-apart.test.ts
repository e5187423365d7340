import { expect, test } from "@playwright/test";
import { nodesKeepApart } from "#domain/checks/nodes-keep-apart.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const placed = (x: number, y: number) => {
  const nodes = [
    { id: "west", x: 50, y: 50, runBy: "you" as const },
    { id: "east", x, y, runBy: "you" as const },
  ];
  return aCatalog({ architectures: [anArchitecture({ nodes }), anotherArchitecture()] });
};

test("nodes far apart are fine", () => {
  expect(nodesKeepApart(aCatalog(), TODAY)).toEqual([]);
});

test("nodes 34 apart are just far enough", () => {
  expect(nodesKeepApart(placed(84, 50), TODAY)).toEqual([]);
});

test("nodes 33 apart overlap", () => {
  expect(what(nodesKeepApart(placed(83, 50), TODAY))).toEqual(['"east" is 33 from "west": they overlap']);
});

test("a node at the edge would be cut", () => {
  expect(what(nodesKeepApart(placed(155, 50), TODAY))).toEqual(['"east" at 155, 50 is cut by the frame']);
});
