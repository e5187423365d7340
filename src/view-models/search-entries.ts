/**
 * What the search fetches on first use: everything that can be found, in columns as bare as can be, because the reader
 * waits for every byte. The browser turns it back into entries. This is no format for others: it changes with the script
 * that reads it, and `format` keeps a page of yesterday from reading a file of tomorrow.
 */
export const SEARCH_FORMAT = 1;

/** What can be found, as the reader is told of it. */
export const searchKinds = {
  comparison: "Comparison",
  architecture: "Architecture",
  question: "Question",
  criterion: "Criterion",
  rating: "Rating",
  strength: "Strength",
  cost: "Cost",
  use: "Use it if",
  mistake: "Common mistake",
  system: "System",
  incident: "Incident",
  source: "Source",
} as const;

export type SearchKind = keyof typeof searchKinds;

/** The kinds of claims in the order in which the file has them. */
export const CLAIM_KINDS = ["rating", "strength", "cost", "use", "mistake", "system", "incident"] as const;

/** The part of a claim's fragment, its text and, where it has one, its name. A rating's part is its criterion. */
export type FiledClaim = readonly [part: string, text: string, name?: string];

/** An architecture, with its question by its place in the list, and its claims kind by kind. */
export type FiledArchitecture = readonly [
  id: string,
  name: string,
  shortName: string,
  aliases: readonly string[],
  definition: string,
  question: number,
  claims: readonly (readonly FiledClaim[])[],
];

export type FiledQuestion = readonly [
  id: string,
  title: string,
  dek: string,
  criteria: readonly (readonly [id: string, name: string, asks: string])[],
];

/** The file. Every address has a star for each id that belongs there. */
export interface SearchFile {
  readonly format: number;
  readonly at: Readonly<
    Record<"comparison" | "architecture" | "claim" | "question" | "criterion" | "source", string>
  >;
  readonly questions: readonly FiledQuestion[];
  readonly architectures: readonly FiledArchitecture[];
  /** Published pairs: the places of both members, and the verdict in a line. */
  readonly pairs: readonly (readonly [a: number, b: number, verdict: string])[];
  readonly sources: readonly (readonly [id: string, title: string, by: string])[];
}

/** Something that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** Other names of it, or who wrote it. */
  readonly other: string;
  readonly text: string;
  readonly href: string;
}

/** Everything in the file that can be found by its words: architectures, questions, criteria, claims, sources. */
export function searchEntries({ at, questions, architectures, sources }: SearchFile): SearchEntry[] {
  return [
    ...architectures.map(([id, name, , aliases, text]) =>
      entry("architecture", name, text, filled(at.architecture, id), aliases.join(", ")),
    ),
    ...questions.map(([id, title, dek]) => entry("question", title, dek, filled(at.question, id))),
    ...questions.flatMap(([id, , , criteria]) =>
      criteria.map(([part, name, asks]) => entry("criterion", name, asks, filled(at.criterion, id, part))),
    ),
    ...architectures.flatMap((architecture) => claimEntries(architecture, questions, at.claim)),
    ...sources.map(([id, title, by]) => entry("source", title, "", filled(at.source, id), by)),
  ];
}

function claimEntries(
  [id, , shortName, , , question, claims]: FiledArchitecture,
  questions: SearchFile["questions"],
  address: string,
): SearchEntry[] {
  const criteria = new Map(questions[question]?.[3].map(([part, name]) => [part, name]));
  return claims.flatMap((list, place) =>
    list.map(([part, text, name = criteria.get(part)]) => {
      const title = name ? `${shortName}: ${name}` : shortName;
      return entry(CLAIM_KINDS[place] ?? "strength", title, text, filled(address, id, id, part));
    }),
  );
}

function entry(kind: SearchKind, title: string, text: string, href: string, other = ""): SearchEntry {
  return { kind, title, other, text, href };
}

/** An address with its stars replaced, in order. */
export function filled(address: string, ...ids: readonly string[]): string {
  return ids.reduce((path, id) => path.replace("*", id), address);
}
