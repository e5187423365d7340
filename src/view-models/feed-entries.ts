import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import type { Pair } from "#domain/pair.ts";
import type { TurningChange } from "#domain/picks-changed.ts";
import type { ChangeFields } from "#schema/change.ts";
import { site } from "../../site.config.ts";
import { badge } from "./badge.ts";
import { dayInWords } from "./dates.ts";
import { absolute, links } from "./links.ts";

/** A tag URI names a year in which its host was ours. It is part of every id and never changes. */
export const TAG_YEAR = "2026";

/** One thing that is new. */
export interface FeedEntry {
  /** A tag URI (RFC 4151), made of ids and of how many changes came before: no new title or wording alters it. */
  readonly id: string;
  readonly title: string;
  /** The whole address of the page it is about. */
  readonly href: string;
  /** The day of the change, and that of the page's first, as "YYYY-MM-DD". */
  readonly day: string;
  readonly since: string;
  /** Plain text, a paragraph each. */
  readonly says: readonly string[];
  /** Every change of the page up to this one, the newest first. */
  readonly changes: readonly { readonly date: string; readonly what: string }[];
}

/** What an entry is sorted by. The rest is worked out for those that are shown, and for no others. */
export interface Draft {
  readonly id: string;
  readonly day: string;
  readonly rest: () => Omit<FeedEntry, "id" | "day">;
}

/** A verdict at its newest change. */
export function verdictDraft(pair: Pair): Draft {
  const { a, b, verdict } = pair;
  const { changes, dek, because, reviewed } = verdict;
  return {
    id: feedTag(`compare/${a.id}-vs-${b.id}/changes/${changes.length}`),
    day: changes[0]?.date ?? reviewed,
    rest: () => ({
      title: pickOf(pair),
      href: absolute(links.comparison(a.id, b.id)),
      since: changes.at(-1)?.date ?? reviewed,
      says: [dek, because.text],
      changes: changes.map(inWords),
    }),
  };
}

/** A change of an architecture's ratings that turned picks, with what they are now. */
export function ratingsDraft({ architecture, change, number, pairs: turned }: TurningChange): Draft {
  const { id, shortName, changes } = architecture;
  const picks = turned.map(pickOf);
  return {
    id: feedTag(`architectures/${id}/changes/${number}`),
    day: change.date,
    rest: () => ({
      title: `${shortName} was rated anew: ${picks.length === 1 ? picks[0] : `${picks.length} picks changed`}`,
      href: absolute(links.architecture(id)),
      since: changes.at(-1)?.date ?? change.date,
      says: picks.map((pick) => `A pick changed. It is now: ${pick}.`),
      changes: changes.slice(-number).map(inWords),
    }),
  };
}

/** The verdict of a pair in one line, such as "Multi-leader over peer-to-peer, on balance". */
function pickOf(pair: Pair): string {
  const sides = { a: { name: pair.a.shortName }, b: { name: pair.b.shortName } };
  return badge(sides, judgedAtEqualPriorities(pair)).verdict;
}

function inWords({ date, what }: ChangeFields) {
  return { date: dayInWords(date), what };
}

/**
 * A tag URI (RFC 4151) of the site. The base path is left out: it may change when the site moves within its host.
 *
 * @param specific what it names, as an address without the slash in front
 */
export function feedTag(specific: string): string {
  return `tag:${new URL(site.url).hostname},${TAG_YEAR}:${specific}`;
}
