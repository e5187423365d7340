import { expect, test } from "@playwright/test";
import { remarksAreOnThePick } from "#domain/checks/remarks-are-on-the-pick.ts";
import { aCatalog, aQuestion, TODAY } from "../../../fixtures/catalog.ts";

const remarking = (on: string, needs = {}) => {
  const remark = { on, text: "An expert might expect another.", sources: [{ source: "smith2001writes" }] };
  const [first, ...rest] = aQuestion().situations;
  if (!first) throw new Error("no situations");
  const question = aQuestion({ situations: [{ ...first, needs, remark }, ...rest] });
  return remarksAreOnThePick(aCatalog({ questions: [question] }), TODAY);
};

test("no remark, or one on what is best, is right", () => {
  expect(remarksAreOnThePick(aCatalog(), TODAY)).toEqual([]);
  expect(remarking("many-writers")).toEqual([]);
});

test("a remark on what is no longer best is refused, with what is", () => {
  expect(remarking("one-writer")).toMatchObject([
    {
      where: { file: "content/questions/who-writes.mdx", field: ["situations", 0, "remark", "on"] },
      what: 'the remark on "shop" is about "one-writer", but the best is many-writers',
      example: "on: many-writers",
    },
  ]);
});

test("a misspelt id is near to what was meant", () => {
  expect(remarking("many-writer")[0]?.allowed).toContain('did you mean "many-writers"?');
});

test("a remark on nobody is refused", () => {
  const because = "Nobody can.";
  const needs = { lat: { level: 5, because }, con: { level: 5, because } };
  expect(remarking("many-writers", needs)).toMatchObject([
    { what: expect.stringContaining("but no member meets its needs"), example: "take the remark out" },
  ]);
});
