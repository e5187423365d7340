import { expect, test } from "@playwright/test";
import { costReader } from "../../../../../scripts/measuring/builder/build-costs.ts";

const both = (seconds: number) => ({ cpu: seconds, wall: seconds });

test("What is spent between two lines of the log belongs to the page that the second one names", () => {
  const reader = costReader(new Set(["a-vs-b"]));
  reader.read("12:00:00 [build] Building static entrypoints...\n", both(2));
  reader.read("\n generating static routes \n", both(3));
  reader.read("12:00:09   ├─ /badge/a-vs-b.svg (+250ms) \n", both(10));
  reader.read("12:00:10   ├─ /compare/a-vs-b/index.html (+1.00s) \n", both(11));
  reader.read("12:00:10   ├─ /compare/c-vs-b/index.html (+1ms) \n", both(11.5));
  reader.read("✓ Completed in 9s.\n", both(12));
  const costs = reader.end(both(14));
  const cpuOf = (name: Parameters<typeof costs.get>[0]) => costs.get(name)?.cpu;
  expect(cpuOf("bundling")).toBe(3);
  expect(cpuOf("loading and checking")).toBe(6.75);
  expect(cpuOf("badges")).toBe(0.25);
  expect(cpuOf("comparison pages")).toBe(1);
  expect(cpuOf("redirects")).toBe(0.5);
  expect(cpuOf("the rest")).toBe(2.5);
});

test("Lines that arrive at once share what was spent as Astro timed them, and a line may come in pieces", () => {
  const reader = costReader(new Set());
  reader.read(" generating static routes \n", both(0));
  reader.read("├─ /about/index.html (+1ms) \n", both(0.001));
  reader.read(
    "├─ /embed/a-vs-b/index.html (+30ms) \n├─ /og/index.png (+10ms) \n├─ /compare/a-vs-b.adr",
    both(4.001),
  );
  reader.read(".md (+5ms) \n", both(5.001));
  const costs = reader.end(both(5.001));
  expect(costs.get("embedded cards")).toEqual({ cpu: 3, wall: 3, files: 1 });
  expect(costs.get("pictures")).toEqual({ cpu: 1, wall: 1, files: 1 });
  expect(costs.get("decision records")).toEqual({ cpu: 1, wall: 1, files: 1 });
});

test("Nothing that was spent is lost", () => {
  const reader = costReader(new Set(["a-vs-b"]));
  const lines = [
    " generating static routes ",
    "├─ /a.json (+3ms) ",
    "├─ /a.md (+4ms) ",
    "a warning",
    "├─ /b.md (+2ms) ",
  ];
  for (const [place, line] of lines.entries()) reader.read(`${line}\n`, both(place + 0.5));
  const costs = [...reader.end(both(9)).values()];
  expect(costs.reduce((sum, { cpu }) => sum + cpu, 0)).toBeCloseTo(9);
});
