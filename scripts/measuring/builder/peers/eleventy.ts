import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { builderGoals } from "../goals.ts";
import type { Peer } from "./peer.ts";

/** It keeps the text of every page until the last is written. Node's own limit is two to four thousand, by the machine. */
const HEAP_MEGABYTES = 8192;

/**
 * Lays Eleventy's templates into a folder with views: Nunjucks, in one process, nothing done to the pages afterwards.
 * @param folder where data/ and views/ are
 */
export function eleventyIn(folder: string): Peer {
  cpSync(fileURLToPath(new URL("templates/eleventy", import.meta.url)), folder, { recursive: true });
  const main = createRequire(import.meta.url).resolve("@11ty/eleventy");
  const command = join(dirname(main), "..", "cmd.cjs");
  return {
    title: "Eleventy (Nunjucks)",
    name: "Eleventy",
    goal: builderGoals.againstEleventy,
    program: process.execPath,
    words: [`--max-old-space-size=${HEAP_MEGABYTES}`, command, "--config=eleventy.config.mjs", "--quiet"],
    env: {},
    output: "out",
  };
}
