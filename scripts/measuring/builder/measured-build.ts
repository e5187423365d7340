import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Problem } from "../../command.ts";
import { type Costs, costReader } from "./build-costs.ts";
import type { GeneratedProject } from "./generated-project.ts";
import { type TreeUsage, watchTree } from "./process-tree.ts";
import { comparisonsOf } from "./project-folder.ts";

/** One build of a generated project. */
export interface MeasuredBuild extends TreeUsage {
  /** By the clock, in seconds. */
  readonly wall: number;
  readonly costs: Costs;
}

/**
 * Builds a project by Astro, as `npm run build` does but without the list of published addresses, and measures it.
 * @throws Problem with the end of the log when the gate or the build refuses
 */
export async function measuredBuild(project: GeneratedProject): Promise<MeasuredBuild> {
  rmSync(project.dist, { recursive: true, force: true });
  const reader = costReader(comparisonsOf(project));
  const began = performance.now();
  const child = spawn(process.execPath, [astro(), "build", "--outDir", project.dist], {
    cwd: project.folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      // Enough for 10,011 pairs, where 1,500 was too little. With more, garbage stays and would be measured as well.
      NODE_OPTIONS: "--max-old-space-size=3000",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const tree = watchTree(child.pid ?? 0);
  const soFar = () => ({ cpu: tree.ownCpu(), wall: (performance.now() - began) / 1000 });
  let log = "";
  const hear = (text: string) => {
    log = (log + text).slice(-4000);
  };
  child.stderr.setEncoding("utf8").on("data", hear);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    hear(text);
    reader.read(text, soFar());
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const { wall } = soFar();
  const usage = tree.stop();
  const costs = reader.end({ cpu: usage.ownCpu, wall });
  if (code !== 0)
    throw new Problem(`A build of ${project.pairs} pairs failed (${code ?? "killed"}):\n${log}`);
  return { ...usage, wall, costs };
}

/** Astro's own command, started without a shell or npm between: what is watched is the build itself. */
function astro(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("astro/package.json")), "bin/astro.mjs");
}
