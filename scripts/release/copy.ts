import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Copies one file of a site. A file that has not changed since the last release keeps its date, so that a browser that
 * has it need not load it again; one that has is at least a second younger, as hosts tell files apart by whole seconds.
 * @param path below both folders
 * @param last folder of the last release
 */
export function copy(path: string, from: string, to: string, last?: string): void {
  const target = join(to, path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(from, path), target);
  const date = dateOf(target, last === undefined ? undefined : join(last, path));
  utimesSync(target, date, date);
}

/** In whole seconds: hosts tell no more. */
function dateOf(file: string, former: string | undefined): number {
  const now = secondsOf(file);
  if (former === undefined || !existsSync(former)) return now;
  const isSame = readFileSync(former).equals(readFileSync(file));
  return isSame ? secondsOf(former) : Math.max(now, secondsOf(former) + 1);
}

function secondsOf(file: string): number {
  return Math.floor(statSync(file).mtimeMs / 1000);
}
