import { expect, test } from "@playwright/test";
import { linksToPrioritiesFit } from "#domain/checks/links-to-priorities-fit.ts";
import { aCatalog, aQuestion, TODAY } from "../../../fixtures/catalog.ts";
import { theRealCatalog } from "../../../fixtures/real-catalog.ts";

/** A question with an id of so many letters and so many criteria. */
function question(letters: number, criteria: number, revision = 1) {
  const [first] = aQuestion().criteria;
  if (!first) throw new Error("the fixture has no criteria");
  return aQuestion({
    id: "w".repeat(letters),
    revision,
    criteria: Array.from({ length: criteria }, (_, k) => ({ ...first, id: `a${"abcdefghij"[k]}z` })),
  });
}

const found = (...questions: ReturnType<typeof aQuestion>[]) =>
  linksToPrioritiesFit(aCatalog({ questions }), TODAY);

test("the questions of the site and of the fixtures have links that fit", () => {
  expect(linksToPrioritiesFit(theRealCatalog(), TODAY)).toEqual([]);
  expect(found(aQuestion())).toEqual([]);
});

for (const [criteria, longest] of [
  [10, 15],
  [9, 24],
  [8, 33],
] as const) {
  test(`with ${criteria} criteria an id may have ${longest} characters, and no more`, () => {
    expect("write-authority").toHaveLength(15);
    expect(found(question(longest, criteria))).toEqual([]);
    const id = "w".repeat(longest + 2);
    expect(found(question(longest + 2, criteria))).toEqual([
      {
        where: { file: `content/questions/${id}.mdx`, field: ["criteria"] },
        what: `a link with every priority and every must-have of "${id}" would be 2 characters too long`,
        allowed: `120 characters: rename the file so that its id has at most ${longest}`,
        example: "content/questions/write-authority.mdx",
      },
    ]);
  });
}

test("there is room for a thousand revisions, since an id cannot be made shorter later", () => {
  expect(found(question(15, 10, 999))).toEqual([]);
  expect(found(question(15, 10, 1000))).toHaveLength(1);
});

test("each question that is too long is named, and one without criteria is left to its shape", () => {
  expect(found(question(20, 10), question(40, 9), question(48, 0))).toHaveLength(2);
});
