/** One measured figure beside the goal it is held against. */
export interface Figure {
  /** Who feels it: whoever reads the site, or whoever builds it. */
  readonly part: "reader" | "builder";
  /** What was measured, unique within its part: the name under which the next run finds it again. */
  readonly what: string;
  readonly value: number;
  readonly unit: "bytes" | "count" | "ms" | "s" | "MB" | "score" | "pages/s" | "times";
  readonly most?: number;
  readonly least?: number;
}

/**
 * Holds a figure against its goal.
 * @returns false when it is above the most or below the least; true when it keeps to both, or has no goal
 */
export function keepsToGoal({ value, most = Infinity, least = -Infinity }: Figure): boolean {
  return value <= most && value >= least;
}
