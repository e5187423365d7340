import type { Architecture, Catalog, Question, Verdict } from "#domain/catalog.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { FIXED_PAGES, SECTIONS } from "#domain/sections.ts";
import { MOMENTS } from "#schema/moment.ts";

const EVERYWHERE = ["main"];

/** Fragments that pages give to their own sections; no flip, step or situation may have one as its id. */
const RESERVED_IDS: ReadonlySet<string> = new Set([...EVERYWHERE, ...Object.values(SECTIONS).flat()]);

/** Whether a page needs this id for itself: a section, or a line of its list of sources such as "s3". */
export function isReservedId(id: string): boolean {
  return RESERVED_IDS.has(id) || /^s\d+$/.test(id) || id.startsWith("done-");
}

/** The fragments of all that an architecture says, on its own page: `multi-leader-local-writes`. */
export function fragmentsOfArchitecture(architecture: Architecture): string[] {
  const { id, ratings, variants, mistakes, winsNothing, write } = architecture;
  const disputed = Object.keys(ratings).filter((criterion) => ratings[criterion]?.counterEvidence);
  const own = [
    ...idsOf(variants, mistakes),
    ...write.map((_, place) => framePart(place)),
    ...disputed.map(counterPart),
    ...(winsNothing ? [NOTHING_PART] : []),
  ];
  return [...sharedFragments(architecture), ...own.map((part) => `${id}-${part}`)];
}

/** The ids of everything an architecture claims, in reading order. */
export function claimIdsOf(architecture: Architecture): string[] {
  const { variants, mistakes } = architecture;
  return [...sharedClaimIds(architecture), ...idsOf(variants, mistakes)];
}

/** What speaks against a rating, as it stands in a fragment. */
export function counterPart(criterion: string): string {
  return `against-${criterion}`;
}

/** The sentence that says that an architecture is best in no situation, as it stands in a fragment. */
export const NOTHING_PART = "wins-nothing";

/** The fragments that the page of a pair has as well, the same on both. */
function sharedFragments(architecture: Architecture): string[] {
  const parts = ["definition", ...MOMENTS.map(momentPart), ...Object.keys(architecture.ratings)];
  return [...parts, ...sharedClaimIds(architecture)].map((part) => `${architecture.id}-${part}`);
}

function sharedClaimIds(architecture: Architecture): string[] {
  const { strengths, costs, useItIf, figures, systems, incidents } = architecture;
  return idsOf(strengths, costs, useItIf, figures, systems, incidents);
}

function idsOf(...lists: readonly (readonly { readonly id: string }[])[]): string[] {
  return lists.flat().map(({ id }) => id);
}

/** The ids of everything a verdict claims, in reading order. */
export function claimIdsOfVerdict({ flips, moves }: Verdict): string[] {
  return [flips, moves.flatMap(({ steps }) => steps)].flat().map(({ id }) => id);
}

/** Every page of the site, from the root, with the fragments it has. */
export function pagesOf(catalog: Catalog): Map<string, ReadonlySet<string>> {
  const entries: [string, readonly string[]][] = [
    ...Object.entries(FIXED_PAGES),
    ["/sources/", [...catalog.sources.keys()]],
    ...[...catalog.questions.values()].map(pageOfQuestion),
    ...[...catalog.architectures.values()].map(pageOfArchitecture),
    ...pairs(catalog).map(pageOfPair),
  ];
  return new Map(entries.map(([address, fragments]) => [address, new Set([...EVERYWHERE, ...fragments])]));
}

/** The address of the page on which the prose of a file stands; null when the file has no page. */
export function addressOfFile(file: string): string | null {
  const [, folder, id] = /^content\/(questions|architectures|verdicts)\/(.+)\.mdx$/.exec(file) ?? [];
  if (!folder || !id) return null;
  return folder === "verdicts" ? `/compare/${id.replace("--", "-vs-")}/` : `/${folder}/${id}/`;
}

function pageOfQuestion(question: Question): [string, string[]] {
  const remarks = question.situations.filter(({ remark }) => remark).map(({ id }) => remarkPart(id));
  return [`/questions/${question.id}/`, [...SECTIONS.question, ...idsOfQuestion(question), ...remarks]];
}

function pageOfArchitecture(architecture: Architecture): [string, string[]] {
  return [
    `/architectures/${architecture.id}/`,
    [...SECTIONS.architecture, ...fragmentsOfArchitecture(architecture)],
  ];
}

function pageOfPair({ question, a, b, verdict }: Pair): [string, string[]] {
  // Only a pair that mixes levels of design is framed.
  const sections = SECTIONS.comparison.filter((id) => id !== "framing" || verdict.framing);
  const own = [...sections, ...idsOfQuestion(question), ...claimIdsOfVerdict(verdict)];
  const members = [a, b].flatMap(sharedFragments);
  return [`/compare/${a.id}-vs-${b.id}/`, [...own, ...members]];
}

function idsOfQuestion({ criteria, situations }: Question): string[] {
  return [...criteria, ...situations].map(({ id }) => id);
}

/** What an editor remarks on a situation's pick, as it stands in a fragment. */
export function remarkPart(situation: string): string {
  return `${situation}-remark`;
}

/** A moment's id as it stands in a fragment: "allIsWell" becomes "all-is-well". */
export function momentPart(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A frame of the write as it stands in a fragment: the first, at place 0, is "write-1". */
export function framePart(place: number): string {
  return `write-${place + 1}`;
}
