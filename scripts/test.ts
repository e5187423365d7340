import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command, explain, run } from "./command.ts";
import type { Scope } from "./testing/scope.ts";
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
  const scope = scopeOf(asked);
  mkdirSync(folders.cache, { recursive: true });
  const file = join(folders.cache, `totals-${process.pid}.json`);
  const surroundings = await surroundingsOf(scope);
  try {
    // A forgotten test.only would pass for the whole.
    const code = await run("playwright", ["test", "--forbid-only", ...scope.words], {
      TOTALS_FILE: file,
      ...surroundings,
    });
    return totalsOf(file, code);
  } finally {
    rmSync(file, { force: true });
    sayWhatWasLeftOut(scope, surroundings);
  }
}

/** Makes the browsers and the built site ready, and names them for Playwright. */
async function surroundingsOf({ browsers, webkitgtk }: Scope): Promise<NodeJS.ProcessEnv> {
  if (browsers.length === 0 && webkitgtk === "idle") return { WITHOUT_SITE: "1" };
  const { findBrowser, presentBrowser } = await import("./testing/browser.ts");
  const { ensureBuilt } = await import("./site/build.ts");
  const { nginx, webkitgtk: parts } = await import("./testing/browsers.ts");
  const { thisMachine } = await import("./testing/machine.ts");
  const isThere = webkitgtk === "welcome" && parts.every((part) => presentBrowser(part) !== undefined);
  const found: NodeJS.ProcessEnv = {};
  // One after the other: only one process at a time may install packages.
  for (const program of [...browsers, ...(webkitgtk === "needed" || isThere ? parts : [])]) {
    found[program.variable] = await findBrowser(program);
  }
  // Where nginx is neither there nor ours to install, its test leaves itself out.
  const mayInstall = thisMachine.isDebian && thisMachine.isRoot;
  const isHost = mayInstall || presentBrowser(nginx) !== undefined;
  if (browsers.length > 0 && isHost) found[nginx.variable] = await findBrowser(nginx);
  await ensureBuilt();
  return found;
}

/** WebKitGTK is the one browser that plain `npm test` does without. */
function sayWhatWasLeftOut({ webkitgtk }: Scope, found: NodeJS.ProcessEnv): void {
  if (webkitgtk !== "welcome" || found.WEBKIT_DRIVER_PATH) return;
  console.log("WebKitGTK is not installed, so its tests were left out: npm run test:browsers has them too.");
}
