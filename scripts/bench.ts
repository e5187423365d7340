import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { excesses, type PageFigures } from "./budgets.ts";
import { command } from "./command.ts";
import type { HeaviestPage } from "./measuring/pages.ts";

type Measured = HeaviestPage & { readonly figures: PageFigures };

await command(async () => {
  const measured = await measure();
  const { folders } = await import("./site/folders.ts");
  const { table } = await import("./measuring/table.ts");
  writeFileSync(join(folders.cache, "bench.json"), `${JSON.stringify(measured, null, 2)}\n`);
  console.log("The heaviest page of each kind, in bytes (brotli 11) and counts");
  console.log(table(measured.map(({ kind, path, figures }) => ({ kind, ...figures, path }))));
  const over = measured.flatMap(({ kind, path, figures }) =>
    excesses(kind, figures).map(
      ({ figure, value, most }) => `${path}: ${figure} is ${value}, at most ${most}`,
    ),
  );
  console.log(
    over.length === 0 ? "\nEvery figure keeps to its budget (scripts/budgets.ts)." : `\n${over.join("\n")}`,
  );
  return over.length === 0 ? 0 : 1;
});

async function measure(): Promise<Measured[]> {
  const { chromium } = await import("@playwright/test");
  const { site } = await import("../site.config.ts");
  const { heaviestPages } = await import("./measuring/pages.ts");
  const { visit } = await import("./measuring/visit.ts");
  const { serve } = await import("./serve.ts");
  const { ensureBuilt } = await import("./site/build.ts");
  const { folders } = await import("./site/folders.ts");
  const { findBrowser } = await import("./testing/browser.ts");
  const executablePath = await findBrowser();
  await ensureBuilt();
  const server = await serve(0, site.base);
  const browser = await chromium.launch({ executablePath, args: ["--headless=new"] });
  const served = { dist: folders.dist, base: site.base, url: server.url };
  const measured: Measured[] = [];
  for (const page of heaviestPages(folders.dist)) {
    measured.push({ ...page, figures: await visit(browser, served, page.path) });
  }
  await browser.close();
  server.close();
  return measured;
}
