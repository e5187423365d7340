import type { Architecture, Catalog, Question, Verdict } from "#domain/catalog.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { MOMENTS } from "#schema/moment.ts";

const EVERYWHERE = ["main"];

/** The sections of each kind of page: their headings have these ids. A site test holds the pages to them. */
const SECTIONS = {
  question: ["answers", "changes", "criteria", "pairs", "ratings", "situations", "sources"],
  architecture: [
    ...[
      "changes",
      "compare",
      "costs",
      "figures",
      "how",
      "incidents",
      "moments",
      "ratings",
      "sources",
      "strengths",
    ],
    ...["systems", "use"],
  ],
  comparison: [
    ...[
      "argument",
      "because",
      "changes",
      "criteria",
      "disagree",
      "flips",
      "framing",
      "how",
      "moments",
      "moving",
    ],
    ...["pick", "related", "situations", "sources", "unless", "use", "use-both", "use-neither", "verdict"],
  ],
} as const;

/** The pages that are always there, with their sections. */
const FIXED_PAGES: Readonly<Record<string, readonly string[]>> = {
  "/": ["questions", "reading", "verdicts"],
  "/questions/": [],
  "/architectures/": [],
  "/compare/": [],
  "/method/": [
    ...[
      "bands",
      "drawings",
      "evidence",
      "example",
      "limits",
      "money",
      "order",
      "priorities",
      "ratings",
      "who",
    ],
  ],
  "/changes/": [],
  "/disagreements/": [],
  "/about/": ["contact", "laws", "licence", "money", "who"],
};

/** Fragments that pages give to their own sections; no flip, step or situation may have one as its id. */
const RESERVED_IDS: ReadonlySet<string> = new Set([...EVERYWHERE, ...Object.values(SECTIONS).flat()]);

/** Whether a page needs this id for itself: a section, or a line of its list of sources such as "s3". */
export function isReservedId(id: string): boolean {
  return RESERVED_IDS.has(id) || /^s\d+$/.test(id) || id.startsWith("done-");
}

/** The fragments of what an architecture says, the same on every page: `multi-leader-local-writes`. */
export function fragmentsOfArchitecture(architecture: Architecture): string[] {
  const parts = ["definition", ...MOMENTS.map(momentPart), ...Object.keys(architecture.ratings)];
  return [...parts, ...claimIdsOf(architecture)].map((part) => `${architecture.id}-${part}`);
}

/** The ids of everything an architecture claims, in reading order. */
export function claimIdsOf(architecture: Architecture): string[] {
  const { strengths, costs, useItIf, figures, systems, incidents } = architecture;
  return [strengths, costs, useItIf, figures, systems, incidents].flat().map(({ id }) => id);
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
  return [`/questions/${question.id}/`, [...SECTIONS.question, ...idsOfQuestion(question)]];
}

function pageOfArchitecture(architecture: Architecture): [string, string[]] {
  return [
    `/architectures/${architecture.id}/`,
    [...SECTIONS.architecture, ...fragmentsOfArchitecture(architecture)],
  ];
}

function pageOfPair({ question, a, b, verdict }: Pair): [string, string[]] {
  const own = [...SECTIONS.comparison, ...idsOfQuestion(question), ...claimIdsOfVerdict(verdict)];
  const members = [a, b].flatMap(fragmentsOfArchitecture);
  return [`/compare/${a.id}-vs-${b.id}/`, [...own, ...members]];
}

function idsOfQuestion({ criteria, situations }: Question): string[] {
  return [...criteria, ...situations].map(({ id }) => id);
}

/** A moment's id as it stands in a fragment: "allIsWell" becomes "all-is-well". */
export function momentPart(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
