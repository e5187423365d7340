import type { Architecture, Question } from "./catalog.ts";
import { type Rated, ratedCriteria } from "./judged-pair.ts";
import { type Judgement, judge } from "./judgement.ts";
import { equalPriorities } from "./priorities.ts";
import { remembered } from "./remembered.ts";

/** By question and members: a dozen places of a build begin with the same judgement. */
const judged = remembered((question: Question) =>
  remembered((a: Architecture) =>
    remembered((b: Architecture) => {
      const { criteria } = question;
      const priorities = equalPriorities(criteria.map(({ group }) => group));
      return judge(
        ratedCriteria({ question, a, b }),
        priorities,
        criteria.map(() => null),
      );
    }),
  ),
);

/** The verdict with no opinion: every group of criteria counts the same, nothing is a must-have. */
export function judgedAtEqualPriorities({ question, a, b }: Rated): Judgement {
  return judged(question)(a)(b);
}
