import { expect, test } from "@playwright/test";
import { drawingMarkup, drawingsFile } from "#formats/drawing.ts";
import { drawingsByPart } from "#view-models/drawings.ts";
import { aDrawing, anArchitecture } from "../../fixtures/catalog.ts";

const nodes = [
  { id: "west", x: 40, y: 60, runBy: "you" as const, label: "<West>" },
  { id: "east", x: 120, y: 60, runBy: "others" as const },
];
const drawn = (drawing: Parameters<typeof aDrawing>[0]) =>
  drawingMarkup({ nodes, drawing: aDrawing({ writers: [], ...drawing }) });
const between = (kind: "sync" | "async" | "cut") => [{ from: "west", to: "east", kind }];

test("A machine you run is a square, one that others run a circle, and a word under it stays a word", () => {
  expect(drawn({})).toContain("M29 49h22v22h-22z");
  expect(drawn({})).toContain("M109 60a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z");
  expect(drawn({})).toContain('<text x="40" y="83">&#60;West&#62;</text>');
});

test("Who may write has a doubled edge, who is gone a grey dashed one", () => {
  expect(drawn({ writers: ["west"] })).toContain("M29 49h22v22h-22zM31.6 51.6h16.8v16.8h-16.8z");
  expect(drawn({ gone: ["east"] })).toContain('stroke="var(--color-soft)" stroke-dasharray="2 3" d="M109 60');
});

test("Lines are solid where the writer waits, dashed where not, thin and grey where they are cut", () => {
  expect(drawn({ links: between("sync") })).toContain('<path d="M40 60L120 60"/>');
  expect(drawn({ links: between("async") })).toContain('<path stroke-dasharray="4 3" d="M40 60L120 60"/>');
  const split = { x1: 80, y1: 0, x2: 80, y2: 120 };
  expect(drawn({ links: between("cut"), split })).toContain(
    'stroke-width=".8" stroke-dasharray="2 3" d="M40 60',
  );
  expect(drawn({ links: between("cut"), split })).toContain('stroke-linecap="round" d="M80 0L80 120"');
});

test("What a machine holds is written in it, and what is on its way beside its line", () => {
  const markup = drawn({
    links: between("async"),
    values: { west: "AB" },
    moving: [{ from: "west", to: "east", value: "C" }],
  });
  expect(markup).toMatch(/<text x="40" y="64" textLength="13"[^>]*>AB<\/text>/);
  expect(markup).toMatch(/<text x="80" y="54"[^>]*>C<\/text>/);
  // The tip of the arrow is on the side of whom it goes to.
  expect(markup).toContain("M84.5 60L");
});

test("Each deed of a client is drawn differently, and away from its node", () => {
  const deeds = (["writes", "reads", "waits", "refused"] as const).map((does) =>
    drawn({ clients: [{ at: "west", from: "above", does }] }),
  );
  expect(new Set(deeds).size).toBe(4);
  for (const deed of deeds) expect(deed).toContain("M37.2 34a2.8 2.8");
});

test("A file holds every moment and every frame by the name that pages give it, and no style or script", () => {
  const file = drawingsFile(drawingsByPart(anArchitecture()));
  const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const moments = ["all-is-well", "network-splits", "machine-lost", "two-writes"];
  expect(ids).toEqual([...moments, "write-1", "write-2", "write-3"]);
  expect(file).not.toMatch(/<style|style=|<script|class=|NaN|undefined/);
});
