import type { ArchitectureFields } from "#schema/architecture.ts";
import type { CitationFields } from "#schema/claim.ts";
import type { DisagreementFields } from "#schema/disagreement.ts";
import type { QuestionFields } from "#schema/question.ts";
import type { SourceFields } from "#schema/source.ts";
import type { VerdictFields } from "#schema/verdict.ts";

/** Everything the site says, read once: what every law checks and every page shows. */
export interface Catalog {
  readonly questions: ReadonlyMap<string, Question>;
  readonly architectures: ReadonlyMap<string, Architecture>;
  /** By file name without its ending: `<a>--<b>`, ids in alphabetical order. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
}

/** What every MDX file has besides its fields. */
export interface Written {
  readonly id: string;
  /** The path from the checkout, such as `content/questions/write-authority.mdx`. */
  readonly file: string;
  readonly prose: Prose;
}

export type Question = Written & QuestionFields;
export type Architecture = Written & ArchitectureFields;
export type Verdict = Written & VerdictFields;
export type Disagreement = Written & DisagreementFields;
export type Source = SourceFields & { readonly file: string; readonly index: number };

/** What the laws and the pages need to know of an MDX body without rendering it. Lines count from the file's top. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
  readonly links: readonly ProseLink[];
}

/** A paragraph, list item, heading or table cell, as plain text. */
export interface ProseBlock {
  readonly kind: "paragraph" | "item" | "heading" | "cell";
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** The `<Cite>`s in it, in reading order. */
  readonly citations: readonly CitationFields[];
  /** Whether it is marked `<Judgement>`: our own view, which needs no source because it says so. */
  readonly judgement: boolean;
}

export interface ProseLink {
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

/** The members of a question, in alphabetical order of their ids. */
export function membersOf(catalog: Catalog, questionId: string): Architecture[] {
  return [...catalog.architectures.values()]
    .filter((architecture) => architecture.question === questionId)
    .sort((one, other) => compareIds(one.id, other.id));
}

/** Orders ids by code point, the same in every locale. */
export function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
