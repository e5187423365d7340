import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "#domain/nearest.ts";
import { Problem } from "../command.ts";
import { filledTemplate } from "./template.ts";

/**
 * Drafts a verdict on two architectures that are there already.
 * @param root folder of the checkout
 * @param pair the two ids in alphabetical order
 * @param today the day of the first change, as YYYY-MM-DD
 * @throws Problem when one of the two is not there
 */
export function draftVerdict(root: string, pair: readonly [string, string], today: string): string {
  const folder = join(root, "content/architectures");
  const known = (existsSync(folder) ? readdirSync(folder) : []).map((name) => name.replace(/\.mdx$/, ""));
  for (const id of pair) {
    if (known.includes(id)) continue;
    const first = `write it first with npm run new -- architecture ${id}`;
    throw new Problem(`There is no architecture "${id}": ${didYouMean(id, known, first)}`);
  }
  return filledTemplate("verdict.mdx", { a: pair[0], b: pair[1], today });
}
