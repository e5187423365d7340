import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Lists what a site consists of.
 * @param folder its folder
 * @returns paths of its files below the folder, with "/" between, sorted; dotfiles only from .well-known
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/(^|\/)\.(?!well-known\/)/.test(path))
    .sort();
}
