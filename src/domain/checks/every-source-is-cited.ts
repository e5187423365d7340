import { citations } from "#domain/citations.ts";
import { type Check, EVERY_CITATION, SOURCES_FILE } from "./check.ts";

/** The bibliography lists what the site rests on, and nothing else. */
export const everySourceIsCited: Check = (catalog) => {
  const cited = new Set(citations(catalog).map(({ source }) => source));
  return [...catalog.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map(({ id, index }) => ({
      where: { file: SOURCES_FILE, field: [index, "id"] },
      what: `"${id}" is cited nowhere`,
      allowed: "only sources that a claim, a rating or the prose cites; cite it or take the record out",
      example: `sources: [{ source: ${id}, at: "Sec. 2" }]`,
      restsOn: [EVERY_CITATION],
    }));
};
