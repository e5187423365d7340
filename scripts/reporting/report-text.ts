import { table } from "../measuring/table.ts";
import type { QuestionReport } from "./question-report.ts";

const NONE = "none";

/** The report on a question as plain text: one fact a line, then its tables. */
export function reportText(report: QuestionReport): string {
  return [
    `${report.question}\n${"=".repeat(report.question.length)}`,
    facts(report),
    section("Words per verdict", report.words.verdicts),
    section(
      "Ratings by evidence",
      Object.entries(report.ratings.grades).map(([grade, ratings]) => ({ grade, ratings })),
    ),
    section(
      "Outcomes of the verdicts",
      Object.entries(report.outcomes).map(([outcome, verdicts]) => ({ outcome, verdicts })),
    ),
    section(
      "Best member in each situation",
      report.best.map(({ situation, members }) => ({ situation, best: members.join(", ") || NONE })),
    ),
    section(
      "Levels that no member holds",
      report.unheldLevels.map((unheld) => ({ ...unheld, variants: unheld.variants.join(", ") || NONE })),
    ),
    listed("Ratings that alone, one level off, change a published pick", report.loneFlips.map(flipText)),
    listed("Sources that we only saw quoted", report.quoted.sources),
  ].join("\n\n");
}

function facts({
  members,
  pairs,
  words,
  claims,
  ratings,
  liking,
  loneFlips,
  quoted,
}: QuestionReport): string {
  const rows: [string, string][] = [
    ["Members", `${members.length}: ${members.join(", ")}`],
    ["Pairs with a verdict", `${pairs.published} of ${pairs.possible}`],
    ["Words per verdict", `least ${words.least}, median ${words.median}, most ${words.most}`],
    ["Claims with a primary source", shareOf(claims.primary, claims.total)],
    ["Ratings on more than judgement", shareOf(ratings.betterThanJudgement, ratings.total)],
    ["Spread that one liking explains", likingText(liking)],
    ["Ratings that alone change a pick", flipCount(loneFlips)],
    [
      "Claims on quoted sources alone",
      `${quoted.claims}, of which ${quoted.figures} state a figure (must be 0)`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}

function likingText(liking: QuestionReport["liking"]): string {
  if (liking === null) return "nothing to explain";
  return `${percent(liking.explained)}; chance alone would give ${percent(liking.byChance)}`;
}

function flipCount(flips: QuestionReport["loneFlips"]): string {
  const turned = flips.filter(
    ({ newPick, member, against }) => newPick === member || newPick === against,
  ).length;
  return `${flips.length}, of which ${turned} give it to the other side`;
}

function flipText({
  member,
  criterion,
  from,
  to,
  against,
  newPick,
}: QuestionReport["loneFlips"][number]): string {
  return `${member} ${criterion} ${from} -> ${to}: vs ${against}, then ${newPick}`;
}

function section(title: string, rows: readonly Readonly<Record<string, string | number>>[]): string {
  return `${title}\n${rows.length === 0 ? NONE : table(rows)}`;
}

function listed(title: string, lines: readonly string[]): string {
  return `${title}: ${lines.length}${lines.map((line) => `\n${line}`).join("")}`;
}

function shareOf(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? "" : ` (${percent(part / whole)})`}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
