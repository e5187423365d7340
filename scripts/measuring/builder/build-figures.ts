import type { Figure } from "../figure.ts";
import type { Costs } from "./build-costs.ts";
import type { CostName } from "./finished-page.ts";
import { builderGoals } from "./goals.ts";
import type { MeasuredBuild } from "./measured-build.ts";

/** A build and how many comparisons it had. */
export interface SizedBuild extends MeasuredBuild {
  readonly pairs: number;
}

/** From so many pairs on, the goals for large sites hold. */
const LARGE = 10_000;

/** What is shown apart, in this order; the gate runs in processes of its own. */
const COSTS: readonly CostName[] = [
  "bundling",
  "loading and checking",
  "comparison pages",
  "embedded cards",
  "JSON twins",
  "Markdown twins",
  "decision records",
  "badges",
  "pictures",
  "llms-full.txt",
  "redirects",
  "the rest",
];

/** The figures of one build from nothing: the whole, then each cost apart, in processor time per pair. */
export function buildFigures(build: SizedBuild): Figure[] {
  const { pairs, cpu, wall, peakMemory, gateCpu, costs } = build;
  const figure = (what: string, value: number, unit: Figure["unit"]): Figure => {
    return { part: "builder", what: `${named(pairs)}: ${what}`, value, unit };
  };
  const perPair = (what: string, seconds: number) =>
    figure(`${what}, processor time per pair`, (1000 * seconds) / pairs, "ms");
  const memory = figure("peak memory of the build", peakMemory, "MB");
  return [
    figure("processor time of the whole build", cpu, "s"),
    figure("time of the whole build by the clock", wall, "s"),
    pairs >= LARGE ? { ...memory, most: builderGoals.peakMemory } : memory,
    figure("files that routes wrote", filesOf(costs), "count"),
    figure("comparison pages by the clock", ownPagesPerSecond(build), "pages/s"),
    perPair("gate", gateCpu),
    ...COSTS.map((name) => perPair(name, costs.get(name)?.cpu ?? 0)),
    { ...figure("a picture that is new", pictureTime(costs), "ms"), most: builderGoals.newPicture },
  ];
}

/**
 * The figures of a build of what was built before, when no picture needs to be drawn.
 * @param drawn how many were drawn all the same
 */
export function keptPictureFigures({ pairs, costs }: SizedBuild, drawn: number): Figure[] {
  return [
    {
      part: "builder",
      what: `${named(pairs)}: pictures drawn again though unchanged`,
      value: drawn,
      unit: "count",
      most: builderGoals.drawnAgain,
    },
    {
      part: "builder",
      what: `${named(pairs)}: a picture that has not changed`,
      value: pictureTime(costs),
      unit: "ms",
    },
  ];
}

/** What each pair more costs, from one build to the next larger: its page alone, and with all that is made of it. */
export function growthFigures(small: SizedBuild, large: SizedBuild): Figure[] {
  const added = large.pairs - small.pairs;
  const pageCpu = ({ costs }: SizedBuild) => costs.get("comparison pages")?.cpu ?? 0;
  const figure = (what: string, seconds: number): Figure => {
    const from = `from ${small.pairs.toLocaleString("en")} to ${named(large.pairs)}`;
    return { part: "builder", what: `${from}: ${what}`, value: (1000 * seconds) / added, unit: "ms" };
  };
  const page = figure("processor time per added comparison page", pageCpu(large) - pageCpu(small));
  return [
    large.pairs >= LARGE ? { ...page, most: builderGoals.perAddedPage } : page,
    figure("processor time per added pair, everything included", large.cpu - small.cpu),
  ];
}

/** How many comparison pages are built in a second of their own part of the build, by the clock. */
export function ownPagesPerSecond({ costs }: Pick<MeasuredBuild, "costs">): number {
  const { files = 0, wall = 0 } = costs.get("comparison pages") ?? {};
  return wall === 0 ? 0 : files / wall;
}

function pictureTime(costs: Costs): number {
  const { cpu = 0, files = 0 } = costs.get("pictures") ?? {};
  return files === 0 ? 0 : (1000 * cpu) / files;
}

function filesOf(costs: Costs): number {
  return [...costs.values()].reduce((sum, { files }) => sum + files, 0);
}

function named(pairs: number): string {
  return `${pairs.toLocaleString("en")} pairs`;
}
