import { expect, test } from "@playwright/test";
import { variantsChangeARating } from "#domain/checks/variants-change-a-rating.ts";
import { aCatalog, aClaim, anArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const changing = (changes: Record<string, number>, question = "who-writes") => {
  const variants = [{ ...aClaim("one-home"), name: "One home", changes }];
  return variantsChangeARating(
    aCatalog({ architectures: [anArchitecture({ variants, question })], verdicts: [] }),
    TODAY,
  );
};

test("a variant with another level is right", () => {
  expect(variantsChangeARating(aCatalog(), TODAY)).toEqual([]);
  expect(changing({ lat: 4, con: 3 })).toEqual([]);
});

test("a variant that changes nothing is refused", () => {
  expect(changing({})).toMatchObject([
    { where: { field: ["variants", 0, "changes"] }, what: 'the variant "one-home" changes no rating' },
  ]);
});

test("so is one that changes a stranger", () => {
  expect(changing({ lta: 3 })).toMatchObject([
    {
      where: { field: ["variants", 0, "changes", "lta"] },
      what: '"lta" is not a criterion of who-writes (variant "one-home")',
      allowed: expect.stringContaining('did you mean "lat"?'),
    },
  ]);
});

test("so is one that changes a level to itself", () => {
  expect(changing({ lat: 5, con: 3 })).toMatchObject([
    {
      where: { field: ["variants", 0, "changes", "lat"] },
      what: 'the variant "one-home" changes "lat" to 5, which is the page\'s own level',
      example: "lat: 4",
    },
  ]);
});

test("the criteria of an unknown question are left to another law", () => {
  expect(changing({ zzz: 3 }, "who-reads")).toEqual([]);
});
