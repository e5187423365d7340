import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { release } from "../../../../scripts/release/release.ts";
import { siteHandler } from "../../../../scripts/server/handler.ts";
import { listen } from "../../../../scripts/server/listen.ts";
import { emptyFolder, smallSite } from "./small-site.ts";

const { folder, remove } = emptyFolder();
test.afterAll(remove);

test("while releases are switched, no reader's request fails, and every page finds the script it names", async () => {
  test.setTimeout(120_000);
  const to = join(folder, "releases");
  const makeLive = (version: string) => release({ from: smallSite(folder, version), to, faults: () => [] });
  await makeLive("v0");
  const server = await listen(siteHandler(join(to, "current"), "/"), 0);
  const home = `http://127.0.0.1:${server.port}`;
  const failed: string[] = [];
  const seen = new Set<string>();
  let requests = 0;
  let isOver = false;

  /** One who reads page after page, and each time asks for the script of the page a little later. */
  async function reader(): Promise<void> {
    while (!isOver) {
      for (const path of ["/", "/page/"]) {
        const html = await textOf(path);
        const version = /Version (\w+)/.exec(html)?.[1] ?? "none";
        seen.add(version);
        const script = await textOf(`/_astro/site.${version}.js`);
        if (!script.startsWith(`"${version}"`)) failed.push(`${path}: the script of ${version}`);
      }
    }
  }

  async function textOf(path: string): Promise<string> {
    requests += 1;
    try {
      const answer = await fetch(home + path);
      if (answer.status !== 200) failed.push(`${path}: ${answer.status}`);
      return await answer.text();
    } catch (error) {
      failed.push(`${path}: ${error}`);
      return "";
    }
  }

  const readers = Array.from({ length: 4 }, reader);
  for (let number = 1; number <= 8; number += 1) await makeLive(`v${number}`);
  isOver = true;
  await Promise.all(readers);
  server.close();
  expect(failed).toEqual([]);
  expect(seen.size).toBeGreaterThan(2);
  expect(requests).toBeGreaterThan(50);
});
