import { By, Key } from "selenium-webdriver";
import { fragmentOf } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { prioritiesOfRanking } from "#domain/top-ranking.ts";
import { saying, thePublishedPairs } from "../fixtures/weighed-pairs.ts";
import { controlsShow, questionPath } from "../site/own-state.ts";
import { readCard, verdictToShow } from "../site/shown-verdict.ts";
import { expect, type Reader, test } from "./reader.ts";

const [published] = thePublishedPairs();
if (!published) throw new Error("There is no comparison to test");
const { path, pair } = published;
const { criteria } = pair.question;
const names = criteria.map(({ name }) => name);
const otherwise = noOpinion(criteria);

const byName = (name: string) => `main [aria-label="${name}"]`;

/** The controls, the card and the address all say what was stated. */
async function expectToFollow(reader: Reader, stated: ReaderPriorities): Promise<void> {
  await expect.poll(() => reader.run(readCard)).toEqual(verdictToShow(pair, stated));
  const fragment = fragmentOf(pair.question, stated);
  await expect.poll(() => reader.run(() => location.hash)).toBe(fragment && `#${fragment}`);
  expect(await reader.run(controlsShow, names)).toEqual(stated);
}

/** Picks an entry of a list of choices. */
async function choose(reader: Reader, label: string, value: number): Promise<void> {
  await (await reader.find(byName(label))).findElement(By.css(`option[value="${value}"]`)).click();
}

test.beforeEach(async ({ reader }) => {
  await reader.resize(1280, 720);
  await reader.open(path);
  await expect
    .poll(() => reader.run(() => document.querySelectorAll("[type=range]").length))
    .toBe(names.length);
});

test.afterEach(async ({ reader }) => {
  expect(await reader.complaints()).toEqual([]);
});

test("A reader of a comparison reads who is picked, why, and when the other one is", async ({ reader }) => {
  const shown = await reader.run(() => {
    const card = document.querySelector<HTMLElement>("#verdict");
    return { box: card?.getBoundingClientRect().toJSON() as DOMRect, words: card?.innerText ?? "" };
  });
  expect(shown.box.top).toBeLessThan(720);
  expect(shown.words).toMatch(/The verdict · /i);
  expect(shown.words).toMatch(/Pick .+ if /);
  expect(shown.words).toMatch(/\d+\s%/);
});

test("A reader moves a priority with the keyboard: the card follows, and the link opens it again exactly so", async ({
  reader,
}) => {
  const slider = await reader.find(byName(names[1] ?? ""));
  await slider.sendKeys(Key.END);
  await expectToFollow(reader, saying(otherwise.priorities.with(1, 5)));
  await slider.sendKeys(Key.ARROW_LEFT);
  const stated = saying(otherwise.priorities.with(1, 4));
  await expectToFollow(reader, stated);
  const card = await reader.run(readCard);
  await reader.open(`${path}#${fragmentOf(pair.question, stated)}`);
  await expectToFollow(reader, stated);
  expect(await reader.run(readCard)).toEqual(card);
});

test("A reader sets a must-have, and whoever falls short of it is ruled out", async ({ reader }) => {
  const k = pair.rated.findIndex(({ a, b }) => a.level !== b.level);
  const level = Math.max(pair.rated[k]?.a.level ?? 0, pair.rated[k]?.b.level ?? 0);
  await choose(reader, `Must-have: ${names[k]}`, level);
  const needs = names.map((_, place) => (place === k ? level : null));
  await expectToFollow(reader, saying(otherwise.priorities, needs));
  expect(await (await reader.find("#yours")).getText()).toContain("the only one that qualifies");
});

test("A reader names the top three in order, and the priorities follow from that order", async ({
  reader,
}) => {
  await (await reader.find(".top-three summary")).click();
  const ranked = [names.length - 1, 2, 4];
  const fold = await reader.find(".top-three");
  // They are fetched when the fold is first opened.
  await expect.poll(async () => (await fold.findElements(By.css("select"))).length).toBe(ranked.length);
  for (const [place, criterion] of ranked.entries()) {
    // The driver finds no way to press an option of a list that a fold has just shown.
    await reader.run(
      (nth, value) => {
        const choice = document.querySelectorAll<HTMLSelectElement>(".top-three select")[nth];
        if (!choice) throw new Error("there is no such list");
        choice.value = value;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
      },
      place,
      `${criterion}`,
    );
    await expectToFollow(reader, saying(prioritiesOfRanking(ranked.slice(0, place + 1), names.length)));
  }
});

test("A reader opens what there is to share, to cite and to record", async ({ reader }) => {
  await (await reader.find("#verdict .pass-on summary")).click();
  const offered = () =>
    reader.run(() =>
      [...document.querySelectorAll<HTMLElement>("#verdict .pass-on details[open] button")]
        .filter((button) => button.checkVisibility())
        .map((button) => button.innerText),
    );
  await expect
    .poll(offered)
    .toEqual(expect.arrayContaining(["Copy as text", "Copy BibTeX", "Copy as ADR", "Download .md", "Print"]));
});

test("Whoever disagrees sends along what they have set", async ({ reader }) => {
  const stated = saying(otherwise.priorities.with(0, 5));
  await (await reader.find(byName(names[0] ?? ""))).sendKeys(Key.END);
  await expectToFollow(reader, stated);
  const message = () =>
    reader.run(() => {
      const link = document.querySelector<HTMLAnchorElement>('#verdict .actions a[href^="mailto:"]');
      return new URLSearchParams(link?.search).get("body");
    });
  await expect.poll(message).toContain(`${path}#${fragmentOf(pair.question, stated)}`);
});

test("A reader sorts the table of a question by a criterion: the best first, then the worst first", async ({
  reader,
}) => {
  await reader.open(questionPath);
  const sorts = 'th[data-criterion="lat"] button';
  await expect.poll(() => reader.run((one) => document.querySelector(one) !== null, sorts)).toBe(true);
  const column = () =>
    reader.run(() => {
      const headings = [...document.querySelectorAll("th[data-criterion]")];
      const place = headings.findIndex((heading) => heading.getAttribute("data-criterion") === "lat");
      return [...document.querySelectorAll("tr[data-member]")].map((row) =>
        Number(row.querySelectorAll("td")[place]?.textContent.match(/[1-5]/)?.[0]),
      );
    });
  const before = await column();
  await (await reader.find(sorts)).sendKeys(Key.ENTER);
  await expect.poll(column).toEqual([...before].sort((one, other) => other - one));
  await (await reader.find(sorts)).sendKeys(Key.ENTER);
  await expect.poll(column).toEqual([...before].sort((one, other) => one - other));
});
