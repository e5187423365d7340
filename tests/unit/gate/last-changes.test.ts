import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import { lastChanges } from "#gate/last-changes.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const days = lastChanges(fileURLToPath(new URL("../../..", import.meta.url)));

test("A search engine is told the newest change of every page, as its file has it", () => {
  const catalog = theRealCatalog();
  for (const { id, changes } of catalog.questions.values())
    expect(days.get(`/questions/${id}/`), id).toBe(changes[0]?.date);
  for (const { id, changes } of catalog.architectures.values())
    expect(days.get(`/architectures/${id}/`), id).toBe(changes[0]?.date);
});

test("A comparison has changed when its verdict or either member has", () => {
  for (const { a, b, verdict } of pairs(theRealCatalog())) {
    const newest = [a, b, verdict]
      .map(({ changes }) => changes[0]?.date ?? "")
      .sort()
      .at(-1);
    expect(days.get(`/compare/${a.id}-vs-${b.id}/`), verdict.id).toBe(newest);
  }
});

test("The lists of what is new change with the newest of all, and what stands in code has no day", () => {
  const newest = [...days.values()].sort().at(-1);
  for (const path of ["/", "/changes/", "/compare/"]) expect(days.get(path)).toBe(newest);
  expect(days.get("/about/")).toBeUndefined();
});
