import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { checks } from "#domain/checks/index.ts";
import { aCatalog, TODAY } from "../../../fixtures/catalog.ts";

test("the catalog that tests begin with keeps every law", () => {
  expect(checks.flatMap((check) => check(aCatalog(), TODAY))).toEqual([]);
});

test("every law that has a file is checked, and has a test", () => {
  const notLaws = new Set(["check.ts", "index.ts"]);
  const laws = readdirSync(new URL("../../../../src/domain/checks", import.meta.url)).filter(
    (name) => !notLaws.has(name),
  );
  const camel = (name: string) =>
    name.replace(".ts", "").replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(checks.map(({ name }) => name).sort()).toEqual(laws.map(camel).sort());
  const tests = readdirSync(new URL(".", import.meta.url));
  expect(laws.filter((name) => !tests.includes(name.replace(".ts", ".test.ts")))).toEqual([]);
});
