import type { Figure } from "../../figure.ts";
import type { Peer } from "./peer.ts";
import type { Rendering } from "./rendering.ts";

/** A rendering, how many comparisons it had, and how many bytes each on average. */
export interface SizedRendering extends Rendering {
  readonly pairs: number;
  readonly bytes: number;
}

/** From so many pairs on, the goals hold: below, the others mostly start. */
const LARGE = 10_000;

/**
 * @param ownPagesPerSecond what our build does of the same pages, by the clock; undefined when it is not known
 * @returns what another builder reached, and how many times as fast our build is: more than 1 is faster
 */
export function peerRates(
  peer: Pick<Peer, "name" | "goal">,
  { pairs, wall, cpu, peakMemory, bytes }: SizedRendering,
  ownPagesPerSecond?: number,
): Figure[] {
  const figure = (what: string, value: number, unit: Figure["unit"]) =>
    figureOf(peer, pairs, what, value, unit);
  const ratio = figure("our pages per second to its own", ((ownPagesPerSecond ?? 0) * wall) / pairs, "times");
  return [
    figure("comparison pages by the clock", pairs / wall, "pages/s"),
    figure("processor time per pair", (1000 * cpu) / pairs, "ms"),
    figure("peak memory", peakMemory, "MB"),
    figure("bytes of a page", bytes, "bytes"),
    ...(ownPagesPerSecond === undefined ? [] : [pairs >= LARGE ? { ...ratio, least: peer.goal } : ratio]),
  ];
}

/** @param value 1 when the builder failed, or rendered other pages than we do */
export function faultFigure(peer: Pick<Peer, "name">, pairs: number, value: 0 | 1): Figure {
  return { ...figureOf(peer, pairs, "pages not rendered or not like ours", value, "count"), most: 0 };
}

function figureOf(
  { name }: Pick<Peer, "name">,
  pairs: number,
  what: string,
  value: number,
  unit: Figure["unit"],
): Figure {
  return { part: "builder", what: `${pairs.toLocaleString("en")} pairs, ${name}: ${what}`, value, unit };
}
