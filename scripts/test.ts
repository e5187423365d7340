import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command, explain, run } from "./command.ts";
import type { TestBrowser } from "./testing/browsers.ts";
import type { Totals } from "./testing/totals.ts";

// Whatever goes wrong, the last line says how many tests passed and failed.
await command(async () => {
  const { passed, failed } = await testRun(process.argv.slice(2)).catch((error: unknown) => {
    explain(error);
    return { passed: 0, failed: 1 };
  });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function testRun(asked: readonly string[]): Promise<Totals> {
  const { folders } = await import("./site/folders.ts");
  const { scopeOf } = await import("./testing/scope.ts");
  const { totalsOf } = await import("./testing/totals.ts");
  const { browsers, words } = scopeOf(asked);
  mkdirSync(folders.cache, { recursive: true });
  const file = join(folders.cache, `totals-${process.pid}.json`);
  const surroundings = browsers.length > 0 ? await site(browsers) : { WITHOUT_SITE: "1" };
  try {
    // A forgotten test.only would pass for the whole.
    const code = await run("playwright", ["test", "--forbid-only", ...words], {
      TOTALS_FILE: file,
      ...surroundings,
    });
    return totalsOf(file, code);
  } finally {
    rmSync(file, { force: true });
  }
}

/** Makes the browsers and the built site ready. */
async function site(browsers: readonly TestBrowser[]): Promise<NodeJS.ProcessEnv> {
  const { findBrowser } = await import("./testing/browser.ts");
  const { ensureBuilt } = await import("./site/build.ts");
  const found: NodeJS.ProcessEnv = {};
  // One after the other: only one process at a time may install packages.
  for (const browser of browsers) found[browser.variable] = await findBrowser(browser);
  await ensureBuilt();
  return found;
}
