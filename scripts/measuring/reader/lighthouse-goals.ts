/** What Lighthouse should say of every kind of page, on its slow phone with its slow 4G. */
export const lighthouseGoals = {
  /** Of 100, in every category. */
  score: 100,
  /** Largest contentful paint, in ms. */
  largestPaint: 1_000,
  /** Total blocking time, in ms. */
  blocking: 0,
  /** Cumulative layout shift. */
  shift: 0,
} as const;

/** An audit of Lighthouse that some kinds of page are not held to. */
export interface LeftOut {
  readonly audit: string;
  /** The kinds of page, by their names. */
  readonly kinds: readonly string[];
  /** Why such a page must fail it. */
  readonly why: string;
}

/** Left out, or the score of these pages could not be full however good they are. Every other audit counts everywhere. */
export const leftOut: readonly LeftOut[] = [
  {
    audit: "is-crawlable",
    kinds: ["embed", "offline", "not found"],
    why: "they ask search engines not to list them, and this audit asks that a page be listed",
  },
];
