import { expect, test } from "@playwright/test";
import { pageKinds } from "../../../../../scripts/budgets.ts";
import { keepsToGoal } from "../../../../../scripts/measuring/figure.ts";
import {
  type LighthouseReport,
  type LighthouseRun,
  runIn,
} from "../../../../../scripts/measuring/reader/lighthouse.ts";
import {
  auditsLeftOut,
  lighthouseFigures,
  lighthouseNotes,
} from "../../../../../scripts/measuring/reader/lighthouse-figures.ts";

import { leftOut } from "../../../../../scripts/measuring/reader/lighthouse-goals.ts";

const metric = (numericValue: number) => ({ title: "a time", score: 1, numericValue });

const aReport = (other: Partial<LighthouseReport> = {}): LighthouseReport => ({
  categories: {
    performance: { score: 0.935, auditRefs: [{ id: "total-blocking-time", weight: 30 }] },
    seo: {
      score: 1,
      auditRefs: [
        { id: "canonical", weight: 1 },
        { id: "hint", weight: 0 },
        { id: "video", weight: 1 },
      ],
    },
  },
  audits: {
    "largest-contentful-paint": metric(990.4),
    "total-blocking-time": {
      ...metric(12),
      score: 0.9,
      displayValue: "12 ms",
      details: { items: [{ url: "/a.js" }] },
    },
    "cumulative-layout-shift": metric(0),
    canonical: { title: "Has a canonical address", score: 1 },
    hint: { title: "Weighs nothing", score: 0 },
    video: { title: "There is none", score: null },
  },
  environment: { benchmarkIndex: 1500 },
  ...other,
});

const aRun = (other: Partial<LighthouseRun> = {}): LighthouseRun => ({
  scores: { performance: 100, seo: 100 },
  largestPaint: 900,
  blocking: 0,
  shift: 0,
  machine: 1500,
  findings: [],
  ...other,
});

test("a report gives its scores out of 100, its times, and the audits that cost points", () => {
  expect(runIn(aReport())).toEqual({
    scores: { performance: 94, seo: 100 },
    largestPaint: 990.4,
    blocking: 12,
    shift: 0,
    machine: 1500,
    findings: ['performance: total-blocking-time (a time) 12 ms\n    {"url":"/a.js"}'],
  });
});

test("a report of a page that did not load is no report, nor is one without a score", () => {
  expect(() => runIn(aReport({ runtimeError: { message: "the page is not there" } }))).toThrow(
    "the page is not there",
  );
  const unscored = { seo: { score: null, auditRefs: [] } };
  expect(() => runIn(aReport({ categories: unscored }))).toThrow("no score for seo");
  expect(() => runIn(aReport({ audits: {} }))).toThrow("did not measure largest-contentful-paint");
});

test("of several runs each figure is the median, beside its goal", () => {
  const runs = [
    aRun({ largestPaint: 1_400, blocking: 90 }),
    aRun({ largestPaint: 1_050.4 }),
    aRun({ scores: { performance: 98, seo: 100 } }),
  ];
  const figures = lighthouseFigures([{ kind: "home", path: "/", runs }]);
  expect(figures.map(({ what, value, most, least }) => [what, value, most ?? least])).toEqual([
    ["home: Lighthouse, performance", 100, 100],
    ["home: Lighthouse, seo", 100, 100],
    ["home: Lighthouse, largest contentful paint", 1_050, 1_000],
    ["home: Lighthouse, total blocking time", 0, 0],
    ["home: Lighthouse, cumulative layout shift", 0, 0],
    ["speed of this machine as Lighthouse measures it", 1_500, undefined],
  ]);
  expect(figures.filter((figure) => !keepsToGoal(figure)).map(({ what }) => what)).toEqual([
    "home: Lighthouse, largest contentful paint",
  ]);
});

test("it is said what costs points where, and which audit counts nowhere and why", () => {
  const notes = lighthouseNotes([
    { kind: "home", path: "/", runs: [aRun(), aRun({ findings: ["seo: canonical (none)"] })] },
    { kind: "offline", path: "/offline/", runs: [aRun()] },
  ]);
  expect(notes).toEqual([
    "/ seo: canonical (none)",
    expect.stringMatching(/^Lighthouse's is-crawlable is left out for offline: .+\.$/),
  ]);
});

test("audits are left out only for kinds of pages that the site has, and never where they can be kept", () => {
  const known = pageKinds.map(({ name }) => name);
  for (const { audit, kinds } of leftOut) expect(known, audit).toEqual(expect.arrayContaining([...kinds]));
  expect(auditsLeftOut("comparison")).toEqual([]);
  expect(auditsLeftOut("not found")).toEqual(["is-crawlable"]);
});
