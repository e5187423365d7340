import { expect, test } from "@playwright/test";
import { questionsExist } from "#domain/checks/questions-exist.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

test("an answer to a known question is fine", () => {
  expect(questionsExist(aCatalog(), TODAY)).toEqual([]);
});

test("an unknown question is named with the one that was meant", () => {
  const architecture = anArchitecture({ question: "who-write" });
  const [problem] = questionsExist(aCatalog({ architectures: [architecture, anotherArchitecture()] }), TODAY);
  expect(problem).toMatchObject({ where: { field: ["question"] }, what: '"who-write" is not a question' });
  expect(problem?.allowed).toContain('did you mean "who-writes"?');
});

test("a level of design that the question does not take is named", () => {
  const architecture = anArchitecture({ level: "system-style" });
  expect(
    questionsExist(aCatalog({ architectures: [architecture, anotherArchitecture()] }), TODAY),
  ).toMatchObject([
    { where: { field: ["level"] }, what: '"system-style" is not a level that who-writes takes' },
  ]);
});
