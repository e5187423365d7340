import { expect, test } from "@playwright/test";
import { framesShowAChange } from "#domain/checks/frames-show-a-change.ts";
import { aCatalog, anArchitecture, TODAY } from "../../../fixtures/catalog.ts";
import { what, withFrame } from "./drawn.ts";

test("frames that each show something new are fine", () => {
  expect(framesShowAChange(aCatalog(), TODAY)).toEqual([]);
});

test("a frame that is drawn like the one before is told, also when it is written in another order", () => {
  const first = anArchitecture().write[0]?.drawing;
  const again = { ...first, writers: [...(first?.writers ?? [])].reverse() };
  expect(framesShowAChange(withFrame(again), TODAY)).toMatchObject([
    { where: { field: ["write", 1, "drawing"] }, what: "frame 2 is drawn like frame 1" },
  ]);
});

test("the same machines with another letter are another drawing", () => {
  const first = anArchitecture().write[0]?.drawing;
  expect(what(framesShowAChange(withFrame({ ...first, values: { west: "B" } }), TODAY))).toEqual([]);
});
