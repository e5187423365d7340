import type { Source } from "#domain/catalog.ts";
import { type Check, type Problem, SOURCES_FILE } from "./check.ts";

/** Where this site is published: a test holds it to site.config.ts, which a rule may not import. */
export const OWN_HOST = "weighed.example";

/**
 * Sites that compare, rank or retell as we do. To cite one is to repeat a verdict without its evidence: cite what it
 * cites. Short on purpose; a host is added when somebody has cited it.
 */
export const COMPARISON_SITES: readonly string[] = [
  "alternativeto.net",
  "capterra.com",
  "db-engines.com",
  "g2.com",
  "geeksforgeeks.org",
  "libhunt.com",
  "saashub.com",
  "slant.co",
  "sourceforge.net/software/compare",
  "stackshare.io",
  "trustradius.com",
  "versus.com",
];

/** A source is neither this site, which would then prove itself, nor another site that compares. */
export const sourcesAreNotOurOwn: Check = (catalog) =>
  [...catalog.sources.values()].flatMap((source) =>
    (["URL", "archive"] as const).flatMap((field) => faultOf(source, field)),
  );

function faultOf(source: Source, field: "URL" | "archive"): Problem[] {
  const address = source[field];
  const site = [OWN_HOST, ...COMPARISON_SITES].find((place) => address !== undefined && isAt(address, place));
  if (site === undefined) return [];
  const isOurs = site === OWN_HOST;
  return [
    {
      where: { file: SOURCES_FILE, field: [source.index, field] },
      what: `"${source.id}" is at ${site}, ${isOurs ? "which is this site" : "a site that compares, as this one does"}`,
      allowed: isOurs
        ? "a source that others wrote"
        : "the source that it drew on: a paper, documentation, a report",
      example: "https://docs.couchdb.org/en/stable/replication/",
    },
  ];
}

/** Whether an address is on a host or one below it, and under the path where one is named. */
function isAt(address: string, place: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const [host = "", ...path] = place.split("/");
  const isHost = hostname === host || hostname.endsWith(`.${host}`);
  return isHost && (path.length === 0 || `${pathname}/`.startsWith(`/${path.join("/")}/`));
}
