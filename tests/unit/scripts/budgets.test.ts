import { expect, test } from "@playwright/test";
import { excesses, kindOf, type PageFigures } from "../../../scripts/budgets.ts";

const within: PageFigures = {
  html: 14_600,
  css: 8_000,
  js: 12_000,
  font: 40_000,
  fontFiles: 1,
  critical: 2,
  requests: 9,
  foreign: 0,
  nodes: 3_000,
};

test("a page that just keeps to every figure keeps to its budget", () => {
  expect(excesses("comparison", within)).toEqual([]);
});

test("each figure that is over is named with the most it may be", () => {
  const over = { ...within, html: 14_601, css: 8_001, foreign: 1 };
  expect(excesses("comparison", over)).toEqual([
    { figure: "html", value: 14_601, most: 14_600 },
    { figure: "css", value: 8_001, most: 8_000 },
    { figure: "foreign", value: 1, most: 0 },
  ]);
});

test("a card in somebody else's page has no script, whatever a page may have", () => {
  expect(excesses("embed", { ...within, html: 2_500, js: 1 })).toEqual([{ figure: "js", value: 1, most: 0 }]);
});

test("only a comparison has to fit one round trip", () => {
  expect(excesses("sources", { ...within, html: 50_000 })).toEqual([]);
});

test("every address of the site belongs to one kind of page", () => {
  const kinds = {
    "/": "home",
    "/questions/": "questions",
    "/questions/write-authority/": "question",
    "/architectures/": "architectures",
    "/architectures/multi-leader/": "architecture",
    "/compare/": "comparisons",
    "/compare/multi-leader-vs-peer-to-peer/": "comparison",
    "/embed/multi-leader-vs-peer-to-peer/": "embed",
    "/sources/": "sources",
    "/search/": "search",
    "/method/": "method",
    "/changes/": "changes",
    "/disagreements/": "disagreements",
    "/about/": "about",
    "/404.html": "not found",
    "/something/new/": "other",
  };
  for (const [path, kind] of Object.entries(kinds)) expect(kindOf(path), path).toBe(kind);
});
