import type { ReaderPriorities } from "#domain/reader-priorities.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { inARow } from "./amounts.ts";
import type { WeighedQuestion } from "./weighed-pair.ts";

/** What a reader has set, in one sentence: the steps that are not as with no opinion, and the must-haves. */
export function statedWords({ criteria }: WeighedQuestion, { priorities, needs }: ReaderPriorities): string {
  const otherwise = noOpinion(criteria).priorities;
  const steps = criteria.flatMap(({ name }, k) =>
    priorities[k] === otherwise[k] ? [] : [`\u201c${name}\u201d ${priorities[k]}`],
  );
  const musts = criteria.flatMap(({ name }, k) =>
    needs[k] === null ? [] : [`\u201c${name}\u201d at least ${needs[k]}`],
  );
  const others =
    steps.length < criteria.length ? [`${steps.length > 0 ? "the others" : "all"} as with no opinion`] : [];
  const must = musts.length > 0 ? ` Must-haves: ${inARow(musts)}.` : "";
  return `My priorities, from 0 to 5: ${inARow([...steps, ...others])}.${must}`;
}
