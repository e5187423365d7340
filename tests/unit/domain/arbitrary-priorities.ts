import fc from "fast-check";
import type { LinkedQuestion } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

/** Questions to make links for, and what readers may say about them. */

const real = theRealCatalog().questions.get("write-authority");
if (!real) throw new Error("content/ has no write-authority");

/** The question of the site, as it is today. */
export const realQuestion: LinkedQuestion = {
  id: real.id,
  revision: real.revision,
  criteria: real.criteria.map(({ id, group }) => ({ id, group })),
};

const ids = ["zed", "abc", "mno", "aaa", "kkk", "par", "val", "vaa", "not", "kon"];

/** As large as a question may be, with an id as long as the site's. Its groups are unequal, and so are its defaults. */
export const tenCriteria: LinkedQuestion = {
  id: "ten-of-them-all",
  revision: 7,
  criteria: ids.map((id, k) => ({ id, group: ["first", "second", "third"][Math.min(2, k >> 2)] ?? "" })),
};

export const questions = [realQuestion, tenCriteria] as const;

const priority = fc.integer({ min: 0, max: 5 });
const need = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 });

/** Anything a reader may say about so many criteria. */
export const statedFor = ({ criteria }: LinkedQuestion): fc.Arbitrary<ReaderPriorities> => {
  const limits = { minLength: criteria.length, maxLength: criteria.length };
  return fc.record({ priorities: fc.array(priority, limits), needs: fc.array(need, limits) });
};

/** A question, and anything a reader may say about it. */
export const stated = fc
  .constantFrom(...questions)
  .chain((question) => fc.record({ question: fc.constant(question), said: statedFor(question) }));

/** Every way to say one thing: each criterion at each step, and each must-have at each level. */
export function singleStates({ criteria }: LinkedQuestion): ReaderPriorities[] {
  const { priorities, needs } = noOpinion(criteria);
  return criteria.flatMap((_, k) => [
    ...[0, 1, 2, 3, 4, 5].map((step) => ({ priorities: priorities.with(k, step), needs })),
    ...[1, 2, 3, 4, 5].map((level) => ({ priorities, needs: needs.with(k, level) })),
  ]);
}

/** The fullest a reader can say: no criterion at its default, every must-have stated. */
export function fullest({ criteria }: LinkedQuestion): ReaderPriorities {
  const { priorities } = noOpinion(criteria);
  return {
    priorities: priorities.map((step) => (step === 5 ? 4 : 5)),
    needs: criteria.map((_, k) => 1 + (k % 5)),
  };
}
