import type { ReaderPriorities } from "#domain/reader-priorities.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import { basisOf } from "./adr-basis.ts";
import { confirmation } from "./adr-confirmation.ts";
import { consequences, prosAndCons } from "./adr-consequences.ts";
import { contextOf, driversOf, optionsOf } from "./adr-context.ts";
import { moreInformation } from "./adr-more.ts";
import { outcomeOf } from "./adr-outcome.ts";

/** A link inside a text. */
export interface RecordLink {
  readonly text: string;
  readonly href: string;
}

/** A part of a paragraph: plain text, a link, or the numbers of the sources that the text before it rests on. */
export type Run = string | RecordLink | readonly number[];

/** A paragraph, a list (numbered: that of the sources, from 1), or code to be shown as it is. */
export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list" | "sources"; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: "json"; readonly text: string };

/** A heading of level 2 or 3 and what stands below it, up to the next heading. */
export interface RecordSection {
  readonly level: 2 | 3;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** An architecture decision record of MADR 4.0, whatever it is shown as. */
export interface DecisionRecord {
  /** Names and values in order; an empty value is left open. */
  readonly frontMatter: readonly (readonly [name: string, value: string])[];
  readonly title: string;
  readonly sections: readonly RecordSection[];
}

/** What a record is made from. */
export interface RecordParts {
  readonly facts: ComparisonFacts;
  readonly stated: ReaderPriorities;
  /** The whole address that opens the comparison at these priorities. */
  readonly link: string;
  /** The day of the record, "YYYY-MM-DD". */
  readonly date: string;
}

/**
 * A decision record filled in from a comparison and a reader's priorities, after the template of MADR 4.0: the same
 * headings and the same front matter, in the same order. It proposes; whoever signs it decides.
 *
 * @throws RangeError on priorities or must-haves that do not fit the question
 */
export function decisionRecord(parts: RecordParts): DecisionRecord {
  const basis = basisOf(parts);
  const { say, facts } = basis;
  const { pick } = basis.judgement;
  // In reading order: this is the order in which the sources are numbered.
  const sections: [heading: string, blocks: Block[], level?: 3][] = [
    ["Context and Problem Statement", contextOf(basis)],
    ["Decision Drivers", driversOf(basis)],
    ["Considered Options", optionsOf(basis)],
    ["Decision Outcome", outcomeOf(basis)],
    ...(pick ? [["Consequences", consequences(basis, pick), 3] as [string, Block[], 3]] : []),
    ["Confirmation", confirmation(basis), 3],
    ["Pros and Cons of the Options", []],
    [facts.a.shortName, prosAndCons(basis, "a"), 3],
    [facts.b.shortName, prosAndCons(basis, "b"), 3],
    ["More Information", moreInformation(basis, parts.link)],
  ];
  return {
    frontMatter: [
      ["status", "proposed"],
      ["date", parts.date],
      ["decision-makers", ""],
      ["consulted", ""],
      ["informed", ""],
    ],
    title: say(pick ? "titlePick" : "titleOpen"),
    sections: sections.map(([heading, blocks, level]) => ({ level: level ?? 2, heading, blocks })),
  };
}
