import { Problem } from "../../command.ts";
import type { Figure } from "../figure.ts";
import {
  buildFigures,
  growthFigures,
  keptPictureFigures,
  ownPagesPerSecond,
  type SizedBuild,
} from "./build-figures.ts";
import type { GeneratedProject } from "./generated-project.ts";
import { measuredBuild } from "./measured-build.ts";
import { peerFigures } from "./peers/figures.ts";
import { keptPictureCount, makeProject, removeProject } from "./project-folder.ts";

/** How many architectures the usual sizes have: 105, 1,035 and 10,011 pairs. */
const USUAL_SIZES = [15, 46, 142] as const;

/**
 * Builds generated sites of growing size from nothing and measures each, and lets other builders render its comparisons;
 * the smallest is built again, with what the first build has kept. The projects are removed afterwards.
 * @param sizes numbers of architectures; none means the usual ones
 * @returns figures in the order in which they are to stand; a size whose build was refused has one that says so
 * @throws whatever goes wrong but a refused build, such as a full disk
 */
export async function builderFigures(sizes: readonly number[] = []): Promise<Figure[]> {
  const figures: Figure[] = [];
  let smaller: SizedBuild | undefined;
  for (const size of [...(sizes.length > 0 ? sizes : USUAL_SIZES)].sort((one, other) => one - other)) {
    const project = made(size);
    try {
      const build = await built(project, "from nothing");
      figures.push(refusals(size, 0), ...buildFigures(build));
      figures.push(...(await peerFigures(project, ownPagesPerSecond(build))));
      if (smaller) figures.push(...growthFigures(smaller, build));
      else figures.push(...(await pictureFigures(project)));
      smaller = build;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      console.log(error.message);
      figures.push(refusals(size, 1));
    } finally {
      removeProject(project);
    }
  }
  return figures;
}

/** Builds a project that was built before, and counts the pictures that come to those it kept. */
async function pictureFigures(project: GeneratedProject): Promise<Figure[]> {
  const before = keptPictureCount(project);
  const again = await built(project, "again");
  return keptPictureFigures(again, keptPictureCount(project) - before);
}

function made(size: number): GeneratedProject {
  const began = performance.now();
  const project = makeProject(size);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${size} architectures: content for ${project.pairs} pairs written in ${seconds} s`);
  return project;
}

async function built(project: GeneratedProject, how: string): Promise<SizedBuild> {
  const build = await measuredBuild(project);
  const { cpu, wall, peakMemory } = build;
  const time = `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor time`;
  console.log(`  built ${how} in ${time}, ${peakMemory.toFixed(0)} MB`);
  return { ...build, pairs: project.pairs };
}

function refusals(size: number, value: number): Figure {
  return { part: "builder", what: `${size} architectures: refused builds`, value, unit: "count", most: 0 };
}
