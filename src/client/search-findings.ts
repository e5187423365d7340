import type { MarkedRun } from "#view-models/search-words.ts";

/** One line of the results. */
export interface Finding {
  /** What kind of thing it is, in words. */
  readonly kind: string;
  readonly href: string;
  readonly title: readonly MarkedRun[];
  /** Other names, or who wrote it. */
  readonly other: readonly MarkedRun[];
  readonly text: readonly MarkedRun[];
}

export interface Findings {
  /** The best, at most as many as anybody looks through. */
  readonly shown: readonly Finding[];
  /** How many there are in all. */
  readonly count: number;
}
