import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything that can change a byte of the site or the gate's opinion of it. */
export const buildInputs = [
  "content",
  "public",
  "src",
  "scripts/check-content.ts",
  "astro.config.mjs",
  "package-lock.json",
  "package.json",
  "site.config.ts",
  "tsconfig.json",
] as const;

/**
 * Sums up files so that two equal sums mean an equal build.
 * @param root folder the inputs are in
 * @param inputs files and folders below it; one that is missing counts as empty
 * @param settings values from outside that a build depends on
 * @returns a hash of names, contents and settings
 */
export function fingerprint(root: string, inputs: readonly string[], settings: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const path of inputs.flatMap((input) => filesIn(root, input))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

function filesIn(root: string, input: string): string[] {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [input];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(input, name))
    .filter((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile())
    .sort();
}
