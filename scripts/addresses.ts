import { command } from "./command.ts";

/** Adds every address of the built site to content/addresses.txt: what was published once is never lost. */
await command(async () => {
  const { ADDRESSES_FILE } = await import("../src/domain/published-addresses.ts");
  const { listAddresses } = await import("./site/addresses.ts");
  const { buildSite } = await import("./site/build.ts");
  const { folders } = await import("./site/folders.ts");
  await buildSite();
  const added = listAddresses(folders.root, folders.dist);
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${ADDRESSES_FILE} has ${added.length === 0 ? "them all" : `${added.length} more`}.`);
  return 0;
});
