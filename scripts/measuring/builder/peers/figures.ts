import { rmSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../../command.ts";
import type { Figure } from "../../figure.ts";
import type { GeneratedProject } from "../generated-project.ts";
import { writeViews } from "./comparison-views.ts";
import { eleventyIn } from "./eleventy.ts";
import { hugoIn } from "./hugo.ts";
import type { Peer } from "./peer.ts";
import { faultFigure, peerRates } from "./peer-rates.ts";
import { assertAlike, bytesPerPage, renderingBy } from "./rendering.ts";

/**
 * Lets Eleventy and Hugo render the comparisons of a project from our own view-models, and sees that their pages say
 * what ours say. Each runs once, cold and alone; what they write is removed. A line says what each took; without Hugo,
 * one line says so.
 *
 * @param project with generated content and its finished site
 * @param ownPagesPerSecond how many comparisons our own build renders a second by the clock, its other pages left out;
 *   without it there are no ratios
 * @returns the figures of each builder; one that fails, or leaves out more than one in a hundred of our words or
 *   elements, has only one that says so, and a line says why
 * @throws Problem when the content and the finished site do not belong together
 */
export async function peerFigures(project: GeneratedProject, ownPagesPerSecond?: number): Promise<Figure[]> {
  const folder = join(project.folder, "peers");
  rmSync(folder, { recursive: true, force: true });
  try {
    console.log(`  the views of ${count(project.pairs)} pairs are written down for the other builders`);
    const names = writeViews(project, folder);
    const hugo = hugoIn(folder, names);
    if (hugo === null) console.log("  Hugo is not here and could not be unpacked: it is left out");
    const figures: Figure[] = [];
    for (const peer of [eleventyIn(folder), ...(hugo ? [hugo] : [])]) {
      figures.push(...(await figuresOf(peer, { project, folder, names, ownPagesPerSecond })));
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the others render, and where. */
interface Task {
  readonly project: GeneratedProject;
  readonly folder: string;
  readonly names: readonly string[];
  readonly ownPagesPerSecond: number | undefined;
}

async function figuresOf(peer: Peer, { project, folder, names, ownPagesPerSecond }: Task): Promise<Figure[]> {
  const { dist, pairs } = project;
  const site = join(folder, peer.output);
  try {
    const rendering = await renderingBy(peer, folder);
    assertAlike(peer, names, dist, site);
    const bytes = bytesPerPage(site, names);
    const took = `${rendering.wall.toFixed(1)} s, ${rendering.cpu.toFixed(1)} s of processor time`;
    const sizes = `${count(bytes)} bytes each, ours ${count(bytesPerPage(dist, names))}`;
    console.log(`  ${peer.title}: ${count(pairs)} comparisons in ${took}; ${sizes}`);
    return [
      faultFigure(peer, pairs, 0),
      ...peerRates(peer, { ...rendering, pairs, bytes }, ownPagesPerSecond),
    ];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.log(error.message);
    return [faultFigure(peer, pairs, 1)];
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

function count(value: number): string {
  return value.toLocaleString("en");
}
