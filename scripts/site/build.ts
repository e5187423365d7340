import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "../../site.config.ts";
import { Problem, run } from "../command.ts";
import { assertAddressesStay } from "./addresses.ts";
import { buildInputs, fingerprint } from "./fingerprint.ts";
import { folders } from "./folders.ts";
import { switchTo } from "./switch.ts";

const record = join(folders.cache, "built");

/**
 * Builds the site beside dist/ and switches to it. Astro runs the content gate first (src/gate/integration.ts).
 * @throws Problem when the gate or the build refuses, or a published address would vanish; dist/ is then as it was
 */
export async function buildSite(): Promise<void> {
  // Taken first: a file edited while the build runs must lead to another build.
  const sum = currentFingerprint();
  const aside = join(folders.cache, `build-${process.pid}`);
  mkdirSync(folders.cache, { recursive: true });
  try {
    const failed = (await run("astro", ["build", "--outDir", aside])) !== 0;
    if (failed) throw new Problem("Nothing was built: what is wrong stands above. dist/ is as it was.");
    assertAddressesStay(folders.root, aside, site.base);
    rmSync(record, { force: true });
    switchTo(aside, folders.dist);
    writeFileSync(record, sum);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Builds the site unless dist/ was built from exactly what is here now.
 * @throws Problem when the gate or the build refuses
 */
export async function ensureBuilt(): Promise<void> {
  const isFresh =
    existsSync(join(folders.dist, "index.html")) &&
    existsSync(record) &&
    readFileSync(record, "utf8") === currentFingerprint();
  if (!isFresh) await buildSite();
}

function currentFingerprint(): string {
  return fingerprint(folders.root, buildInputs, { site, node: process.version });
}
