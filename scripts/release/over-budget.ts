import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { kindBudgets, kindOf, pageBudget } from "../budgets.ts";
import { weightOf } from "../measuring/weight.ts";

/**
 * Weighs every page and style sheet of a site against its budget. What a page loads by script is the bench's to weigh.
 * @param folder of the finished site
 * @param files its files, as paths below the folder
 * @returns sentences that name the file, its weight and the most it may have, in bytes of brotli 11
 */
export function overBudget(folder: string, files: readonly string[]): string[] {
  return files.flatMap((path) => {
    const most = budgetOf(path);
    if (most === undefined) return [];
    const packed = join(folder, `${path}.br`);
    const weight = existsSync(packed) ? statSync(packed).size : weightOf(join(folder, path));
    return weight > most ? [`${path} weighs ${weight} bytes, and may have ${most}`] : [];
  });
}

function budgetOf(path: string): number | undefined {
  if (path.endsWith(".css")) return pageBudget.css;
  return path.endsWith(".html")
    ? kindBudgets[kindOf(`/${path.replace(/index\.html$/, "")}`)]?.html
    : undefined;
}
