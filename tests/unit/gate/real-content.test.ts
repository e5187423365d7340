import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { checkContentInProcess } from "#gate/gate-in-process.ts";
import { lineOf } from "#gate/report.ts";

test("the content of the site has no problem", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const today = new Date().toISOString().slice(0, 10);
  const problems = checkContentInProcess(root, today).findings.filter(
    ({ severity }) => severity !== "warning",
  );
  expect(problems.map(lineOf)).toEqual([]);
});
