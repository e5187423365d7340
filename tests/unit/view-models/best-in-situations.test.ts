import { expect, test } from "@playwright/test";
import type { Question } from "#domain/catalog.ts";
import { bestInSituations, situationsWonBy } from "#view-models/best-in-situations.ts";
import { citingPage } from "#view-models/citing.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
  ratings,
} from "../../fixtures/catalog.ts";

const [many, one] = [anArchitecture(), anotherArchitecture()];
const middling = anArchitecture({ id: "no-writer", ratings: ratings("no writer", [3, 3, 3, 3, 3, 3, 3, 3]) });
const members = [many, middling, one];
const catalog = aCatalog({ architectures: members, verdicts: [aVerdict()] });
type Situation = Question["situations"][number];

/** The first situation, with what the test is about. */
function first(overrides: Partial<Situation>, among = members, within = catalog) {
  const [situation, ...others] = aQuestion().situations;
  const question = aQuestion({ situations: [{ ...situation, ...overrides } as Situation, ...others] });
  const citing = citingPage({ title: question.title, href: "/", revision: "who-writes 1" }, within);
  return { question, view: bestInSituations(question, among, within, citing)[0], citing };
}

test("The best comes with the next best, how far behind it is and how sure that is", () => {
  const { view } = first({});
  expect(view?.best).toMatchObject([{ name: "Many writers", score: "3.9" }]);
  expect(view?.next).toMatchObject({ name: "One writer", score: "3.1", behind: "0.8" });
  expect(view?.next?.how).toMatch(/^(clearly|on balance|too close to call)$/);
});

test("The next best leads to the pair's own row of this situation, or to its page while there is no verdict", () => {
  expect(first({}).view?.next?.href).toBe("/compare/many-writers-vs-one-writer/#shop");
  const unpublished = aCatalog({ architectures: members, verdicts: [] });
  expect(first({}, members, unpublished).view?.next?.href).toBe("/architectures/one-writer/");
});

test("Who is best together is not its own next best", () => {
  const twin = anArchitecture({ id: "more-writers" });
  const { view, question } = first({}, [many, twin, one]);
  expect(view?.best.map(({ name }) => name)).toEqual(["Many writers", "More writers"]);
  expect(view?.next?.name).toBe("One writer");
  expect(situationsWonBy(twin, question, [many, twin, one], catalog)[0]?.sharedWith).toBe("Many writers");
});

test("Each must-have names whom it rules out, and nobody it rules out comes next", () => {
  const needs = { ops: { level: 5 as const, because: "Nobody is awake at night." } };
  const { view } = first({ needs });
  expect(view?.best.map(({ name }) => name)).toEqual(["One writer"]);
  expect(view?.next).toBeNull();
  expect(view?.needs).toEqual([
    {
      criterion: "The ops of a design",
      level: 5,
      because: "Nobody is awake at night.",
      rulesOut: "Many writers and No writer",
    },
  ]);
});

test("A remark is a claim with its own permalink, and its source is numbered", () => {
  const sources = [{ source: "smith2001writes" }];
  const { view, citing } = first({ remark: { on: "many-writers", text: "An expert may wonder.", sources } });
  expect(view?.remark).toMatchObject({ anchor: "shop-remark", text: "An expert may wonder." });
  expect(citing.sources().map(({ number }) => number)).toEqual([1]);
});

test("A member's own page lists the situations it wins, each with its place on the question's page", () => {
  const question = aQuestion();
  const won = situationsWonBy(many, question, members, catalog);
  expect(won).toHaveLength(question.situations.length);
  expect(won[0]).toMatchObject({ href: "/questions/who-writes/#shop", score: "3.9", sharedWith: "" });
  expect(situationsWonBy(one, question, members, catalog)).toEqual([]);
});
