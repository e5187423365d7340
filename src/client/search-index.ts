import MiniSearch, { type SearchResult } from "minisearch";
import {
  type SearchEntry,
  type SearchFile,
  searchEntries,
  searchKinds,
} from "#view-models/search-entries.ts";
import { type NamedPair, namedPairs } from "#view-models/search-pairs.ts";
import { foldedWord, foldedWords, markedRuns } from "#view-models/search-words.ts";
import type { Finding, Findings } from "./search-findings.ts";

/** What is shorter than this is the beginning of everything. */
export const FEWEST_LETTERS = 2;
const MOST_SHOWN = 20;
/** Between so many texts the browser can answer a key. */
const AT_ONCE = 100;
/** Whoever pastes a page waits no longer than others. */
const LONGEST_QUERY = 100;

/** A thing before what is said of it, and what we say before what we cite: by how often a reader wants the one or other. */
const WEIGHTS: Partial<Record<SearchEntry["kind"], number>> = {
  architecture: 4,
  question: 3,
  criterion: 2,
  source: 0.7,
};

/** Fields that are searched, and how much more a word weighs there than in the text. */
const BOOST = { title: 3, other: 3 } as const;

/**
 * Makes the index of everything in the file, once.
 *
 * @returns takes what was typed and gives what was found, the best first: a comparison whose two members it names before
 *   all else. Nothing for fewer than two letters
 */
export async function searchIndex(file: SearchFile): Promise<(query: string) => Findings> {
  const entries = searchEntries(file);
  const index = new MiniSearch({
    fields: ["title", "other", "text"],
    processTerm: foldedWord,
    searchOptions: {
      boost: BOOST,
      prefix: true,
      boostDocument: (id) => WEIGHTS[entries[id]?.kind ?? "cost"] ?? 1,
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ id, ...entry })),
    { chunkSize: AT_ONCE },
  );
  return (typed) => {
    const query = typed.trim().slice(0, LONGEST_QUERY);
    if (query.length < FEWEST_LETTERS) return { shown: [], count: 0 };
    const pairs = namedPairs(query, file);
    const results = pairs[0] ? eitherOf(pairs[0].names, index) : resultsFor(query, index);
    const found = results.slice(0, MOST_SHOWN - pairs.length).flatMap((result) => finding(result, entries));
    return { shown: [...pairs.map(pairFinding), ...found], count: pairs.length + results.length };
  };
}

function pairFinding({ title, verdict, href, names }: NamedPair): Finding {
  const found = new Set(names.flatMap(foldedWords));
  const other = markedRuns(names.join(" \u00b7 "), found);
  const text = [{ text: `Verdict: ${verdict}`, isFound: false }];
  return { kind: searchKinds.comparison, href, title: markedRuns(title, found), other, text };
}

/** Of two members each is wanted by itself, though hardly a text has both. */
function eitherOf(names: readonly string[], index: MiniSearch): SearchResult[] {
  return index.search(names.join(" "), { combineWith: "OR", prefix: false });
}

/** A slip of the fingers in a shorter word, or in a year, makes another one. */
const CAN_BE_MISTYPED = /^\D{4,}$/;
/** The share of a word's letters that may differ, and how many at most. Two neighbours swapped count as two. */
const SLIPS = { fuzzy: 0.4, maxFuzzy: 2 };
/** Whatever is shorter, such as "the", begins too many others, unless it is still being typed. */
const BEGINS_OTHERS = 4;

/** All words in one text; where no text has them, the nearest to those that no word begins with; else any of them. */
function resultsFor(query: string, index: MiniSearch): SearchResult[] {
  const words = foldedWords(query).filter((word) => !/^(vs|versus)$/.test(word));
  const prefix = (word: string, place: number) => place === words.length - 1 || word.length >= BEGINS_OTHERS;
  const options = { tokenize: () => words, prefix };
  const strict = index.search(query, { ...options, combineWith: "AND" });
  if (strict.length > 0) return strict;
  const unknown = words.filter((word) => CAN_BE_MISTYPED.test(word) && index.search(word).length === 0);
  const fuzzy = (word: string) => unknown.includes(word) && SLIPS.fuzzy;
  const lenient = { ...options, fuzzy, maxFuzzy: SLIPS.maxFuzzy };
  const near = unknown.length > 0 ? index.search(query, { ...lenient, combineWith: "AND" }) : [];
  if (near.length > 0) return near;
  const telling = words.filter((word) => word.length >= BEGINS_OTHERS);
  return index.search(query, telling.length > 0 ? { ...lenient, tokenize: () => telling } : lenient);
}

function finding({ id, terms }: SearchResult, entries: readonly SearchEntry[]): Finding[] {
  const entry = entries[id];
  if (!entry) return [];
  const { kind, href, title, other, text } = entry;
  const found = new Set(terms);
  return [
    {
      kind: searchKinds[kind],
      href,
      title: markedRuns(title, found),
      other: markedRuns(other, found),
      text: markedRuns(text, found),
    },
  ];
}
