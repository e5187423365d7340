import { expect, test } from "@playwright/test";
import { daysArePast } from "#domain/checks/days-are-past.ts";
import {
  aCatalog,
  aDisagreement,
  anArchitecture,
  anotherArchitecture,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

test("today is past enough", () => {
  expect(daysArePast(aCatalog(), TODAY)).toEqual([]);
});

test("a day after tomorrow is in the future", () => {
  const architecture = anArchitecture({ reviewed: "2026-11-25" });
  const catalog = aCatalog({ architectures: [architecture, anotherArchitecture()] });
  expect(what(daysArePast(catalog, TODAY))).toEqual(["2026-11-25 is in the future (today is 2026-11-23)"]);
});

test("tomorrow is allowed: east of here it has begun", () => {
  const architecture = anArchitecture({ reviewed: "2026-11-24" });
  expect(daysArePast(aCatalog({ architectures: [architecture, anotherArchitecture()] }), TODAY)).toEqual([]);
});

test("changes and answers are days too", () => {
  const architecture = anArchitecture({ changes: [{ date: "2030-01-01", what: "Cited it." }] });
  const disagreement = aDisagreement({ answered: "2031-01-01" });
  const catalog = aCatalog({
    architectures: [architecture, anotherArchitecture()],
    disagreements: [disagreement],
  });
  expect(daysArePast(catalog, TODAY).map(({ where }) => where.field)).toEqual([
    ["changes", 0, "date"],
    ["answered"],
  ]);
});
