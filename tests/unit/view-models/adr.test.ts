import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { type Judgement, judge } from "#domain/judgement.ts";
import { pairOfFacts } from "#view-models/facts-pair.ts";
import { folders } from "../../../scripts/site/folders.ts";
import { everyPair, markdownOf, recordOf, standpointsOf, withLevels } from "./records.ts";

const template = readFileSync(join(folders.root, "node_modules/madr/template/adr-template.md"), "utf8");
const headingsOf = (markdown: string) =>
  [...markdown.matchAll(/^(#{2,3} .+)$/gm)].map(([, heading = ""]) => heading);
const keysOf = (markdown: string) =>
  (markdown.split("---\n")[1] ?? "").split("\n").flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []);

/** The template's headings with its two options named, in its order; all but these four may be left out. */
const templateHeadings = (a: string, b: string) =>
  headingsOf(template).map((heading) =>
    heading.replace("{title of option 1}", a).replace("{title of other option}", b),
  );
const REQUIRED = ["## Context and Problem Statement", "## Considered Options", "## Decision Outcome"];

/** What no reader may find in a record, outside its block of JSON. */
const BROKEN =
  /undefined|NaN|null|\[object|\{\w+\}|\S {2,}\S|^\*\s*$|\s[.,;:]\s|\.\.|,\.|“”|\[\]|[-\u2212]0\.\d|Infinity/m;

function faultsOf(markdown: string, facts: (typeof everyPair)[number]): string[] {
  const prose = markdown.replace(/```json[\s\S]*?```/, "");
  const headings = headingsOf(prose);
  const allowed = templateHeadings(facts.a.shortName, facts.b.shortName);
  const [broken] = BROKEN.exec(prose) ?? [];
  const cited = [...prose.matchAll(/ \[([\d, ]+)\]/g)].flatMap(([, numbers = ""]) =>
    numbers.split(", ").map(Number),
  );
  const listed = [...prose.matchAll(/^(\d+)\. \S/gm)].map(([, number]) => Number(number));
  return [
    ...(broken ? [`says "${broken}"`] : []),
    ...(headings.join() === allowed.filter((heading) => headings.includes(heading)).join()
      ? []
      : ["headings"]),
    ...REQUIRED.filter((heading) => !headings.includes(heading)),
    ...(keysOf(markdown).join() === keysOf(template).join() ? [] : ["front matter"]),
    ...([...new Set(cited)].sort((x, y) => x - y).join() === listed.join() ? [] : ["sources"]),
    ...prose.split("\n").filter((line) => /^\* (?!.*[.?>\]]$)/.test(line)),
  ];
}

test("A reviewer finds every record in the form of the MADR template, whole and in order", () => {
  for (const facts of everyPair) {
    for (const { id, stated } of standpointsOf(facts)) {
      expect(faultsOf(markdownOf(facts, stated), facts), `${facts.page} ${id}`).toEqual([]);
    }
  }
});

test("A record at any priorities and must-haves is whole", () => {
  const anyPair = fc.nat(everyPair.length - 1);
  const anyPriorities = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 10 });
  const anyNeeds = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 }), {
    minLength: 10,
    maxLength: 10,
  });
  fc.assert(
    fc.property(anyPair, anyPriorities, anyNeeds, (place, priorities, needs) => {
      const facts = everyPair[place] ?? withLevels(three, three);
      const count = facts.question.criteria.length;
      const stated = { priorities: priorities.slice(0, count), needs: needs.slice(0, count) };
      expect(faultsOf(markdownOf(facts, stated), facts)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("Whoever recomputes a record from its own JSON gets its result", () => {
  for (const facts of everyPair) {
    for (const { stated } of standpointsOf(facts)) {
      const [, json = ""] = /```json\n([\s\S]*?)\n```/.exec(markdownOf(facts, stated)) ?? [];
      const { criteria, result, revision } = JSON.parse(json);
      const judgement = judge(
        criteria,
        criteria.map(({ priority }: { priority: number }) => priority),
        criteria.map(({ need }: { need: number | null }) => need),
      );
      expect(judgement).toMatchObject(result);
      expect(revision).toBe(facts.question.revision);
    }
  }
});

test("A record fits two printed pages: most are at most 1,100 words long, and none is over 1,250", () => {
  const lengths = everyPair.flatMap((facts) =>
    standpointsOf(facts).map(({ stated }) => wordsOf(markdownOf(facts, stated))),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1250);
  expect(lengths.filter((words) => words > 1100).length).toBeLessThan(lengths.length / 4);
});

/** Without front matter, marks, sources and JSON. */
function wordsOf(markdown: string): number {
  const [text = ""] = markdown.split("Sources, in the order cited");
  return text
    .replace(/^---[\s\S]*?---\n/, "")
    .replace(/ \[[\d, ]+\]|^[#*]+ /gm, "")
    .split(/\s+/)
    .filter(Boolean).length;
}

const none: (number | null)[] = Array.from({ length: 9 }, () => null);
const three = none.map(() => 3);
const equal = { priorities: three, needs: none };
const oneHigher = [4, ...three.slice(1)];
const withNeed = (least: number) => ({ priorities: three, needs: [least, ...none.slice(1)] });
const firstOnly = (priority: number) => ({
  priorities: [priority, ...none.slice(1).map(() => 0)],
  needs: none,
});

/** Each outcome with what its title and its prose must say. */
const outcomes = [
  {
    outcome: "dominates",
    record: recordFrom(oneHigher, three, equal),
    says: [
      /^# Use chain rather than consensus at equal priorities$/m,
      /because no criterion rates it lower than consensus\./,
      /Bad, because chain has costs of its own/,
    ],
  },
  {
    outcome: "dominates",
    record: recordFrom(oneHigher, three, { priorities: [0, ...three.slice(1)], needs: none }),
    says: [/for our priorities$/m, /only criteria that are not counted here rate it higher/],
  },
  {
    outcome: "alike",
    record: recordFrom(three, three, equal),
    says: [
      /^# Choose between chain and consensus at equal priorities: alike on every criterion$/m,
      /none yet, because both have the same level/,
    ],
  },
  {
    outcome: "too-close",
    record: recordFrom([4, 2, ...three], [2, 4, ...three], equal),
    says: [/: too close to call$/m, /come out exactly even/],
  },
  {
    outcome: "no-priorities",
    record: recordFrom([4, 2, ...three], [2, 4, ...three], firstOnly(0)),
    says: [
      /for our priorities: no priorities, no verdict$/m,
      /no priority is set, so there is nothing to weigh/,
    ],
  },
  {
    outcome: "clear",
    record: recordFrom([5, 2, ...three], [1, 4, ...three], firstOnly(5)),
    says: [
      /Only “Writing through a failure” counts/,
      /against 1\.0 for consensus/,
      /the lead is 4\.0 notches/,
    ],
  },
  {
    outcome: "knocked-out",
    record: recordFrom([4, 3, ...three], [2, 5, ...three], withNeed(4)),
    says: [
      /It rules out consensus \(level 2\)/,
      /it alone meets every must-have: consensus misses “/,
      /Without them nobody would lead/,
      /need no longer reach level 4\./,
    ],
  },
  {
    outcome: "knocked-out",
    record: recordFrom([4, 2, ...three], [2, 5, ...three], withNeed(4)),
    says: [/Without them consensus would lead by 0\.1 notches .* make sure that each of them is one/],
  },
  {
    outcome: "neither",
    record: recordFrom([4, 2, ...three], [2, 5, ...three], withNeed(5)),
    says: [
      /: neither qualifies$/m,
      /It rules out chain \(level 4\) and consensus \(level 2\)/,
      /look at the other answers to this question: <http/,
    ],
  },
] as const;

function recordFrom(a: readonly number[], b: readonly number[], stated: typeof equal) {
  const facts = withLevels(a, b);
  return { facts, stated, markdown: markdownOf(facts, stated) };
}

for (const [place, { outcome, record, says }] of outcomes.entries()) {
  test(`A record of a verdict that is ${outcome} is whole and says so (${place + 1})`, () => {
    const { facts, stated, markdown } = record;
    const judgement: Judgement = judge(pairOfFacts(facts).rated, stated.priorities, stated.needs);
    expect(judgement.outcome).toBe(outcome);
    expect(faultsOf(markdown, facts)).toEqual([]);
    for (const said of says) expect(markdown).toMatch(said);
    expect(/^### Consequences$/m.test(markdown)).toBe(judgement.pick !== null);
  });
}

test("A record leaves open who decides, and only proposes", () => {
  const { frontMatter } = recordOf(withLevels(oneHigher, three), equal);
  expect(frontMatter).toEqual([
    ["status", "proposed"],
    ["date", "2026-11-23"],
    ["decision-makers", ""],
    ["consulted", ""],
    ["informed", ""],
  ]);
});

/** What reviewers read before: run with RENEW_RECORDS=1 after a change that is meant, and read the difference. */
const KEPT = [
  ["multi-leader-vs-peer-to-peer", "collaborative-editor"],
  ["chain-vs-consensus-rsm", "regulated-ledger"],
  ["consensus-rsm-vs-federated", "no-opinion"],
  ["local-first-vs-single-leader", "mobile-local-data"],
] as const;

for (const [pair, situation] of KEPT) {
  test(`The record of ${pair} for ${situation} reads as it did when it was reviewed`, () => {
    const facts = everyPair.find(({ page }) => page.endsWith(`/${pair}/`));
    const stated = facts && standpointsOf(facts).find(({ id }) => id === situation)?.stated;
    const file = join(folders.root, "tests/fixtures/records", `${pair}.${situation}.md`);
    const record = facts && stated ? markdownOf(facts, stated) : "";
    if (process.env.RENEW_RECORDS) writeFileSync(file, record);
    expect(record).toBe(readFileSync(file, "utf8"));
  });
}
