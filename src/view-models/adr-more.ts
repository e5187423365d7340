import type { Block } from "./adr.ts";
import { type Basis, paragraph } from "./adr-basis.ts";
import { dayInWords } from "./dates.ts";

/** Where the record comes from, what it is worth, its sources, and what it can be recomputed from. */
export function moreInformation(basis: Basis, link: string): Block[] {
  const { facts, say, cited } = basis;
  const { verdict, licence, sources } = facts;
  return [
    paragraph(say("opened"), { text: link, href: link }),
    paragraph(
      say("rests", { reviewed: dayInWords(verdict.reviewed) }),
      { text: licence.name, href: licence.address },
      ".",
    ),
    paragraph(say("sources")),
    {
      kind: "sources",
      items: cited.map((id) => {
        const { text = id, href = facts.page } = sources.find((source) => source.id === id) ?? {};
        return [`${text} `, { text: new URL(href).hostname.replace(/^www\./, ""), href }];
      }),
    },
    paragraph(say("recompute")),
    { kind: "json", text: recomputable(basis) },
  ];
}

/** What is no number of the verdict, or stands above in words. */
const SAID = /^(group|name|asks|levels|because|sources|formerly|contributions|dominant|onlyOneCounts)$/;

/** Ratings, priorities, must-haves and the result as JSON, one criterion a line. */
function recomputable({ facts, stated, rated, judgement }: Basis): string {
  const { question, verdict, a, b } = facts;
  const all = {
    question: question.id,
    revision: question.revision,
    method: verdict.method,
    bandPolicy: verdict.bandPolicy,
    a: a.id,
    b: b.id,
    criteria: rated.map((criterion, k) => ({
      ...criterion,
      priority: stated.priorities[k],
      need: stated.needs[k],
    })),
    result: judgement,
  };
  const text = JSON.stringify(all, (key, value) => (SAID.test(key) ? undefined : value));
  return text.replace(/"criteria"|\{"id"|"result"/g, "\n$&");
}
