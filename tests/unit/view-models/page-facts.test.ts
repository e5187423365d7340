import { expect, test } from "@playwright/test";
import { page } from "#schema/page.ts";
import { pageFacts } from "#view-models/page-facts.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { aCatalog } from "../../fixtures/catalog.ts";

const facts = twinnedPages(aCatalog()).map(({ whole }) => pageFacts(whole()));

test("Every kind of page fits the published shape", () => {
  for (const one of facts) {
    const read = page.safeParse(JSON.parse(JSON.stringify(one)));
    expect(read.error?.issues ?? [], one.page).toEqual([]);
  }
});

test("A claim carries its permalink and the sources of its page", () => {
  for (const { kind, page: address, sources, sections } of facts) {
    const statements = sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === "paragraph" ? [block.says] : block.kind === "table" ? [] : block.items,
      );
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, address: permalink, sources: cited = [] } of statements) {
      expect(permalink).toBe(id && `${address}#${id}`);
      for (const { source } of cited) expect(known.has(source), `${address}: ${source}`).toBe(true);
    }
    const claims = statements.filter(({ sources: cited }) => cited !== undefined);
    expect(claims.length > 0, address).toBe(
      ["comparison", "architecture"].includes(kind) || sources.length > 0,
    );
  }
});
