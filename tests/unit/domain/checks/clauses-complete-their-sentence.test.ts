import { expect, test } from "@playwright/test";
import { clausesCompleteTheirSentence } from "#domain/checks/clauses-complete-their-sentence.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  aVerdict,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const withClause = (text: string) => {
  const useItIf = [{ ...aClaim("clause"), text }];
  return aCatalog({ architectures: [anArchitecture({ useItIf }), anotherArchitecture()] });
};

test("clauses that go on from the page are fine", () => {
  expect(clausesCompleteTheirSentence(aCatalog(), TODAY)).toEqual([]);
});

for (const [clause, fault] of [
  ["You run in several regions", 'begins with a capital: "You"'],
  ["you run in several regions.", 'ends with ".", but the page ends the sentence'],
  ["You want it is useful when", 'begins with "you want", which says nothing of the reader\'s system'],
  ["you want several regions", 'begins with "you want", which says nothing of the reader\'s system'],
  ["if you run in several regions", 'begins again with "if", which the page has said already'],
  ["Use it in several regions", 'begins again with "Use", which the page has said already'],
] as const) {
  test(`"${clause}" does not complete its sentence`, () => {
    expect(what(clausesCompleteTheirSentence(withClause(clause), TODAY))).toEqual([fault]);
  });
}

for (const clause of [
  "IPFS is too slow for you",
  "S3 is all you have",
  "I is never used",
  "CouchDB runs already",
]) {
  test(`"${clause}" may begin with its capital`, () => {
    expect(clausesCompleteTheirSentence(withClause(clause), TODAY)).toEqual([]);
  });
}

test("the name of a system may begin a clause", () => {
  const systems = [{ ...aClaim("redis"), name: "Redis Cluster" }];
  const useItIf = [{ ...aClaim("clause"), text: "Redis runs already in every region" }];
  const catalog = aCatalog({ architectures: [anArchitecture({ systems, useItIf }), anotherArchitecture()] });
  expect(clausesCompleteTheirSentence(catalog, TODAY)).toEqual([]);
});

test("what to start with does not say start again", () => {
  const { useNeitherIf } = aVerdict();
  const verdict = aVerdict({ useNeitherIf: { ...useNeitherIf, startWith: "Start with one machine" } });
  const [problem] = clausesCompleteTheirSentence(aCatalog({ verdicts: [verdict] }), TODAY);
  expect(problem).toMatchObject({
    where: { field: ["useNeitherIf", "startWith"] },
    allowed: expect.stringContaining('"Start with …"'),
  });
});
