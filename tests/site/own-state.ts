import type { Page } from "@playwright/test";
import { type LinkedQuestion, readFragment } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { theRealCatalog } from "../fixtures/real-catalog.ts";
import { comparisons } from "./pages.ts";

/** What the controls of a page show the reader's priorities to be, held against what an address says they are. */

export const catalog = theRealCatalog();

/** The question that all the comparisons on the site answer. */
export const question = catalog.questions.get("write-authority") ?? missing("write-authority");

/** Its page, and two pages of pairs: the one whose ratings have changed since links were first made, and another. */
export const questionPath = `questions/${question.id}/`;
export const rerated = pathOfPair("multi-leader-vs-peer-to-peer");
export const unchanged = pathOfPair("chain-vs-consensus-rsm");

/** The names of its criteria, as the controls have them. */
export const names: readonly string[] = question.criteria.map(({ name }) => name);

/** What the sliders and choices of a page show, by the names of its criteria. Runs in the page. */
export function controlsShow(criteria: readonly string[]): ReaderPriorities {
  const value = (label: string) =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(`main [aria-label="${label}"]`)?.value;
  const levelOf = (name: string) => value(`Must-have: ${name}`) ?? value(`Lowest acceptable level: ${name}`);
  return {
    priorities: criteria.map((name) => Number(value(name) ?? Number.NaN)),
    needs: criteria.map((name) => (levelOf(name) === "" ? null : Number(levelOf(name)))),
  };
}

/** The state that the controls of the page show. */
export function shownOn(page: Page): Promise<ReaderPriorities> {
  return page.evaluate(controlsShow, names);
}

/** The state that an address stands for: its fragment's, or no opinion. */
export function saidBy(address: string, of: LinkedQuestion = question): ReaderPriorities {
  const content = readFragment(of, new URL(address).hash.slice(1));
  return content.kind === "priorities" ? content.stated : noOpinion(of.criteria);
}

/** No opinion, but for what is named by the ids of criteria. */
export function stating(
  priorities: Readonly<Record<string, number>>,
  needs: Readonly<Record<string, number>> = {},
): ReaderPriorities {
  const otherwise = noOpinion(question.criteria);
  return {
    priorities: question.criteria.map(({ id }, k) => priorities[id] ?? otherwise.priorities[k] ?? 0),
    needs: question.criteria.map(({ id }) => needs[id] ?? null),
  };
}

function pathOfPair(pair: string): string {
  const path = `compare/${pair}/`;
  return comparisons.includes(path) ? path : missing(path);
}

function missing(what: string): never {
  throw new Error(`There is no ${what} to test`);
}
