import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { fragmentOf, readFragment } from "#domain/priorities-link.ts";
import { realQuestion } from "./arbitrary-priorities.ts";

/** A link that was sent, and what it says by the ids of criteria. */
interface GoldenLink {
  readonly name: string;
  readonly fragment: string;
  readonly question: string;
  readonly revision: number;
  readonly priorities: Readonly<Record<string, number>>;
  readonly needs: Readonly<Record<string, number>>;
  readonly unknown: readonly string[];
}

const file = readFileSync(new URL("../../fixtures/links/v1.json", import.meta.url), "utf8");
const { criteria, links } = JSON.parse(file) as {
  /** The criteria of each question, as they were, and their groups. */
  readonly criteria: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly links: readonly GoldenLink[];
};

/**
 * How many links there were at each time, and the SHA-256 of them as JSON. Links are kept for ever: never edit one,
 * and never edit a line here. To add links, put them below the last one and a line with all of them below this one.
 */
const EDITIONS = [[13, "a00b07f5c646de61b98beef84bf5fd37ed2de3c9d6326e7c096efbf35b75306e"]] as const;

const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** A golden link's question, with the criteria it had when the link was made. */
function questionOf({ question: id, revision }: GoldenLink) {
  const known = Object.entries(criteria[id] ?? {}).map(([criterion, group]) => ({ id: criterion, group }));
  return { id, revision, criteria: known };
}

for (const link of links) {
  test(`a link of version 1 still says what it said: ${link.name}`, () => {
    const question = questionOf(link);
    const content = readFragment({ ...question, revision: 50 }, link.fragment);
    const said = {
      priorities: question.criteria.map(({ id }) => link.priorities[id]),
      needs: question.criteria.map(({ id }) => link.needs[id] ?? null),
    };
    expect(content).toEqual({
      kind: "priorities",
      revision: link.revision,
      unknown: link.unknown,
      stated: said,
    });
    // Whoever says the same today gets the same link.
    if (content.kind === "priorities" && link.unknown.length === 0)
      expect(fragmentOf(question, content.stated)).toBe(link.fragment);
  });
}

test("a link to the site's question still says today whatever it names", () => {
  const ours = links.filter(({ question }) => question === realQuestion.id);
  expect(ours.map(({ revision }) => revision)).toEqual(expect.arrayContaining([1, 2]));
  for (const link of ours) {
    const content = readFragment(realQuestion, link.fragment);
    if (content.kind !== "priorities") throw new Error(`${link.name} is ${content.kind}`);
    realQuestion.criteria.forEach(({ id }, k) => {
      // A default may have moved since, with the groups; what the link names may not.
      if (new RegExp(`[.-]${id}\\d`).test(link.fragment.split(".k-")[0] ?? ""))
        expect(content.stated.priorities[k], `${link.name}: ${id}`).toBe(link.priorities[id]);
      expect(content.stated.needs[k], `${link.name}: ${id}`).toBe(link.needs[id] ?? null);
    });
  }
});

test("the links are never edited, only added to", () => {
  for (const [count, expected] of EDITIONS)
    expect(digest(links.slice(0, count)), `the first ${count}`).toBe(expected);
  expect(EDITIONS.at(-1)?.[0], "the last edition has every link").toBe(links.length);
  expect(new Set(links.map(({ fragment }) => fragment)).size).toBe(links.length);
  expect(links.length).toBeGreaterThanOrEqual(12);
});
