import { checksum } from "./checksum.ts";
import { isSame, noOpinion, type ReaderPriorities } from "./reader-priorities.ts";

/** The format of what a link carries. Links of every version that was published stay readable for ever. */
const VERSION = "v1";

/** Chat tools and mail programs shorten or break what is longer. */
export const LONGEST_FRAGMENT = 120;

/** Nothing we wrote is longer; what is, is not worth matching. */
const LONGEST_READ = 400;

/** What a link needs to know of a question. */
export interface LinkedQuestion {
  readonly id: string;
  /** Its ratings revision. */
  readonly revision: number;
  readonly criteria: readonly { readonly id: string; readonly group: string }[];
}

/** Why a fragment cannot be followed: made by a later version of the site, cut or changed, or about another question. */
export type Refusal = "version" | "altered" | "question";

/** What a fragment says. */
export type LinkContent =
  /** Nothing about priorities: empty, or a place on the page. */
  { readonly kind: "none" } | { readonly kind: "refused"; readonly why: Refusal } | LinkedPriorities;

/** The priorities that a link carries. */
export interface LinkedPriorities {
  readonly kind: "priorities";
  readonly stated: ReaderPriorities;
  /** The ratings revision it was made with. */
  readonly revision: number;
  /** Criteria it names that the question does not have; three letters each. */
  readonly unknown: readonly string[];
}

/**
 * A reader's priorities as the fragment of an address, without "#":
 * `v1.<question>.<revision>.con5-lat4.k-par3und4.<checksum>`. Criteria are sorted, whatever stands at its default is
 * left out, and so is an empty part. Must-haves run together: with hyphens a full link would pass 120 characters.
 *
 * @param stated in the order of the question's criteria
 * @returns only A-Z a-z 0-9 - and ., with a letter or digit at its end; empty for no opinion
 */
export function fragmentOf(question: LinkedQuestion, stated: ReaderPriorities): string {
  const otherwise = noOpinion(question.criteria);
  if (isSame(stated, otherwise)) return "";
  const sorted = question.criteria
    .map(({ id }, k) => ({ id, k }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const priorities = sorted
    .filter(({ k }) => stated.priorities[k] !== otherwise.priorities[k])
    .map(({ id, k }) => `${id}${stated.priorities[k]}`)
    .join("-");
  const needs = sorted
    .map(({ id, k }) => (stated.needs[k] === null ? "" : `${id}${stated.needs[k]}`))
    .join("");
  const parts = [VERSION, question.id, question.revision, priorities, needs && `k-${needs}`];
  const text = parts.filter((part) => part !== "").join(".");
  return `${text}.${checksum(text)}`;
}

/** Anchored, and linear: no part can match what its neighbour takes. */
const PATTERN =
  /^v1\.([a-z0-9-]{1,64})\.([1-9]\d{0,4})(?:\.([a-z]{3}[0-5](?:-[a-z]{3}[0-5])*))?(?:\.k-((?:[a-z]{3}[1-5])+))?\.([a-z0-9]{4})$/;

/**
 * Reads a fragment. Total: whatever it is given, it answers, and never throws.
 *
 * @param fragment without "#", as the address has it
 */
export function readFragment(question: LinkedQuestion, fragment: string): LinkContent {
  // An id on a page has no full stop, also not one that a program has encoded, and none is a version.
  if (!/\.|%2e|^v\d{1,4}$/i.test(fragment)) return { kind: "none" };
  const version = /^v([1-9]\d{0,3})\./.exec(fragment)?.[1];
  if (version !== undefined && version !== VERSION.slice(1)) return { kind: "refused", why: "version" };
  const parts = fragment.length > LONGEST_READ ? null : PATTERN.exec(fragment);
  if (!parts || checksum(fragment.slice(0, -5)) !== parts[5]) return { kind: "refused", why: "altered" };
  const [, id, revision, priorities = "", needs = ""] = parts;
  const steps = tokens(priorities);
  const levels = tokens(needs);
  if (!steps || !levels) return { kind: "refused", why: "altered" };
  if (id !== question.id) return { kind: "refused", why: "question" };
  return { kind: "priorities", revision: Number(revision), ...applied(question, steps, levels) };
}

/** "con5-lat4" or "con5lat4" as numbers by criterion; null when a criterion comes twice. */
function tokens(part: string): Map<string, number> | null {
  const found = part.match(/[a-z]{3}\d/g) ?? [];
  const numbers = new Map(found.map((token) => [token.slice(0, 3), Number(token[3])]));
  return numbers.size === found.length ? numbers : null;
}

function applied(
  { criteria }: LinkedQuestion,
  steps: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, number>,
): { stated: ReaderPriorities; unknown: string[] } {
  const { priorities } = noOpinion(criteria);
  const known = new Set(criteria.map(({ id }) => id));
  return {
    stated: {
      priorities: criteria.map(({ id }, k) => steps.get(id) ?? priorities[k] ?? 0),
      needs: criteria.map(({ id }) => levels.get(id) ?? null),
    },
    unknown: [...new Set([...steps.keys(), ...levels.keys()])].filter((id) => !known.has(id)),
  };
}
