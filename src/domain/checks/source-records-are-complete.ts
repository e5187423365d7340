import type { Source } from "#domain/catalog.ts";
import { type Check, type Problem, SOURCES_FILE } from "./check.ts";

const APPEARS_IN: ReadonlySet<Source["type"]> = new Set([
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "chapter",
  "paper-conference",
]);

/** A record holds what its type needs, who brought it out, when we read it, dates that exist, and a DOI that agrees with its address. */
export const sourceRecordsAreComplete: Check = (catalog, today) => {
  const sources = [...catalog.sources.values()];
  return sources.flatMap((source, place) => [
    ...withoutContainer(source),
    ...withoutPublisher(source),
    ...withoutDayOfReading(source),
    ...impossibleDates(source, today),
    ...contradictingDoi(source),
    ...sameAs(source, sources.slice(0, place)),
  ]);
};

function breach(
  { index }: Source,
  field: (string | number)[],
  what: string,
  allowed: string,
  example: string,
): Problem {
  return { where: { file: SOURCES_FILE, field: [index, ...field] }, what, allowed, example };
}

function withoutContainer(source: Source): Problem[] {
  if (!APPEARS_IN.has(source.type) || source["container-title"]) return [];
  const what = `"${source.id}" is a ${source.type} without container-title`;
  const example = '"container-title": "Proceedings of the VLDB Endowment"';
  return [
    breach(source, ["container-title"], what, "the journal, book or proceedings it appeared in", example),
  ];
}

/** Whatever its type, a work came out somewhere: without that nobody can judge who stands behind it. */
function withoutPublisher(source: Source): Problem[] {
  if (APPEARS_IN.has(source.type) || source["container-title"] || source.publisher) return [];
  const what = `"${source.id}" has neither container-title nor publisher`;
  const allowed = "the work it is part of, or who publishes it";
  return [breach(source, ["publisher"], what, allowed, '"publisher": "Apache Software Foundation"')];
}

/** A page may change after we saw it; who reads it later must know which day we speak of, or how else we know it. */
function withoutDayOfReading(source: Source): Problem[] {
  if (source.accessed || source.note) return [];
  const what = `"${source.id}" does not say when it was read`;
  const allowed = "accessed, or a note that says how the record was taken when nobody opened the source";
  return [breach(source, ["accessed"], what, allowed, '"accessed": { "date-parts": [[2026, 11, 23]] }')];
}

function impossibleDates(source: Source, today: string): Problem[] {
  return (["issued", "accessed"] as const).flatMap((field) => {
    const [year, month = 1, day = 1] = source[field]?.["date-parts"][0] ?? [];
    if (year === undefined) return [];
    const written = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
    const date = new Date(`${written}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
    if (exists && year >= 1800 && written <= today) return [];
    const what = exists
      ? `${written} is not a day on which it can have been ${field}`
      : `${written} is not a date`;
    return [
      breach(source, [field, "date-parts", 0], what, "year, month, day that have been", "[[2016, 8, 31]]"),
    ];
  });
}

function contradictingDoi(source: Source): Problem[] {
  const inAddress = /\b10\.\d{4,9}\/[^\s?#]+/.exec(safelyDecoded(source.URL))?.[0];
  if (!inAddress) return [];
  const plain = (doi: string) => doi.toLowerCase().replace(/\.pdf$|\/+$/, "");
  if (source.DOI && plain(inAddress).startsWith(plain(source.DOI))) return [];
  const what = source.DOI
    ? `the DOI ${source.DOI} is not the one in its address (${inAddress})`
    : `has no DOI, but its address holds one (${inAddress})`;
  return [breach(source, ["DOI"], what, "the DOI of the work, the same in both", `"DOI": "${inAddress}"`)];
}

function safelyDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function sameAs(source: Source, before: readonly Source[]): Problem[] {
  const same = before.find(({ URL, DOI }) => URL === source.URL || (DOI !== undefined && DOI === source.DOI));
  if (!same) return [];
  const field = same.URL === source.URL ? "URL" : "DOI";
  const what = `"${source.id}" has the ${field} of "${same.id}"`;
  return [breach(source, [field], what, "one record for each work: cite the first", same.id)];
}
