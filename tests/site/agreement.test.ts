import { expect, type Page, test } from "@playwright/test";
import fc from "fast-check";
import { ratedCriteria } from "#domain/judged-pair.ts";
import { type Judgement, judge } from "#domain/judgement.ts";
import { pairs } from "#domain/pair.ts";
import type { ReaderPriorities } from "#domain/reader-priorities.ts";
import { statedFor } from "../unit/domain/arbitrary-priorities.ts";
import { catalog, question } from "./own-state.ts";
import { comparisons } from "./pages.ts";

/**
 * One arithmetic, two places: the page's own script, fed by what stands on the page, must come to the
 * numbers that the build comes to from content/. The page tells every number of a verdict in its event "weighed".
 */

const published = pairs(catalog);
const STATES = 1_000;
const TOLERANCE = 1e-12;

/** Any priorities with any must-haves, others for each pair. */
function statesFor(seed: number): ReaderPriorities[] {
  return fc.sample(statedFor(question), { seed, numRuns: STATES });
}

/** A state as a situation is written on the page: see src/client/read-situations.ts. */
function asSituation({ priorities, needs }: ReaderPriorities) {
  const levels = question.criteria.map(({ id }, k) => (needs[k] ? `${id}${needs[k]}` : ""));
  return { priorities: priorities.join(""), needs: levels.join("") };
}

/** Adds situations to those of the page before its script reads them, each under its number. */
function addSituations(situations: readonly ReturnType<typeof asSituation>[]): void {
  document.addEventListener(
    "readystatechange",
    () => {
      const added = situations.map((data, place) => {
        const element = Object.assign(document.createElement("i"), { id: `added-${place}` });
        Object.assign(element.dataset, data);
        return element;
      });
      document.querySelector("main")?.append(...added);
      // Nobody looks: laying the page out a thousand times would tell nothing.
      document.body.hidden = true;
    },
    { once: true },
  );
  // A frame for each of them would take a quarter of a minute.
  window.requestAnimationFrame = (paint) => {
    paint(0);
    return 1;
  };
}

/** What the page came to at each of the added situations, chosen one after the other. */
async function judgedInBrowser(page: Page, count: number): Promise<Judgement[]> {
  const told = await page.evaluate(async (length) => {
    const card = document.querySelector("#verdict");
    const choice = document.querySelector<HTMLSelectElement>("div.tools > label select");
    const { port1, port2 } = new MessageChannel();
    const judgements: unknown[] = [];
    for (let place = 0; place < length; place++) {
      const weighed = new Promise((resolve) => card?.addEventListener("weighed", resolve, { once: true }));
      if (choice) choice.value = `added-${place}`;
      choice?.dispatchEvent(new Event("change"));
      judgements.push(((await weighed) as CustomEvent).detail);
      // Timers that follow from timers are held back by 4 ms each; those that follow from a message are not.
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    }
    // JSON has no word for what is not finite, and would pass it off as missing.
    return JSON.stringify(judgements, (_, value) =>
      typeof value === "number" && !Number.isFinite(value) ? `${value}` : value,
    );
  }, count);
  return JSON.parse(told) as Judgement[];
}

/** Where two judgements part, and how many numbers were held against each other. */
function compared(one: unknown, other: unknown, where = ""): { numbers: number; parts: string[] } {
  if (typeof one === "number" && typeof other === "number") {
    const isClose = Math.abs(one - other) <= TOLERANCE;
    return { numbers: 1, parts: isClose ? [] : [`${where}: ${one}, not ${other}`] };
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return { numbers: 0, parts: one === other ? [] : [`${where}: ${one}, not ${other}`] };
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const inside = keys.map((key) =>
    compared(Reflect.get(one, key), Reflect.get(other, key), `${where}.${key}`),
  );
  return {
    numbers: inside.reduce((sum, { numbers }) => sum + numbers, 0),
    parts: inside.flatMap(({ parts }) => parts),
  };
}

test("Every comparison on the site is held to the build", () => {
  expect(published.map(({ a, b }) => `compare/${a.id}-vs-${b.id}/`).toSorted()).toEqual(
    comparisons.toSorted(),
  );
});

for (const [seed, pair] of published.entries()) {
  const name = `${pair.a.id}-vs-${pair.b.id}`;
  test(`The browser and the build come to the same numbers at ${STATES} random priorities: ${name}`, async ({
    page,
  }) => {
    const states = statesFor(seed);
    await page.addInitScript(addSituations, states.map(asSituation));
    await page.goto(`./compare/${name}/`);
    const browser = await judgedInBrowser(page, states.length);
    const rated = ratedCriteria(pair);
    let numbers = 0;
    const wrong = states.flatMap(({ priorities, needs }, place) => {
      const own = compared(browser[place], judge(rated, priorities, needs));
      numbers += own.numbers;
      return own.parts.map((part) => `${priorities} ${needs}${part}`);
    });
    expect(wrong).toEqual([]);
    // Score of each side, lead, share, looseness and points at the least.
    expect(numbers).toBeGreaterThan(5 * STATES);
  });
}
