import type { EvidenceGrade } from "#domain/evidence-uncertainty.ts";
import { type DatedRating, ratingAt } from "#domain/former-ratings.ts";
import type { RatedCriterion, Side } from "#domain/rated-criterion.ts";
import type { WeighedPair } from "#view-models/weighed-pair.ts";
import { readSituations, wordsOf } from "./read-situations.ts";

/**
 * The page of a pair holds all that its verdict is computed from: this reads it back, so that no second copy has to be
 * sent. A site test holds every page to the catalog.
 */

/** What is read, and where on the page it stands. */
export interface PagePair extends WeighedPair {
  /** The ratings as they stood at a ratings revision. */
  ratedAt(revision: number): readonly RatedCriterion[];
  /** Below each criterion, in the order of the question: where its reasons are. */
  readonly cells: readonly HTMLElement[];
}

/** Reads the pair of this page; null on any other page. */
export function readPair(card: HTMLElement | null): PagePair | null {
  const { question, revision } = card?.dataset ?? {};
  const table = document.querySelector<HTMLTableElement>("#criteria ~ table");
  if (!question || !table) return null;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[id]")];
  const groups = [...table.tBodies];
  const criteria = rows.map((row) => ({
    id: row.id,
    name: wordsOf(row.querySelector("th")),
    group: `${groups.findIndex((group) => group.contains(row))}`,
  }));
  const ratedAt = (at: number) =>
    rows.map((row) => ({
      id: row.id,
      a: ratingAt(ratingIn(row, "a"), at),
      b: ratingAt(ratingIn(row, "b"), at),
    }));
  return {
    question: { id: question, revision: Number(revision), criteria, situations: readSituations(criteria) },
    sides: { a: nameOf("a"), b: nameOf("b") },
    rated: ratedAt(Number.POSITIVE_INFINITY),
    ratedAt,
    cells: rows.map((row) => row.nextElementSibling?.querySelector<HTMLElement>("td") ?? row),
  };
}

const nameOf = (side: Side) => ({ name: wordsOf(document.querySelector(`h1 .${side}`)) });

function ratingIn(row: HTMLTableRowElement, side: Side): DatedRating {
  const reason = row.nextElementSibling?.querySelectorAll("details > p > .small")[side === "a" ? 0 : 1];
  const [, evidence = ""] = /: (\w+)/.exec(wordsOf(reason)) ?? [];
  const former = (row.dataset.formerly ?? "").split(";").map((one) => one.split(" "));
  return {
    level: Number.parseInt(wordsOf(row.querySelector(`.${side} .level`)), 10),
    evidence: evidence as EvidenceGrade,
    formerly: former
      .filter(([whose]) => whose === side)
      .map(([, until, level, grade]) => ({
        until: Number(until),
        level: Number(level),
        evidence: grade as EvidenceGrade,
      })),
  };
}
