import type { ChangeFields } from "#schema/change.ts";
import { type Architecture, type Catalog, membersOf } from "./catalog.ts";
import { formerLevels } from "./former-ratings.ts";
import { judge } from "./judgement.ts";
import { type Pair, pairs } from "./pair.ts";
import { equalPriorities } from "./priorities.ts";

/** A dated change of an architecture that turned the pick of at least one pair. */
export interface TurningChange {
  readonly architecture: Architecture;
  readonly change: ChangeFields;
  /** How many changes the architecture had with this one, from 1: it stays when newer ones are written above it. */
  readonly number: number;
  /** The pairs whose pick turned, in the order of their ids. */
  readonly pairs: readonly Pair[];
}

/**
 * The changes of architectures that turned a pick at equal priorities. Ratings remember revisions and changes have days:
 * the two meet in the verdicts, which the gate has an editor rewrite, and date, once their pick has turned.
 *
 * @returns in the order of the architectures' ids, the newest change of each first
 */
export function turningChanges(catalog: Catalog): TurningChange[] {
  const all = pairs(catalog);
  return [...catalog.questions.keys()].flatMap((question) =>
    membersOf(catalog, question)
      .filter((member) => revisionsOf(member).size > 0)
      .flatMap((member) => changesOf(member, all)),
  );
}

function changesOf(member: Architecture, all: readonly Pair[]): TurningChange[] {
  const turned = all.filter(
    (pair) => (pair.a.id === member.id || pair.b.id === member.id) && hasTurned(pair, member),
  );
  // The oldest change is the first publication: nothing was rated before it.
  return member.changes.slice(0, -1).flatMap((change, place) => {
    const then = turned.filter(({ verdict }) =>
      verdict.changes.slice(0, -1).some(({ date }) => date === change.date),
    );
    if (then.length === 0) return [];
    return [{ architecture: member, change, number: member.changes.length - place, pairs: then }];
  });
}

/** Whether a new rating of this member gave the pair another pick, at any of the revisions that its ratings remember. */
function hasTurned(pair: Pair, member: Architecture): boolean {
  return [...revisionsOf(member)].some((revision) => pickAt(pair, revision) !== pickAt(pair, revision + 1));
}

function revisionsOf({ ratings }: Architecture): Set<number> {
  return new Set(Object.values(ratings).flatMap(({ formerly = [] }) => formerly.map(({ until }) => until)));
}

/** The pick at equal priorities, by the ratings of a revision. */
function pickAt(pair: Pair, revision: number) {
  const { criteria } = pair.question;
  const priorities = equalPriorities(criteria.map(({ group }) => group));
  return judge(
    formerLevels(pair, revision),
    priorities,
    criteria.map(() => null),
  ).pick;
}
