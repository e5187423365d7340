import { addressOfFile, pagesOf } from "#domain/addresses.ts";
import { headingId } from "#domain/heading-id.ts";
import { nearest, oneOf } from "#domain/nearest.ts";
import { FOLDERS, folderOf, writtenFiles } from "#domain/written.ts";
import { type Check, EVERY_FILE } from "./check.ts";

/** Where relative addresses are resolved; never shown. */
const NOWHERE = "https://site.invalid";

/** A link inside the site leads to a page that is there, and its fragment to something on that page. */
export const linksLeadSomewhere: Check = (catalog) => {
  const pages = pagesOf(catalog);
  return writtenFiles(catalog).flatMap(({ entry }) => {
    const page = addressOfFile(entry.file);
    const headings = entry.prose.blocks
      .filter(({ kind }) => kind === "heading")
      .map(({ text }) => headingId(text));
    const fragmentsOf = (address: string) =>
      new Set([...(pages.get(address) ?? []), ...(address === page ? headings : [])]);
    return entry.prose.links.flatMap(({ href, line, column }) => {
      const lost = lostAt(href, page, pages, fragmentsOf);
      return lost ? [{ where: { file: entry.file, line, column }, ...lost }] : [];
    });
  });
};

interface Lost {
  readonly what: string;
  readonly allowed: string;
  readonly example: string;
  readonly restsOn?: readonly string[];
}

function lostAt(
  href: string,
  page: string | null,
  pages: ReadonlyMap<string, unknown>,
  fragmentsOf: (address: string) => ReadonlySet<string>,
): Lost | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || !URL.canParse(href, `${NOWHERE}${page ?? "/"}`)) return null;
  const { pathname, hash, search } = new URL(href, `${NOWHERE}${page ?? "/"}`);
  if (search !== "")
    return { what: `"${href}" has a query`, allowed: "an address without one", example: pathname };
  if (!pages.has(pathname)) return noPage(href, pathname, [...pages.keys()]);
  const fragment = hash.slice(1);
  if (fragment === "" || fragmentsOf(pathname).has(fragment)) return null;
  return noFragment(href, pathname, fragment, [...fragmentsOf(pathname)]);
}

function noPage(href: string, pathname: string, known: readonly string[]): Lost {
  const match = nearest(pathname, known);
  return {
    what: `"${href}" leads nowhere`,
    allowed: match
      ? `did you mean "${match}"? A page of this site, from its root`
      : `a page of this site, such as ${oneOf(known)}`,
    example: match ?? "/architectures/multi-leader/",
    restsOn: FOLDERS.map(folderOf),
  };
}

function noFragment(href: string, pathname: string, fragment: string, known: readonly string[]): Lost {
  const match = nearest(fragment, known);
  return {
    what: `"${href}" leads to "#${fragment}", which ${pathname} does not have`,
    allowed: match
      ? `did you mean "#${match}"? The id of something on that page`
      : "the id of something on that page",
    example: `${pathname}#${match ?? known[0] ?? ""}`,
    restsOn: [EVERY_FILE],
  };
}
