import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import { notFoundPage } from "#view-models/not-found-page.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

test("Whoever mistyped can choose from every question, architecture and comparison", () => {
  const catalog = theRealCatalog();
  const { questions, comparisons } = notFoundPage(catalog);
  expect(questions).toHaveLength(catalog.questions.size);
  expect(questions.flatMap(({ members }) => members)).toHaveLength(catalog.architectures.size);
  expect(comparisons).toHaveLength(pairs(catalog).length);
});
