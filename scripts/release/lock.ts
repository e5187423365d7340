import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../command.ts";

/**
 * Makes sure that one release at a time is made in a folder. A lock whose process has gone holds nobody up.
 * @param releases the folder
 * @returns lets the next one in
 * @throws Problem when another release is under way
 */
export function lock(releases: string): () => void {
  const file = join(releases, ".lock");
  const take = () => writeFileSync(file, String(process.pid), { flag: "wx" });
  try {
    take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const holder = Number(readFileSync(file, "utf8"));
    if (isRunning(holder))
      throw new Problem(`Another release is under way in ${releases} (process ${holder}).`);
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
