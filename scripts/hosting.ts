import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command, Problem } from "./command.ts";

/** Writes what hosts are told: deploy/ and the workflow. Run it after a change of headers, or of names that lead on. */
await command(async () => {
  const { folders } = await import("./site/folders.ts");
  const { runGate } = await import("../src/gate/run-gate.ts");
  const { ok, report } = runGate(folders.root);
  if (!ok) throw new Problem(`${report}\nMend that first: npm run check.`);
  const { catalogOf } = await import("../src/gate/catalog-of.ts");
  const { findContent } = await import("../src/gate/content-files.ts");
  const { readFile } = await import("../src/gate/read-file.ts");
  const { hostingOf } = await import("./hosting/committed.ts");
  const catalog = catalogOf(findContent(folders.root).files.map((file) => readFile(file)));
  for (const [path, text] of Object.entries(hostingOf(catalog))) {
    mkdirSync(dirname(join(folders.root, path)), { recursive: true });
    writeFileSync(join(folders.root, path), text);
    console.log(path);
  }
  return 0;
});
