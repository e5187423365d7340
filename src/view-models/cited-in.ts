import { momentPart } from "#domain/addresses.ts";
import type { Catalog } from "#domain/catalog.ts";
import { type CitedPlace, citations } from "#domain/citations.ts";
import { idsOfPair } from "#domain/pair.ts";
import { momentLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";

/** A place on the site that cites a source. */
export interface CitingPlace {
  readonly page: string;
  readonly claim: string;
  readonly href: string;
  /** The places in the source that it points to. */
  readonly at: readonly string[];
}

type SitePlace = Omit<CitingPlace, "at">;

/** Where each source is cited, in reading order and each place once. */
export function placesBySource(catalog: Catalog): ReadonlyMap<string, readonly CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const cited of citations(catalog)) {
    const place = placeOf(cited, catalog);
    if (place) places.set(cited.source, withPlace(places.get(cited.source) ?? [], place, cited.at));
  }
  return places;
}

/** Each place of the site once, with every place in the source that it points to. */
function withPlace(known: CitingPlace[], place: SitePlace, at: string | undefined): CitingPlace[] {
  const same = known.find(({ href }) => href === place.href);
  const others = known.filter((one) => one !== same);
  return [...others, { ...place, at: [...new Set([...(same?.at ?? []), ...(at ? [at] : [])])] }];
}

function placeOf({ folder, entry, place: claim }: CitedPlace, catalog: Catalog): SitePlace | null {
  if (folder === "architectures") return onArchitecture(entry, claim, catalog);
  if (folder === "verdicts") return onComparison(entry, claim, catalog);
  if (folder === "questions") return onQuestion(entry, claim, catalog);
  return { page: "Disagreements", claim: entry, href: `${links.disagreements}#${entry}` };
}

/** A question cites in its introduction and in the remarks on its situations. */
function onQuestion(id: string, claim: string | null, catalog: Catalog): SitePlace {
  const question = catalog.questions.get(id);
  const page = question?.shortTitle ?? id;
  const situation = question?.situations.find((one) => one.id === claim);
  if (!situation) return { page, claim: "introduction", href: links.question(id) };
  return { page, claim: situation.name, href: `${links.question(id)}#${situation.id}` };
}

function onArchitecture(id: string, claim: string | null, catalog: Catalog): SitePlace {
  const page = catalog.architectures.get(id)?.shortName ?? id;
  const href = links.architecture(id);
  if (claim === null) return { page, claim: "how it works", href: `${href}#how` };
  return { page, claim: wordsFor(claim, id, catalog), href: `${href}#${claimAnchor(id, momentPart(claim))}` };
}

/** A criterion's or a moment's own name, else the claim's id as words. */
function wordsFor(claim: string, architecture: string, catalog: Catalog): string {
  const question = catalog.questions.get(catalog.architectures.get(architecture)?.question ?? "");
  const criterion = question?.criteria.find(({ id }) => id === claim);
  const moment = Object.entries(momentLabels).find(([id]) => id === claim)?.[1];
  return (criterion?.name ?? moment ?? claim.replaceAll("-", " ")).toLowerCase();
}

const VERDICT_ANCHORS: Readonly<Record<string, string>> = {
  useBothIf: "use-both",
  useNeitherIf: "use-neither",
  doneBy: "moving",
};

function onComparison(id: string, claim: string | null, catalog: Catalog): SitePlace | null {
  const [a, b] = idsOfPair(id) ?? [];
  if (!a || !b) return null;
  const nameOf = (member: string) => catalog.architectures.get(member)?.shortName ?? member;
  const anchor = claim === null ? "argument" : (VERDICT_ANCHORS[claim] ?? claim);
  return {
    page: `${nameOf(a)} vs ${nameOf(b)}`,
    claim: anchor.replaceAll("-", " "),
    href: `${links.comparison(a, b)}#${anchor}`,
  };
}
