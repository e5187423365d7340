import type { ComparisonItem } from "../comparison-list.ts";
import type { QuestionItem } from "../question-list.ts";
import type { Statement } from "./document.ts";
import { inRow } from "./shared-blocks.ts";

/** A verdict in one line: the pair, the pick, the share of all priorities, where the two part. */
export function verdictLine({
  title,
  href,
  headline,
  share,
  leads,
  dek,
  question,
  reviewed,
}: ComparisonItem): Statement {
  const under = share ? `: ${leads ? `${leads} ` : ""}leads under ${share} of all possible priorities` : "";
  return {
    words: [
      { text: title, href },
      { text: `: ${headline.name}${headline.phrase}${under}. ${dek} ` },
      { text: question.title, href: question.href },
      { text: ` Reviewed ${reviewed}` },
    ],
  };
}

/** A question in one line, with its members. */
export function questionLine({ title, href, dek, members, criteria, situations }: QuestionItem): Statement {
  return {
    words: [
      { text: title, href },
      { text: ` ${dek} ` },
      ...inRow(members.map((member) => ({ text: member.shortName, href: member.href }))),
      { text: `: judged by ${criteria} criteria, in ${situations} situations` },
    ],
  };
}

/** An architecture in one line, with its other names. */
export function memberLine({
  name,
  href,
  definition,
  level,
  aliases,
}: QuestionItem["members"][number]): Statement {
  const also = aliases ? `. Also called ${aliases}` : "";
  return { words: [{ text: name, href }, { text: `: ${definition} A ${level}${also}` }] };
}
