import { citations } from "#domain/citations.ts";
import { didYouMean } from "#domain/nearest.ts";
import { type Check, SOURCES_FILE } from "./check.ts";

/** Law 1: whatever is cited has a record in the bibliography. */
export const citedSourcesExist: Check = (catalog) =>
  citations(catalog)
    .filter(({ source }) => !catalog.sources.has(source))
    .map(({ source, where }) => ({
      where,
      what: `cites "${source}", which has no record in ${SOURCES_FILE}`,
      allowed: didYouMean(source, catalog.sources.keys(), "cite the id of a record, or add the record first"),
      example: [...catalog.sources.keys()][0] ?? "gray1996dangers",
      restsOn: [SOURCES_FILE],
    }));
