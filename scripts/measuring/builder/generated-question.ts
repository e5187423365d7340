import type { Architecture, Question } from "../../../src/domain/catalog.ts";
import { best, ranking } from "../../../src/domain/ranking.ts";
import { LEVELS_OF_DESIGN, type QuestionFields, type SituationFields } from "../../../src/schema/question.ts";
import { FIRST_PUBLISHED, type GeneratedArchitecture, READ_ON } from "./generated-architecture.ts";
import { criteria, groups } from "./generated-criteria.ts";
import { remark } from "./generated-prose.ts";
import { around, asked, clause, label, newId, sentences } from "./generated-text.ts";
import { type Dice, diceOf } from "./seeded-dice.ts";

/** The one question of all generated architectures. */
export const QUESTION_ID = "generated-question";

const SITUATIONS = 7;
const WITH_NEED = 5;
const WITH_REMARK = 3;

/** The question, and who is best in one of its situations. */
export interface GeneratedQuestion {
  readonly fields: QuestionFields;
  readonly body: string;
  readonly winners: ReadonlySet<string>;
}

/** The question, with remarks on those who are best in its first situations. */
export function generatedQuestion(architectures: readonly GeneratedArchitecture[]): GeneratedQuestion {
  const dice = diceOf("question");
  const taken = new Set<string>();
  const plain = Array.from({ length: SITUATIONS }, (_, place) => situation(dice, taken, place));
  const won = plain.map((situation) => winnersOf(situation, architectures));
  const situations = plain.map((situation, place) => {
    const winner = architectures.find(({ id }) => id === won[place]?.[0]);
    return place < WITH_REMARK && winner ? { ...situation, remark: remarkOn(dice, winner) } : situation;
  });
  const fields: QuestionFields = {
    ...{ title: asked(dice, 54), shortTitle: asked(dice, 24), dek: sentences(dice, 111) },
    ...{ topic: clause(dice, 56), levels: [...LEVELS_OF_DESIGN], revision: 2 },
    ...{ groups, criteria: [...criteria], situations, reviewed: READ_ON, changes: FIRST_PUBLISHED },
  };
  return { fields, body: remark(dice), winners: new Set(won.flat()) };
}

function situation(dice: Dice, taken: Set<string>, place: number): SituationFields {
  const needed = dice.oneOf(criteria).id;
  const need = { level: 4, because: sentences(dice, around(dice, 57)) };
  return {
    id: newId(dice, taken),
    name: label(dice, around(dice, 28)),
    reason: sentences(dice, around(dice, 92)),
    priorities: Object.fromEntries(criteria.map(({ id }) => [id, id === needed ? 5 : dice.below(6)])),
    needs: place < WITH_NEED ? { [needed]: need } : {},
  };
}

function remarkOn(dice: Dice, { id, claims }: GeneratedArchitecture): NonNullable<SituationFields["remark"]> {
  const { address, citation } = dice.oneOf(claims);
  return {
    on: id,
    text: sentences(dice, around(dice, 195)),
    sources: [{ ...citation, claim: address }],
  };
}

function winnersOf(situation: SituationFields, architectures: readonly GeneratedArchitecture[]): string[] {
  const members = architectures.map(({ id, fields }) => ({ ...fields, id }) as Architecture);
  const question = { criteria } as unknown as Question;
  return best(ranking(question, members, situation)).map(({ member }) => member.id);
}
