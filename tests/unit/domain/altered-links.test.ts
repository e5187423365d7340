import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checksum } from "#domain/checksum.ts";
import { fragmentOf, type LinkContent, type LinkedQuestion, readFragment } from "#domain/priorities-link.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { ALPHABET, altered, changes } from "./arbitrary-changes.ts";
import {
  fullest,
  questions,
  realQuestion,
  singleStates,
  stated,
  tenCriteria,
} from "./arbitrary-priorities.ts";

/** What a link says, read in another way than the site does: piece by piece, every token looked up. */
function saysItself(question: LinkedQuestion, fragment: string, content: LinkContent): boolean {
  if (content.kind !== "priorities") return true;
  const [version, id, revision, ...parts] = fragment.split(".");
  const sum = parts.pop();
  const last = parts.at(-1)?.startsWith("k-") ? parts.pop() : undefined;
  const steps = (parts[0] ?? "").split("-").filter((token) => token !== "");
  const levels = last?.slice(2).match(/.{4}/gs) ?? [];
  const toldOf = (tokens: readonly string[], criterion: string) =>
    tokens.filter((token) => token.startsWith(criterion)).map((token) => Number(token.slice(3)));
  const defaults = noOpinion(question.criteria).priorities;
  const strangers = [...steps, ...levels]
    .map((token) => token.slice(0, 3))
    .filter((name) => question.criteria.every((criterion) => criterion.id !== name));
  return (
    version === "v1" &&
    id === question.id &&
    revision === String(content.revision) &&
    sum === checksum(fragment.slice(0, fragment.lastIndexOf("."))) &&
    parts.length <= 1 &&
    question.criteria.every(({ id: criterion }, k) => {
      const [step = defaults[k], ...moreSteps] = toldOf(steps, criterion);
      const [level = null, ...moreLevels] = toldOf(levels, criterion);
      return (
        moreSteps.length + moreLevels.length === 0 &&
        content.stated.priorities[k] === step &&
        content.stated.needs[k] === level
      );
    }) &&
    JSON.stringify([...new Set(strangers)]) === JSON.stringify(content.unknown)
  );
}

test("10,000 links altered on their way never throw, and never show what they do not say", () => {
  let refused = 0;
  fc.assert(
    fc.property(stated, changes, ({ question, said }, list) => {
      const fragment = altered(fragmentOf(question, said), list);
      const content = readFragment(question, fragment);
      if (content.kind === "refused") refused += 1;
      return saysItself(question, fragment, content);
    }),
    { numRuns: 10_000 },
  );
  expect(refused).toBeGreaterThan(7_000);
});

test("nor do 10,000 that were altered and given the right checksum, by somebody who knows how", () => {
  let accepted = 0;
  fc.assert(
    fc.property(stated, changes, ({ question, said }, list) => {
      const body = altered(fragmentOf(question, said).slice(0, -5), list);
      const content = readFragment(question, `${body}.${checksum(body)}`);
      if (content.kind === "priorities") accepted += 1;
      return saysItself(question, `${body}.${checksum(body)}`, content);
    }),
    { numRuns: 10_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("nor does any other text", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 600 }), fc.string({ maxLength: 60 }));
  const made = fc.oneof(
    text,
    text.map((rest) => `v1.${rest}`),
  );
  fc.assert(
    fc.property(fc.constantFrom(...questions), made, (question, fragment) =>
      saysItself(question, fragment, readFragment(question, fragment)),
    ),
    { numRuns: 10_000 },
  );
});

const sample = [
  ...questions.map((question) => ({ question, said: fullest(question) })),
  ...questions.flatMap((question) =>
    singleStates(question)
      .filter((_, k) => k % 11 === 6)
      .map((said) => ({ question, said })),
  ),
];

test("one other character anywhere in a link, and it is refused", () => {
  const missed: string[] = [];
  for (const { question, said } of sample) {
    const fragment = fragmentOf(question, said);
    for (let k = 0; k < fragment.length; k++) {
      for (const other of ALPHABET) {
        if (other === fragment[k]) continue;
        const altered = fragment.slice(0, k) + other + fragment.slice(k + 1);
        if (readFragment(question, altered).kind !== "refused") missed.push(altered);
      }
    }
  }
  expect(missed).toEqual([]);
});

test("two neighbours that traded places, one character less or one twice, and it is refused", () => {
  const missed: string[] = [];
  for (const { question, said } of sample) {
    const fragment = fragmentOf(question, said);
    for (let k = 0; k < fragment.length; k++) {
      const [before, here, after] = [fragment.slice(0, k), fragment[k] ?? "", fragment.slice(k + 1)];
      const altered = [before + after, before + here + here + after];
      if (here !== after[0] && after !== "") altered.push(before + after[0] + here + after.slice(1));
      missed.push(...altered.filter((text) => readFragment(question, text).kind !== "refused"));
    }
  }
  expect(missed).toEqual([]);
});

/** The least time of several tries, in milliseconds: what else the machine does only adds. */
function leastTime(work: () => void): number {
  const tries = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...tries);
}

const shapes: Readonly<Record<string, (length: number) => string>> = {
  "priorities without an end": (length) => `v1.a.1.${"con5-".repeat(length / 5)}!`,
  "must-haves without an end": (length) => `v1.a.1.k-${"con5".repeat(length / 4)}!`,
  hyphens: (length) => `v1.${"-".repeat(length)}`,
  "full stops": (length) => `v1${".".repeat(length)}`,
  digits: (length) => `v${"1".repeat(length)}x`,
  "letters without a stop": (length) => "a".repeat(length),
  "percent signs": (length) => "%2".repeat(length / 2),
  "whole links on end": (length) =>
    fragmentOf(tenCriteria, fullest(tenCriteria)).repeat(Math.ceil(length / 118)),
};

for (const [name, ofLength] of Object.entries(shapes)) {
  // Twice as long may take twice as long: with squares, 16 times the length would take 256 times the time.
  test(`${name}: the time to refuse a link grows no faster than its length`, () => {
    const timeFor = (length: number, times: number) => {
      const fragment = ofLength(length);
      return leastTime(() => {
        for (let k = 0; k < times; k++) readFragment(realQuestion, fragment);
      });
    };
    // Within what is matched at all, and far beyond it.
    expect(timeFor(384, 4_000) / timeFor(24, 4_000)).toBeLessThan(96);
    expect(timeFor(1_600_000, 4) / timeFor(100_000, 4)).toBeLessThan(96);
  });
}
