import { addressOfFile } from "#domain/addresses.ts";
import { compareIds } from "#domain/catalog.ts";
import { idsOfPair } from "#domain/pair.ts";
import { type ContentFile, findContent } from "./content-files.ts";

/** The first day below `changes` is the newest: a law of the gate. */
const NEWEST_DAY = /^changes:[\s\S]*?date:\s*["']?(\d{4}-\d\d-\d\d)/m;
/** The pages that show what is new anywhere. */
const LISTS = ["/", "/changes/", "/compare/"];

/**
 * The day on which what a page says changed last, for a sitemap. A comparison has changed when its verdict has, or either
 * member. Only that day is looked for in each file, as thousands of them would take long to parse.
 *
 * @param root the checkout; its content has passed the gate
 * @returns days as "YYYY-MM-DD" by the page's path from the root of the site; pages whose words stand in code have none
 */
export function lastChanges(root: string): ReadonlyMap<string, string> {
  const days = new Map(findContent(root).files.flatMap((file) => dayOf(file)));
  const newestOf = (files: readonly string[]) =>
    files
      .flatMap((file) => days.get(file) ?? [])
      .sort(compareIds)
      .at(-1);
  const pages = [...days.keys()].map((file) => [addressOfFile(file), newestOf(shownWith(file))] as const);
  const newest = newestOf([...days.keys()]);
  const all = [...pages, ...LISTS.map((path) => [path, newest] as const)];
  return new Map(all.flatMap(([path, day]) => (path && day ? [[path, day] as const] : [])));
}

function dayOf({ path, bytes }: ContentFile): [string, string][] {
  const day = NEWEST_DAY.exec(new TextDecoder().decode(bytes))?.[1];
  return day ? [[path, day]] : [];
}

/** The files whose words stand on the page of this one. */
function shownWith(file: string): string[] {
  const ids = idsOfPair(/^content\/verdicts\/(.+)\.mdx$/.exec(file)?.[1] ?? "");
  return [file, ...(ids ?? []).map((id) => `content/architectures/${id}.mdx`)];
}
