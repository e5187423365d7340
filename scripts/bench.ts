import { execFileSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { command } from "./command.ts";
import { benchWords } from "./measuring/bench-words.ts";
import type { Figure } from "./measuring/figure.ts";
import { figureTable, goalCount, missedGoals } from "./measuring/figure-table.ts";
import { type BenchRecord, keepRecord, readRecords } from "./measuring/record.ts";
import { folders } from "./site/folders.ts";

type Part = Figure["part"];

const kept = join(folders.cache, "bench.json");

/** Programs waiting for each processor, from which on times mean little. The bench alone stays below. */
const BUSY = 1.5;

await command(async () => {
  const { parts, sizes } = benchWords(process.argv.slice(2));
  let missed = 0;
  for (const part of parts) missed += await measure(part, sizes);
  return missed === 0 ? 0 : 1;
});

/** Measures one part, prints it beside its goals and the last run, and keeps it. Returns how many goals were missed. */
async function measure(part: Part, sizes: readonly number[]): Promise<number> {
  console.log(`${part === "reader" ? "The reader's" : "The builder's"} part of the bench`);
  const before = loadPerProcessor();
  const figures = await figuresOf(part, sizes);
  const last = readRecords(kept)[part];
  keepRecord(kept, part, recordOf(figures, before));
  console.log(`\n${figureTable(figures, last?.figures ?? [])}`);
  if (last)
    console.log(
      `\nChange is against when it was measured last; the last run was of ${last.date}${last.commit ? `, commit ${last.commit}` : ""}.`,
    );
  if (Math.max(before, loadPerProcessor()) > BUSY)
    console.log("This machine was busy with other things meanwhile: the times are too long.");
  return judge(figures);
}

async function figuresOf(part: Part, sizes: readonly number[]): Promise<Figure[]> {
  if (part === "reader") {
    const { readerFigures } = await import("./measuring/reader/figures.ts");
    return readerFigures((line) => console.log(line));
  }
  const { builderFigures } = await import("./measuring/builder/figures.ts");
  return builderFigures(sizes);
}

/** Says how many goals were kept and names each that was missed. Returns how many those are. */
function judge(figures: readonly Figure[]): number {
  const missed = missedGoals(figures);
  const goals = goalCount(figures);
  if (missed.length === 0) console.log(`\nEach of ${goals} goals is kept.`);
  else
    console.log(
      `\n${missed.length} of ${goals} goals are missed:\n${missed.map((line) => `  ${line}`).join("\n")}`,
    );
  return missed.length;
}

function recordOf(figures: readonly Figure[], before: number): BenchRecord {
  const commit = commitOf(folders.root);
  return {
    date: new Date().toISOString(),
    ...(commit === undefined ? {} : { commit }),
    node: process.version,
    load: { before, after: loadPerProcessor() },
    figures,
  };
}

/** Over the last minute. */
function loadPerProcessor(): number {
  return (loadavg()[0] ?? 0) / availableParallelism();
}

/** The commit that is checked out, shortened; undefined where git or its folder is missing. */
function commitOf(folder: string): string | undefined {
  try {
    const words = ["-C", folder, "rev-parse", "--short", "HEAD"];
    return execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
