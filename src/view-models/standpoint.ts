import { isSame, noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { insideSentence } from "./amounts.ts";
import type { NamedPriorities, WeighedQuestion } from "./weighed-pair.ts";

/** From where a verdict is given: no opinion, one of the question's situations, or priorities of one's own. */
export type Standpoint<Situation extends NamedPriorities = NamedPriorities> = "noOpinion" | "own" | Situation;

/**
 * The standpoint of a reader's priorities.
 *
 * @returns a situation only when both priorities and must-haves are exactly its own
 */
export function standpointOf<Situation extends NamedPriorities>(
  question: Pick<WeighedQuestion, "criteria"> & { readonly situations: readonly Situation[] },
  stated: ReaderPriorities,
): Standpoint<Situation> {
  if (isSame(stated, noOpinion(question.criteria))) return "noOpinion";
  return question.situations.find((situation) => isSame(stated, situation.stated)) ?? "own";
}

/** A situation's name inside a sentence: "a collaborative editor", "distributing large files". */
export function caseOf({ name }: Pick<NamedPriorities, "name">): string {
  return insideSentence(name).replace(/^A /, "a ");
}

/**
 * The standpoint as a title ends: "for a collaborative editor", "at equal priorities", or the words for one's own.
 *
 * @param own how the reader calls their priorities, such as "by my priorities"
 */
export function fromStandpoint(standpoint: Standpoint, own: string): string {
  if (standpoint === "own") return own;
  return standpoint === "noOpinion" ? "at equal priorities" : `for ${caseOf(standpoint)}`;
}
