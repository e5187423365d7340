import { expect, type Page, test } from "@playwright/test";
import type { ComparisonFacts } from "#schema/comparison.ts";
import type { DecisionRecord, Run } from "#view-models/adr.ts";
import { decisionRecord } from "#view-models/adr.ts";
import { recordMarkdown } from "#view-models/adr-markdown.ts";
import { everyPair } from "../unit/view-models/records.ts";
import {
  DAY,
  type From,
  facts,
  linkFrom,
  openTakeHome,
  stand,
  standpointsOn,
  standStillOn,
  takeHome,
} from "./take-home.ts";

/** A decision record on paper: alone, whole, and on two sheets at most. */

const MOST_SHEETS = 2;
/** Eight points, in the pixels that a browser counts in. */
const SMALLEST_PX = (8 * 96) / 72 - 0.01;
/** What fits beside the margins of A4, in pixels. */
const WIDTH = 688;

interface Printed {
  readonly of: ComparisonFacts;
  readonly from: From;
}

const recordOf = ({ of, from }: Printed, link: string) =>
  decisionRecord({ facts: of, stated: from.stated, link, date: DAY });

/** Every record of the site but those of one's own priorities, the longest first. */
const longestFirst: readonly Printed[] = everyPair
  .flatMap((of) =>
    standpointsOn(of)
      .slice(0, -1)
      .map((from) => ({ of, from })),
  )
  .map((printed) => ({ printed, length: recordMarkdown(recordOf(printed, printed.of.page)).length }))
  .sort((one, other) => other.length - one.length)
  .map(({ printed }) => printed);

const pathOf = (of: ComparisonFacts) => `compare/${of.a.id}-vs-${of.b.id}/`;

/** Opens a comparison whose print button prints nothing, so that what would be printed can be looked at. */
async function openWithoutPrinter(page: Page, of: ComparisonFacts): Promise<void> {
  await standStillOn(page);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`./${pathOf(of)}`);
  await openTakeHome(page);
}

/** Lets the browser think that it has printed. */
const printed = (page: Page) => page.evaluate(() => void dispatchEvent(new Event("afterprint")));

/** On how many sheets of A4 the page comes, as it stands now. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What paper would show of the page: its text outside the record, and in it, without white space. */
function onPaper(page: Page) {
  return page.evaluate(() => {
    const [record] = document.querySelectorAll<HTMLElement>(".printed-record");
    const others = [...document.body.children].filter((child) => child !== record && child.checkVisibility());
    const texts = [...(record?.querySelectorAll("h1, h2, h3, p, li") ?? [])];
    return {
      records: document.querySelectorAll(".printed-record").length,
      others: others.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      headings: [...(record?.querySelectorAll("h1, h2, h3") ?? [])].map((heading) => heading.textContent),
      text: (record?.innerText ?? "").replace(/\s+/g, ""),
      smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
      isTooWide: record ? record.scrollWidth > record.clientWidth : true,
    };
  });
}

/** Every word of a record that paper must show; addresses in place of the links. */
function wordsOf({ title, frontMatter, sections }: DecisionRecord): string[] {
  const words = (run: Run) =>
    typeof run === "string" ? [run] : "href" in run ? [run.href] : [`[${run.join()}]`];
  const blocks = sections.flatMap(({ blocks }) => blocks);
  return [
    title,
    ...frontMatter.map(([name, value]) => `${name}:${value}`),
    ...blocks.flatMap((block) => {
      if (block.kind === "json") return [block.text];
      return block.kind === "paragraph" ? block.runs.flatMap(words) : block.items.flat().flatMap(words);
    }),
  ].map((text) => text.replace(/\s+/g, ""));
}

test("A record is printed alone and whole, from each standpoint, in letters that can be read", async ({
  page,
}) => {
  await openWithoutPrinter(page, facts);
  await page.setViewportSize({ width: WIDTH, height: 1046 });
  for (const from of standpointsOn(facts)) {
    await stand(page, from);
    await page.emulateMedia({ media: "screen" });
    await takeHome(page).button("Print").click();
    await page.emulateMedia({ media: "print" });
    const record = recordOf({ of: facts, from }, linkFrom(page, from));
    const seen = await onPaper(page);
    expect(seen.records).toBe(1);
    expect(seen.others).toEqual([]);
    expect(seen.headings).toEqual([record.title, ...record.sections.map(({ heading }) => heading)]);
    expect(wordsOf(record).filter((words) => !seen.text.includes(words))).toEqual([]);
    expect(seen.smallest).toBeGreaterThanOrEqual(SMALLEST_PX);
    expect(seen.isTooWide).toBe(false);
    expect(await sheets(page)).toBeLessThanOrEqual(MOST_SHEETS);
    await printed(page);
  }
});

test("The longest records of the site fit on two sheets of A4", async ({ page }) => {
  for (const { of, from } of longestFirst.slice(0, 4)) {
    await openWithoutPrinter(page, of);
    await stand(page, from);
    await takeHome(page).button("Print").click();
    expect(await sheets(page), `${pathOf(of)} ${from.id}`).toBeLessThanOrEqual(MOST_SHEETS);
  }
});

test("After printing the page is as it was before, also after it was printed twice", async ({ page }) => {
  await openWithoutPrinter(page, facts);
  const seen = () => page.evaluate(() => document.body.innerHTML);
  const before = await seen();
  for (const _ of ["once", "twice"]) {
    await takeHome(page).button("Print").click();
    await expect(page.locator(".printed-record")).toHaveCount(1);
    await expect(page.locator(".printed-record")).toBeHidden();
    await printed(page);
    expect(await seen()).toBe(before);
    await expect(takeHome(page).button("Print")).toBeFocused();
  }
});

test("A page that is printed without the button is the article, as ever", async ({ page }) => {
  await openWithoutPrinter(page, facts);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".printed-record")).toHaveCount(0);
  await expect(page.locator("h1")).toBeVisible();
});
