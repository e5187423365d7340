import type { Architecture, Question, Verdict } from "../../../src/domain/catalog.ts";
import { computedPick } from "../../../src/domain/checks/picks-are-computed.ts";
import { judgedAtEqualPriorities } from "../../../src/domain/judged-at-equal-priorities.ts";
import type { CitationFields } from "../../../src/schema/claim.ts";
import type { VerdictFields } from "../../../src/schema/verdict.ts";
import { FIRST_PUBLISHED, type GeneratedArchitecture, READ_ON } from "./generated-architecture.ts";
import { citeMembers } from "./generated-citations.ts";
import { criteria } from "./generated-criteria.ts";
import { argument } from "./generated-prose.ts";
import { around, clause, label, newId, sentences } from "./generated-text.ts";
import { type Dice, diceOf } from "./seeded-dice.ts";

/** How many of 100 citations of a real verdict name a claim of a member; of its steps hardly any. */
const BY_CLAIM = 75;
const STEPS_BY_CLAIM = 11;

type Cite = (count: number, percent?: number) => CitationFields[];

/** The verdict on two architectures, `a` first in the alphabet, with the pick that their ratings give. */
export function generatedVerdict(
  a: GeneratedArchitecture,
  b: GeneratedArchitecture,
): { fields: VerdictFields; body: string } {
  const dice = diceOf(`verdict ${a.id} ${b.id}`);
  const taken = new Set<string>();
  const cite: Cite = (count, percent = BY_CLAIM) => citeMembers(dice, [a.claims, b.claims], count, percent);
  const said = (length: number, count: number) => ({
    text: sentences(dice, around(dice, length)),
    sources: cite(count),
  });
  const completed = (length: number) => ({
    text: clause(dice, around(dice, length)),
    sources: cite(dice.between(1, 2)),
  });
  const fields: VerdictFields = {
    dek: sentences(dice, around(dice, 145)),
    pick: pickOf(a, b),
    because: said(195, 3),
    unless: completed(105),
    ...(a.fields.level === b.fields.level ? {} : { framing: said(188, 2) }),
    useBothIf: completed(137),
    useNeitherIf: { ...completed(113), startWith: clause(dice, around(dice, 59)) },
    flips: [b.id, a.id, b.id].map((outcome) => flip(dice, taken, outcome, said(144, dice.between(1, 2)))),
    moves: [[a, b] as const, [b, a] as const].map(([from, to]) => move(dice, taken, from, to, cite)),
    reviewed: READ_ON,
    changes: FIRST_PUBLISHED,
  };
  return { fields, body: argument(dice, () => cite(dice.between(2, 3))) };
}

function flip(
  dice: Dice,
  taken: Set<string>,
  outcome: string,
  why: Pick<VerdictFields["because"], "text" | "sources">,
) {
  return {
    id: newId(dice, taken),
    variable: label(dice, around(dice, 64)).toLowerCase(),
    threshold: label(dice, around(dice, 18)).toLowerCase(),
    outcome,
    ...why,
  };
}

function move(
  dice: Dice,
  taken: Set<string>,
  from: GeneratedArchitecture,
  to: GeneratedArchitecture,
  cite: Cite,
) {
  const steps = Array.from({ length: 4 }, () => ({
    id: newId(dice, taken),
    text: sentences(dice, around(dice, 83)),
    sources: cite(1, STEPS_BY_CLAIM),
  }));
  const doneBy = { text: sentences(dice, around(dice, 148)), sources: cite(1) };
  return { from: from.id, to: to.id, steps, lastReversible: steps[2]?.id ?? "", doneBy };
}

function pickOf(a: GeneratedArchitecture, b: GeneratedArchitecture): string {
  const pair = {
    question: { criteria } as unknown as Question,
    a: { ...a.fields, id: a.id } as Architecture,
    b: { ...b.fields, id: b.id } as Architecture,
    verdict: {} as Verdict,
  };
  return computedPick(pair, judgedAtEqualPriorities(pair));
}
