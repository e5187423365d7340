import { expect, test } from "@playwright/test";
import type { Architecture, Catalog } from "#domain/catalog.ts";
import { architecturesAreDrawnApart } from "#domain/checks/architectures-are-drawn-apart.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import { MOMENTS } from "#schema/moment.ts";
import {
  aCatalog,
  aMoment,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  TODAY,
} from "../../../fixtures/catalog.ts";
import { theRealCatalog } from "../../../fixtures/real-catalog.ts";

const found = (catalog: Catalog) => architecturesAreDrawnApart(catalog, TODAY);
const fields = (catalog: Catalog) => found(catalog).map(({ where }) => where.field?.join("."));
const beside = (other: Partial<Architecture>, one: Partial<Architecture> = {}) =>
  aCatalog({ architectures: [anArchitecture(one), anotherArchitecture(other)] });

/** The two architectures apart in all but the moment when all is well, on machines that one team runs. */
const ALIKE = [
  { id: "west", x: 20, y: 60, runBy: "you" },
  { id: "east", x: 140, y: 60, runBy: "you" },
] as const satisfies readonly DrawingNode[];
const wellBeside = (other: Partial<DrawingState>, one: Partial<DrawingState> = {}) => {
  const moments = (drawing: Partial<DrawingState>) => ({
    ...anArchitecture().moments,
    allIsWell: aMoment("All is well.", drawing),
  });
  const catalog = beside({ nodes: [...ALIKE], moments: moments(other) }, { moments: moments(one) });
  return fields(catalog).includes("moments.allIsWell.drawing");
};

test("architectures that each show what is peculiar to them are fine", () => {
  expect(found(aCatalog())).toEqual([]);
});

test("what readers see today is drawn apart", () => {
  expect(found(theRealCatalog())).toEqual([]);
});

test("it would be so by machines, links and writers alone", () => {
  const bare = <Shown extends { readonly drawing: DrawingState }>(shown: Shown) => ({
    ...shown,
    drawing: { ...shown.drawing, values: {}, clients: [], moving: [] },
  });
  const real = theRealCatalog();
  const architectures = [...real.architectures].map(([id, one]): [string, Architecture] => {
    const moments = MOMENTS.map((moment) => [moment, bare(one.moments[moment])]);
    return [id, { ...one, moments: Object.fromEntries(moments), write: one.write.map(bare) }];
  });
  expect(found({ ...real, architectures: new Map(architectures) })).toEqual([]);
});

test("a picture that fits another architecture is told in the later file, with the other's name", () => {
  const problems = found(beside({ nodes: [...ALIKE] }));
  expect(problems[0]).toMatchObject({
    where: {
      file: "content/architectures/one-writer.mdx",
      field: ["moments", "allIsWell", "drawing"],
    },
    what: 'is drawn like the same moment of "many-writers"',
    restsOn: ["content/architectures/one-writer.mdx", "content/architectures/many-writers.mdx"],
  });
  expect(problems.map(({ where }) => where.field?.join("."))).toEqual([
    ...MOMENTS.map((moment) => `moments.${moment}.drawing`),
    "write",
  ]);
  expect(problems[4]?.what).toBe('the frames are drawn like those of "many-writers"');
});

test("a twin told once is not told of its own twin again", () => {
  const third = anArchitecture({ id: "third-writer" });
  const catalog = aCatalog({ architectures: [anArchitecture(), third, anotherArchitecture()] });
  expect(new Set(found(catalog).map(({ where }) => where.file))).toEqual(new Set([third.file]));
  expect(found(catalog)).toHaveLength(5);
});

test("machines that are moved, mirrored, renamed or listed in another order make no other picture", () => {
  const { moments, write } = anArchitecture();
  const renamed = JSON.parse(
    JSON.stringify({ moments, write }).replaceAll("west", "oslo").replaceAll("east", "rome"),
  );
  const nodes = [
    { id: "rome", x: 30, y: 30, runBy: "you" as const, label: "Rome" },
    { id: "oslo", x: 100, y: 90, runBy: "you" as const },
  ];
  expect(found(beside({ nodes, ...renamed }))).toHaveLength(5);
});

test("nor does a link that is written from its other end, or a client on another side", () => {
  const client = { at: "west", does: "writes" } as const;
  expect(
    wellBeside(
      { links: [{ from: "east", to: "west", kind: "sync" }], clients: [{ ...client, from: "below" }] },
      { links: [{ from: "west", to: "east", kind: "sync" }], clients: [{ ...client, from: "above" }] },
    ),
  ).toBe(true);
});

const APART: Record<string, Partial<DrawingState>> = {
  "who may write": { writers: ["west"] },
  "a writer that waits for the other": { links: [{ from: "west", to: "east", kind: "sync" }] },
  "no link": { links: [] },
  "a machine that is gone": { gone: ["east"] },
  "a split": { split: { x1: 0, y1: 90, x2: 160, y2: 90 } },
  "what a machine holds": { values: { west: "A" } },
  "who asks": { clients: [{ at: "west", from: "above", does: "reads" }] },
  "what is on its way": { moving: [{ from: "west", to: "east", value: "A" }] },
};

for (const [name, drawing] of Object.entries(APART)) {
  test(`${name} makes another picture`, () => {
    expect(wellBeside(drawing)).toBe(false);
    expect(wellBeside(drawing, drawing)).toBe(true);
  });
}

test("what is on its way the other way, to a machine that differs, makes another picture", () => {
  const moving = (from: string, to: string) => ({
    writers: ["west"],
    moving: [{ from, to, value: "A" }],
  });
  expect(wellBeside(moving("west", "east"), moving("east", "west"))).toBe(false);
});

test("two triangles are not a ring of six, although each machine has two links", () => {
  const nodes = [0, 1, 2, 3, 4, 5].map((place) => ({
    id: `n${place}`,
    x: 20 + 20 * place,
    y: 60,
    runBy: "you" as const,
  }));
  const drawn = (pairs: string) => {
    const links = pairs
      .split(" ")
      .map(([from, to]) => ({ from: `n${from}`, to: `n${to}`, kind: "sync" as const }));
    const moment = aMoment("All is well.", { links, writers: [] });
    const { moments } = anArchitecture();
    return { nodes, moments: { ...moments, allIsWell: moment } };
  };
  const triangles = drawn("01 12 20 34 45 53");
  const ring = drawn("01 12 23 34 45 50");
  const mixedRing = drawn("03 31 14 42 25 50");
  expect(fields(beside(triangles, ring))).not.toContain("moments.allIsWell.drawing");
  expect(fields(beside(mixedRing, ring))).toContain("moments.allIsWell.drawing");
});

test("frames are alike only all together", () => {
  const [first, second, third] = anArchitecture().write;
  if (!first || !second || !third) throw new Error("The fixture has three frames");
  expect(fields(beside({ nodes: [...ALIKE], write: [first, second] }))).not.toContain("write");
  expect(fields(beside({ nodes: [...ALIKE], write: [second, first, third] }))).not.toContain("write");
});

test("members of two questions are not compared", () => {
  const one = anArchitecture();
  const other = anotherArchitecture({ nodes: [...ALIKE], question: "who-reads" });
  const questions = [aQuestion(), aQuestion({ id: "who-reads" })];
  expect(found(aCatalog({ questions, architectures: [one, other] }))).toEqual([]);
});
