import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { command } from "./command.ts";

/**
 * Builds what is here, verifies it and makes it live: node scripts/release.ts [--to DIR]
 * DIR holds the releases, and in it `current` is the live one.
 */
await command(async () => {
  const { site } = await import("../site.config.ts");
  const { faultsOf } = await import("./release/faults.ts");
  const { release } = await import("./release/release.ts");
  const { ensureBuilt } = await import("./site/build.ts");
  const { folders } = await import("./site/folders.ts");
  const { values } = parseArgs({ options: { to: { type: "string", default: "releases" } } });
  const to = resolve(folders.root, values.to);
  await ensureBuilt();
  const faults = (folder: string) => faultsOf(folders.root, folder, site);
  const { id, isNew } = await release({ from: folders.dist, to, faults });
  console.log(isNew ? `Live is ${id} in ${to}.` : `${id} in ${to} is the same site: nothing was switched.`);
  return 0;
});
