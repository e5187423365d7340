import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { excesses, type PageFigures } from "./budgets.ts";
import { command } from "./command.ts";
import { type Answer, answerFaults, answerTable } from "./measuring/answers.ts";
import type { HeaviestPage } from "./measuring/pages.ts";
import type { ServedSite } from "./measuring/visit.ts";

type Measured = HeaviestPage & { readonly figures: PageFigures };

interface Bench {
  readonly pages: readonly Measured[];
  readonly interactions: readonly Answer[];
}

await command(async () => {
  const bench = await measure();
  const { folders } = await import("./site/folders.ts");
  const { table } = await import("./measuring/table.ts");
  writeFileSync(join(folders.cache, "bench.json"), `${JSON.stringify(bench, null, 2)}\n`);
  console.log("The heaviest page of each kind, in bytes (brotli 11) and counts");
  console.log(table(bench.pages.map(({ kind, path, figures }) => ({ kind, ...figures, path }))));
  console.log(`\n${answerTable(bench.interactions, loadPerProcessor())}`);
  const over = [...pageFaults(bench.pages), ...answerFaults(bench.interactions)];
  console.log(
    over.length === 0 ? "\nEvery figure keeps to its budget (scripts/budgets.ts)." : `\n${over.join("\n")}`,
  );
  return over.length === 0 ? 0 : 1;
});

function pageFaults(pages: readonly Measured[]): string[] {
  return pages.flatMap(({ kind, path, figures }) =>
    excesses(kind, figures).map(
      ({ figure, value, most }) => `${path}: ${figure} is ${value}, at most ${most}`,
    ),
  );
}

/** Over the last minute. The bench itself keeps about one processor busy. */
function loadPerProcessor(): number {
  return (loadavg()[0] ?? 0) / availableParallelism();
}

async function measure(): Promise<Bench> {
  const { chromium } = await import("@playwright/test");
  const { site } = await import("../site.config.ts");
  const { serve } = await import("./serve.ts");
  const { ensureBuilt } = await import("./site/build.ts");
  const { folders } = await import("./site/folders.ts");
  const { findBrowser } = await import("./testing/browser.ts");
  const browsers = await import("./testing/browsers.ts");
  const executablePath = await findBrowser(browsers.chromium);
  await ensureBuilt();
  const server = await serve(0, site.base);
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless=new", "--window-size=1280,800"],
  });
  const bench = await benchOf(browser, { dist: folders.dist, base: site.base, url: server.url });
  await browser.close();
  server.close();
  return bench;
}

/** Weighs pages first: what is timed should not share the machine with anything else. */
async function benchOf(browser: Browser, served: ServedSite): Promise<Bench> {
  const { heaviestPages } = await import("./measuring/pages.ts");
  const { visit } = await import("./measuring/visit.ts");
  const { answersOf } = await import("./measuring/answers.ts");
  const pages: Measured[] = [];
  for (const page of heaviestPages(served.dist)) {
    pages.push({ ...page, figures: await visit(browser, served, page.path) });
  }
  return { pages, interactions: await answersOf(browser, served, pages) };
}
