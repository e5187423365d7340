import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { z } from "zod";
import { architecture } from "#schema/architecture.ts";
import { verdict } from "#schema/verdict.ts";
import { draft } from "../../../../scripts/drafting/draft.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const today = "2026-11-23";
const drafted = (...asked: string[]) => draft(root, asked, { question: "write-authority", today });
const anArchitecture = drafted("architecture", "single-leader");
const aVerdict = drafted("verdict", "peer-to-peer", "multi-leader");

const fields = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? "");

/** What each TODO becomes when somebody fills it in without a thought: text, unless the field wants something else. */
const fillings: Readonly<Record<string, unknown>> = {
  "level/ratings": 3,
  "par/variants": 3,
  level: "replication-scheme",
  evidence: "judgement",
  until: 1,
  pick: "multi-leader",
  source: "asource",
  id: "an-id",
  lastReversible: "an-id",
};

function filled(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, path));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, filled(part, [...path, key])]),
    );
  }
  if (typeof value !== "string" || !value.startsWith("TODO")) return value;
  const key = path.at(-1) ?? "";
  return fillings[`${key}/${path[0]}`] ?? fillings[key] ?? "some text";
}

type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
};

/** Every field of a schema as a path; lists add nothing to it. */
function fieldsOfSchema({ properties, items, additionalProperties }: JsonSchema, path = ""): string[] {
  if (items) return fieldsOfSchema(items, path);
  if (properties) {
    return Object.entries(properties).flatMap(([key, part]) =>
      fieldsOfSchema(part, `${path}/${step(key, path)}`),
    );
  }
  return typeof additionalProperties === "object"
    ? fieldsOfSchema(additionalProperties, `${path}/*`)
    : [path];
}

/** Every field of a value, in the same notation. */
function fieldsOfValue(value: unknown, path = ""): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [path] : value.flatMap((item) => fieldsOfValue(item, path));
  if (value === null || typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([key, part]) => fieldsOfValue(part, `${path}/${step(key, path)}`));
}

/** Ratings have one shape, and so have the four moments and what each machine holds: a split need not be shown in the one where nothing splits. */
function step(key: string, path: string): string {
  return /^\/(ratings|moments|variants\/changes)$|\/drawing\/values$/.test(path) ? "*" : key;
}

test("a filled template of an architecture is valid, and has a rating for every criterion of its question", () => {
  const question = fields(readFileSync(`${root}content/questions/write-authority.mdx`, "utf8")) as {
    criteria: { id: string }[];
  };
  const result = architecture.safeParse(filled(fields(anArchitecture.text)));
  expect(result.error?.issues).toBeUndefined();
  expect(Object.keys(result.data?.ratings ?? {})).toEqual(question.criteria.map(({ id }) => id));
});

test("a filled template of a verdict is valid", () => {
  expect(verdict.safeParse(filled(fields(aVerdict.text))).error?.issues).toBeUndefined();
});

test("the templates show every field there is, the ones that may be left out included", () => {
  for (const [schema, text] of [
    [architecture, anArchitecture.text],
    [verdict, aVerdict.text],
  ] as const) {
    const shown = new Set(fieldsOfValue(fields(text)));
    const all = fieldsOfSchema(z.toJSONSchema(schema, { io: "input" }) as JsonSchema);
    // Every citation may say where and what for; a template shows that once, not in forty places.
    const once = all.filter((path) => !/\/(at|supports|claim)$/.test(path));
    expect(once.filter((path) => !shown.has(path))).toEqual([]);
    expect([...shown].some((path) => path.endsWith("/supports"))).toBe(true);
  }
});

test("the gate refuses an unfilled template at every line that has a TODO left", () => {
  const checkout = mkdtempSync(join(tmpdir(), "weighed-draft-"));
  cpSync(join(root, "content"), join(checkout, "content"), { recursive: true });
  for (const { path, text } of [anArchitecture, aVerdict]) writeFileSync(join(checkout, path), text);
  const words = ["scripts/check-content.ts", "--format", "json", "--root", checkout];
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  const { findings } = JSON.parse(stdout) as { findings: { file: string; line: number }[] };
  rmSync(checkout, { recursive: true });
  for (const { path, text } of [anArchitecture, aVerdict]) {
    const left = text.split("\n").flatMap((line, index) => (/^[^#]*TODO/.test(line) ? [index + 1] : []));
    const refused = new Set(findings.filter(({ file }) => file === path).map(({ line }) => line));
    expect(left.length).toBeGreaterThan(30);
    expect(left.filter((line) => !refused.has(line))).toEqual([]);
  }
});

test("a verdict is filed under both ids in alphabetical order, however they were given", () => {
  const path = "content/verdicts/multi-leader--peer-to-peer.mdx";
  expect(drafted("verdict", "peer-to-peer", "multi-leader").path).toBe(path);
  expect(drafted("verdict", "multi-leader", "peer-to-peer").path).toBe(path);
  expect(drafted("verdict", "peer-to-peer--multi-leader").path).toBe(path);
});

test("an unknown kind, a bad id or a missing architecture is refused with what to do", () => {
  const refused: [string[], RegExp][] = [
    [[], /^"" is not a kind of content to begin: write npm run new -- architecture/],
    [["question", "a"], /^"question" is not a kind/],
    [["architecture"], /^That needs one id: write npm run new/],
    [["architecture", "a", "b"], /^That needs one id/],
    [
      ["architecture", "Single Leader"],
      /^"Single Leader" is not an id: write small letters.*; for example multi-leader$/,
    ],
    [["architecture", "../evil"], /^"..\/evil" is not an id/],
    [["architecture", "a-vs-b"], /^"a-vs-b" would be misread in an address: write an id without "vs"/],
    [["verdict", "multi-leader"], /^That needs the ids of two architectures/],
    [["verdict", "multi-leader", "multi-leader"], /^A verdict is on two architectures/],
    [
      ["verdict", "multi-leader", "peer-to-pear"],
      /^There is no architecture "peer-to-pear": did you mean "peer-to-peer"\? Write it first/,
    ],
  ];
  for (const [asked, sentence] of refused) expect(() => drafted(...asked), asked.join(" ")).toThrow(sentence);
});

test("a question that is not there is refused with those that are", () => {
  expect(() => draft(root, ["architecture", "x"], { question: "write-autority", today })).toThrow(
    /^There is no question "write-autority": did you mean "write-authority"\? The questions are write-authority/,
  );
});
