import { expect, test } from "@playwright/test";
import { pagesOf } from "#domain/addresses.ts";
import { theRealCatalog } from "../fixtures/real-catalog.ts";
import { listedPages } from "./pages.ts";

const known = pagesOf(theRealCatalog());

test("An editor may link to every page of the site and to no other", () => {
  expect([...known.keys()].sort()).toEqual(listedPages.map((path) => `/${path}`).sort());
});

test("Every fragment that the gate lets an editor link to stands on its page", async ({ request }) => {
  const missing: string[] = [];
  for (const [address, fragments] of known) {
    const html = await (await request.get(`.${address}`)).text();
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    missing.push(...[...fragments].filter((id) => !ids.has(id)).map((id) => `${address}#${id}`));
  }
  expect(missing).toEqual([]);
});
