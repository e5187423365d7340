import { questionContents as contents } from "../contents.ts";
import type { QuestionPage } from "../question-page.ts";
import { type Part, paragraph, part, subpart, table } from "./document.ts";

/** Each criterion with its five levels in words: who holds them, and whom each would rule out. */
export function criteriaParts({ scales }: QuestionPage): Part[] {
  return [
    part(contents.criteria, []),
    ...scales.flatMap((group) =>
      group.criteria.map(({ anchor, name, asks, levels }) =>
        subpart(
          name,
          [
            paragraph({ words: [{ text: name, href: `#${anchor}` }, { text: `, ${group.name}. ${asks}` }] }),
            table(
              ["Level", "What it means", "Who holds it", "As a must-have it rules out"],
              levels.map(({ level, text, holders, rulesOut }) => [String(level), text, holders, rulesOut]),
            ),
          ],
          anchor,
        ),
      ),
    ),
  ];
}
