import { expect, test } from "@playwright/test";
import { finishedPage } from "../../../../../scripts/measuring/builder/finished-page.ts";

const kinds = {
  "/compare/a-vs-b/index.html": "comparison pages",
  "/compare/alias-vs-b/index.html": "redirects",
  "/embed/a-vs-b/index.html": "embedded cards",
  "/compare/a-vs-b.json": "JSON twins",
  "/architectures/a.json": "JSON twins",
  "/compare/a-vs-b.md": "Markdown twins",
  "/compare/a-vs-b.adr.md": "decision records",
  "/badge/a-vs-b.svg": "badges",
  "/og/compare/a-vs-b.png": "pictures",
  "/llms-full.txt": "llms-full.txt",
  "/data/weighed.json": "the rest",
  "/index.html": "the rest",
};

for (const [path, kind] of Object.entries(kinds)) {
  test(`${path} belongs to ${kind}`, () => {
    expect(finishedPage(`12:00:00   ├─ ${path} (+12ms) `, new Set(["a-vs-b"]))).toEqual({
      kind,
      milliseconds: 12,
    });
  });
}

test("Other lines name no page", () => {
  for (const line of [
    "",
    "✓ Completed in 3.47s.",
    " generating static routes ",
    "[build] 240 page(s) built in 53.88s",
  ])
    expect(finishedPage(line, new Set())).toBeNull();
});
