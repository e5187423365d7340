import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keptPictures } from "../../../src/formats/og-picture.ts";
import { folders } from "../../site/folders.ts";
import { writeGeneratedContent } from "./generated-content.ts";
import type { GeneratedProject } from "./generated-project.ts";

/** Everything the site is built from but its content, taken over unchanged. */
const PARTS = [
  "astro.config.mjs",
  "package.json",
  "public",
  "scripts",
  "site.config.ts",
  "src",
  "tsconfig.json",
] as const;

/**
 * Makes a project like this one beside it, with generated content. It lies inside the checkout, so that its packages are
 * those of the checkout, while whatever Astro remembers stays in the project's own folder.
 * @param count how many architectures
 * @throws when the folder cannot be written
 */
export function makeProject(count: number): GeneratedProject {
  const folder = join(folders.cache, "bench", String(count));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(folders.root, part), join(folder, part), { recursive: true });
  return { folder, dist: join(folder, "dist"), pairs: writeGeneratedContent(folder, count) };
}

/** Removes a project with everything built in it. */
export function removeProject({ folder }: GeneratedProject): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The addresses of the comparisons of a project, as they stand in paths: `a-vs-b`. */
export function comparisonsOf({ folder }: GeneratedProject): ReadonlySet<string> {
  const files = readdirSync(join(folder, "content/verdicts"));
  return new Set(files.map((file) => file.replace(/\.mdx$/, "").replace("--", "-vs-")));
}

/** How many pictures the builds of a project have kept so far. */
export function keptPictureCount({ folder }: GeneratedProject): number {
  const kept = join(folder, keptPictures);
  return existsSync(kept) ? readdirSync(kept).length : 0;
}
