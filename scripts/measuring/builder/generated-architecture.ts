import type { ArchitectureFields } from "../../../src/schema/architecture.ts";
import type { DrawingState } from "../../../src/schema/drawing.ts";
import { type Shelf, shelfOf, type UsableClaim } from "./generated-citations.ts";
import { generatedClaims } from "./generated-claims.ts";
import { generatedScene } from "./generated-drawings.ts";
import { explanation } from "./generated-prose.ts";
import { generatedRatings } from "./generated-ratings.ts";
import { around, label, sentences, title } from "./generated-text.ts";
import { type Dice, diceOf } from "./seeded-dice.ts";

/** Every generated page was read on this day: a day that stays the same gives the same bytes. */
export const READ_ON = "2026-11-23";
export const FIRST_PUBLISHED = [{ date: READ_ON, what: "First published." }];

/** An architecture and what others need to know of it. */
export interface GeneratedArchitecture {
  readonly id: string;
  readonly fields: ArchitectureFields;
  readonly body: string;
  readonly claims: readonly UsableClaim[];
}

/** What names an architecture: no two may share one. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * One architecture with as much of everything as a real one has.
 * @param place which one of the question it is, from 0
 * @param sources ids of the records that it draws on
 */
export function generatedArchitecture(
  question: string,
  { id, name, aliases }: Named,
  place: number,
  sources: readonly string[],
): GeneratedArchitecture {
  const dice = diceOf(`architecture ${id}`);
  const shelf = shelfOf(dice, sources);
  const ratings = generatedRatings(dice, shelf, place);
  const fields: ArchitectureFields = {
    ...{ name: `${name} ${label(dice, 14).toLowerCase()}`, shortName: name, aliases: [...aliases], question },
    level: dice.oneOf(["replication-scheme", "system-style"]),
    definition: { text: sentences(dice, around(dice, 160)), sources: shelf.cite(2) },
    ratings,
    ...generatedClaims(dice, shelf, ratings),
    ...drawn(dice, shelf, place),
    reviewed: READ_ON,
    changes: FIRST_PUBLISHED,
  };
  const body = explanation(dice, () => shelf.cite(1));
  return { id, fields, body, claims: usableClaims(id, fields) };
}

/** The machines, and what happens to them in moments and frames. */
function drawn(dice: Dice, shelf: Shelf, place: number) {
  const { nodes, moments, frames } = generatedScene(dice, place);
  const told = (length: number, drawing: DrawingState) => ({
    text: sentences(dice, around(dice, length)),
    sources: shelf.cite(1),
    drawing,
  });
  return {
    nodes,
    moments: {
      allIsWell: told(112, moments.allIsWell),
      networkSplits: told(112, moments.networkSplits),
      machineLost: told(112, moments.machineLost),
      twoWrites: told(112, moments.twoWrites),
    },
    write: frames.map((drawing) => ({ title: title(dice), ...told(150, drawing) })),
  };
}

function usableClaims(id: string, fields: ArchitectureFields): UsableClaim[] {
  const { strengths, costs, mistakes, ratings } = fields;
  const rated = Object.entries(ratings).map(([criterion, { sources }]) => ({ id: criterion, sources }));
  return [...strengths, ...costs, ...mistakes, ...rated].flatMap((claim) => {
    const [first] = claim.sources;
    if (first === undefined) return [];
    const { source, at } = first;
    return [{ address: `${id}#${claim.id}`, citation: { source, ...(at === undefined ? {} : { at }) } }];
  });
}
