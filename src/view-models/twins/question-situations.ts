import { questionContents as contents } from "../contents.ts";
import type { QuestionPage } from "../question-page.ts";
import { type Block, list, type Part, paragraph, part, said, subpart, table, words } from "./document.ts";

/** Where each member stands in each situation, then each situation: who is best there, why, and whom it rules out. */
export function situationParts(view: QuestionPage): Part[] {
  return [
    part(contents.situations, [
      paragraph(
        "The best comes first, with its score: the mean level, weighed by the situation’s priorities. A must-have rules out whoever misses it.",
      ),
      list(
        view.scores.situations.map(({ anchor, name }) => ({ words: words(name, `#${anchor}`) })),
        "steps",
      ),
      scoreTable(view),
    ]),
    ...view.situations.map((situation) =>
      subpart(situation.name, situationBlocks(situation), situation.anchor),
    ),
  ];
}

const STANDING = { first: ", first", in: "", out: ", ruled out" } as const;

function scoreTable({ scores }: QuestionPage): Block {
  return table(
    ["Architecture", "No opinion", ...scores.situations.map(({ name }, place) => `${place + 1}: ${name}`)],
    scores.rows.map(({ name, unweighed, scores: own }) => [
      name,
      unweighed,
      ...own.map(({ score, stands }) => `${score}${STANDING[stands]}`),
    ]),
  );
}

function situationBlocks(situation: QuestionPage["situations"][number]): Block[] {
  const { best, next, remark, reason, needs, priorities } = situation;
  return [
    list([
      ...(best.length === 0 ? [{ words: words("None of these") }] : []),
      ...best.map(({ name, href, score }) => ({ words: [{ text: name, href }, { text: ` ${score}` }] })),
      ...(next
        ? [
            {
              words: [
                { text: "Next: " },
                { text: next.name, href: next.href },
                { text: ` ${next.score}, ${next.behind} behind: ${next.how}` },
              ],
            },
          ]
        : []),
    ]),
    ...(remark ? [paragraph(said(remark))] : []),
    paragraph({ words: words(reason) }),
    ...needs.map(({ criterion, level, because, rulesOut }) => {
      const out = rulesOut ? ` Rules out ${rulesOut}.` : "";
      return paragraph({
        words: words(`Must have “${criterion}” at least ${level} of 5. ${because}${out}`),
      });
    }),
    table(
      ["Priority", "Steps"],
      priorities.map(({ name, steps }) => [name, `${steps} of 5`]),
    ),
  ];
}
