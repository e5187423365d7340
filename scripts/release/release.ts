import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashedFolder } from "#formats/hosting.ts";
import { Problem } from "../command.ts";
import { fingerprint } from "../site/fingerprint.ts";
import { compress } from "./compress.ts";
import { copy } from "./copy.ts";
import { filesBelow } from "./files-below.ts";
import { lock } from "./lock.ts";
import { prune, sweep } from "./prune.ts";
import { RECORD, type ReleaseRecord, recordOf } from "./record.ts";
import { liveRelease, switchLink } from "./switch-link.ts";

/** How many releases before the new one have their hashed files kept in it. */
const KEPT = 2;

/** What a release is made of. */
export interface Making {
  /** Folder of the finished site. */
  readonly from: string;
  /** Folder of all releases; `current` in it is what a host serves. */
  readonly to: string;
  /** Says what is wrong with the site in a folder; a release with anything wrong is not made. */
  readonly faults: (folder: string) => readonly string[];
  /** Hears of each step before it is taken. */
  readonly onStep?: (step: string) => void;
}

/** What came of it. */
export interface Released {
  readonly id: string;
  /** Whether the link was switched; it was not when the same site is live already. */
  readonly isNew: boolean;
}

/**
 * Makes a release beside the live one, verifies it and switches to it. Whatever happens before the switch, and that is
 * one rename, the live site is as it was.
 * @throws Problem when the site has faults, or another release is under way
 */
export async function release(making: Making): Promise<Released> {
  mkdirSync(making.to, { recursive: true });
  const unlock = lock(making.to);
  const aside = join(making.to, `.aside-${process.pid}`);
  try {
    sweep(making.to);
    return await made(making, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
    unlock();
  }
}

async function made({ from, to, faults, onStep = () => {} }: Making, aside: string): Promise<Released> {
  const live = liveRelease(to);
  const last = live === undefined ? undefined : join(to, live);
  const record = stage(from, aside, live, last, onStep);
  if (live !== undefined && last !== undefined && recordOf(last)?.site === record.site)
    return { id: live, isNew: false };
  const id = fingerprint(aside, filesBelow(aside), KEPT).slice(0, 16);
  for (const path of filesBelow(aside)) {
    onStep(`compress ${path}`);
    await compress(path, aside, last);
  }
  onStep("verify");
  refuse(faults(aside));
  onStep("record");
  writeFileSync(join(aside, RECORD), `${JSON.stringify(record, null, 2)}\n`);
  onStep("settle");
  // The same site was released before, and is whole: it got its name by this rename.
  if (!existsSync(join(to, id))) renameSync(aside, join(to, id));
  onStep("switch");
  switchLink(to, id);
  onStep("prune");
  prune(to, id);
  onStep("done");
  return { id, isNew: true };
}

/** Copies the site aside, and with it the hashed files that pages opened earlier may still ask for. */
function stage(
  from: string,
  aside: string,
  live: string | undefined,
  last: string | undefined,
  onStep: (step: string) => void,
): ReleaseRecord {
  const built = filesBelow(from);
  const own = built.filter((path) => path.startsWith(hashedFolder));
  const earlier = last === undefined ? [] : (recordOf(last)?.generations ?? []).slice(0, KEPT);
  for (const path of built) {
    onStep(`copy ${path}`);
    copy(path, from, aside, last);
  }
  const site = fingerprint(aside, filesBelow(aside), "site");
  for (const path of new Set(earlier.flat())) {
    if (last === undefined || own.includes(path) || !existsSync(join(last, path))) continue;
    onStep(`keep ${path}`);
    copy(path, last, aside, last);
  }
  return { version: 1, site, previous: live ?? null, generations: [own, ...earlier] };
}

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Problem(
    [...faults, `Nothing was released: ${faults.length} to mend. The live site is as it was.`].join("\n"),
  );
}
