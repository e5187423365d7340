import { SEARCH_FORMAT, type SearchFile } from "#view-models/search-entries.ts";
import type { Findings } from "./search-findings.ts";
import { searchIndex } from "./search-index.ts";

type Find = (query: string) => Findings;

let loaded: Promise<Find> | undefined;

/**
 * The index, fetched and made once for a page. After a failure the next call tries again.
 *
 * @param address the address of the page of the search
 * @throws when there is no answer, or one that this script cannot read
 */
export function loadedIndex(address: string): Promise<Find> {
  loaded ??= load(new URL("index.json", address)).catch((problem: unknown) => {
    loaded = undefined;
    throw problem;
  });
  return loaded;
}

async function load(address: URL): Promise<Find> {
  const answer = await fetch(address);
  const file = (await answer.json()) as SearchFile;
  if (file.format !== SEARCH_FORMAT) throw new Error("The index is of another version than the page");
  return searchIndex(file);
}
