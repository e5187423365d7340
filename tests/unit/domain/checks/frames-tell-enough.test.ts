import { expect, test } from "@playwright/test";
import { framesTellEnough } from "#domain/checks/frames-tell-enough.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";
import { what } from "./drawn.ts";

const told = (length: number) => {
  const [first, ...others] = anArchitecture().write;
  if (!first) throw new Error("The fixture has frames");
  const write = [{ ...first, text: "x".repeat(length) }, ...others];
  return aCatalog({ architectures: [anArchitecture({ write }), anotherArchitecture()] });
};

test("frames of 60 to 260 characters are fine", () => {
  for (const length of [60, 260]) expect(framesTellEnough(told(length), TODAY)).toEqual([]);
});

test("a frame that says less, or more, is told at its text", () => {
  expect(what(framesTellEnough(told(59), TODAY))).toEqual(["has 59 characters"]);
  expect(framesTellEnough(told(261), TODAY)).toMatchObject([
    { where: { field: ["write", 0, "text"] }, what: "has 261 characters" },
  ]);
});
