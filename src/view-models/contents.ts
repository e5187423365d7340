import type { SECTIONS } from "#domain/sections.ts";

/** One section of a page: its fragment, what stands above it, and what it is called in the list of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly short: string;
}

/** Title above the section, then its name in the list; the title serves as both where it is short. */
type Names = readonly [title: string, short?: string];

/**
 * The sections of each kind of page, in reading order. A page takes its headings from here and its list of contents as
 * well, so that no name is written twice.
 */
export const comparisonContents = sections<(typeof SECTIONS)["comparison"][number]>()({
  verdict: ["The verdict", "Verdict"],
  situations: ["Pick by situation", "Situations"],
  lead: ["What makes the lead, and what flips it", "The lead"],
  criteria: ["Criterion by criterion", "Criteria"],
  moments: ["What happens when…", "What happens"],
  how: ["How each works"],
  use: ["Which one to use", "Which to use"],
  flips: ["What would change the pick", "What flips it"],
  moving: ["Moving from one to the other", "Moving"],
  argument: ["The editor’s argument", "Argument"],
  sources: ["Sources of this page", "Sources"],
  related: ["Related comparisons", "Related"],
  changes: ["What changed here", "Changes"],
  disagree: ["Disagree"],
});

export const architectureContents = sections<(typeof SECTIONS)["architecture"][number]>()({
  best: ["Best for…", "Best for"],
  compare: ["Compare it with…", "Compare"],
  how: ["How it works"],
  moments: ["What happens when…", "What happens"],
  write: ["What happens to one write", "One write"],
  ratings: ["Ratings"],
  variants: ["Variants that change a rating", "Variants"],
  use: ["Use it if…", "Use if"],
  strengths: ["What it gives you", "Strengths"],
  costs: ["What it costs you", "Costs"],
  figures: ["Figures people have measured or promised", "Figures"],
  systems: ["Systems that use it", "Systems"],
  incidents: ["Incidents and findings", "Incidents"],
  mistakes: ["Common mistakes", "Mistakes"],
  sources: ["Sources of this page", "Sources"],
  changes: ["What changed here", "Changes"],
});

export const questionContents = sections<(typeof SECTIONS)["question"][number]>()({
  answers: ["The answers", "Answers"],
  situations: ["The best for each situation", "Situations"],
  beats: ["Who beats whom, with no opinion", "Who beats whom"],
  ratings: ["All ratings", "Ratings"],
  pairs: ["Every pair"],
  criteria: ["The criteria and their levels", "Criteria"],
  sources: ["Sources of this page", "Sources"],
  changes: ["What changed here", "Changes"],
});

export const methodContents = sections<string>()({
  ratings: ["Ratings"],
  evidence: ["Evidence grades", "Evidence"],
  priorities: ["Priorities and needs", "Priorities"],
  yours: ["Your own priorities", "Your own"],
  order: ["The order of judgement", "Order"],
  bands: ["Bands"],
  example: ["A real pair, worked through", "Example"],
  drawings: ["Drawings"],
  limits: ["What the numbers do not mean", "Limits"],
  who: ["Who writes, and how it is checked", "Who writes"],
  money: ["Funding and tracking", "Funding"],
});

export const siteMapContents = sections<
  "architectures" | "comparisons" | "pages" | "programs" | "questions"
>()({
  pages: ["About the site and its lists", "Lists"],
  questions: ["Questions"],
  architectures: ["Architectures"],
  comparisons: ["Comparisons"],
  programs: ["For programs"],
});

/** @returns takes the names of those sections, each an id that the page is known to have, and gives them their ids */
function sections<Known extends string>() {
  return <Id extends Known>(names: Readonly<Record<Id, Names>>) =>
    Object.fromEntries(
      Object.entries<Names>(names).map(([id, [title, short = title]]) => [id, { id, title, short }]),
    ) as Readonly<Record<Id, Section>>;
}
