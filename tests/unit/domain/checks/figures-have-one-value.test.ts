import { expect, test } from "@playwright/test";
import { figuresHaveOneValue } from "#domain/checks/figures-have-one-value.ts";
import type { FigureFields } from "#schema/architecture.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const figure: FigureFields = {
  id: "countries",
  value: "152",
  unit: "countries",
  what: "Where peers of the public network were seen.",
  conditions: "Crawls of 2022.",
  source: { source: "smith2001writes", at: "abstract" },
};
const found = (other: Partial<FigureFields>) => {
  const architectures = [
    anArchitecture({ figures: [figure] }),
    anotherArchitecture({ figures: [{ ...figure, id: "other", ...other }] }),
  ];
  return figuresHaveOneValue(aCatalog({ architectures }), TODAY);
};

test("figures that agree are right", () => {
  expect(figuresHaveOneValue(aCatalog(), TODAY)).toEqual([]);
  expect(found({})).toEqual([]);
});

test("another value for the same words is refused in the second place", () => {
  expect(
    found({ value: "150", what: "Where peers, of the public network, WERE seen.", conditions: "x" }),
  ).toMatchObject([
    {
      where: { file: "content/architectures/one-writer.mdx", field: ["figures", 0, "value"] },
      what: '"other" is 150, but the figure many-writers#countries gives 152 for the same thing',
      example: "152",
    },
  ]);
});

test("so is one at the same place under the same conditions in nearly the same words", () => {
  expect(found({ value: "150", what: "Where peers in the public network were seen by us." })).toHaveLength(1);
});

test("other conditions may give another value", () => {
  const what = "Where peers in the public network were seen by us.";
  expect(found({ value: "150", what, conditions: "Only nodes with an address of their own." })).toEqual([]);
});

test("two numbers of one table are of two things", () => {
  expect(found({ value: "4", what: "Where half of all gateways ran." })).toEqual([]);
});

test("another source may have counted differently", () => {
  expect(found({ value: "150", source: { source: "jones2010copies", at: "abstract" } })).toEqual([]);
});
