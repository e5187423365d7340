import { twinsOf } from "./alternates.ts";
import { type Head, head } from "./head.ts";
import { links } from "./links.ts";
import type { QuestionItem } from "./question-list.ts";
import { itemList } from "./structured-data/item-list.ts";

/** What the list of architectures is, in one line. */
export const architecturesInOneLine =
  "Every architecture on this site, under the question it answers, with its other names.";

/** The head of the list of architectures, with all of them in the order of the page. */
export function architecturesHead(questions: readonly QuestionItem[]): Head {
  const members = questions.flatMap((question) =>
    question.members.map(({ name, href }) => ({ title: name, href })),
  );
  return head("Architectures", architecturesInOneLine, links.architectures, twinsOf(links.architectures), {
    things: [itemList("Architectures", members)],
  });
}
