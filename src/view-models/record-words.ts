import type { Outcome } from "#domain/judgement.ts";
import { outcomeLabels, outcomePhrases } from "./labels.ts";

/**
 * The sentences of a decision record, with places to fill in braces. They go out with the facts of a pair, so that a
 * page need not load them as script before anybody asks for a record. Names stand as inside a sentence: {pick} and
 * {rival}, or at a draw {a} and {b}. Without a pick {pick} is who leads.
 */
export const recordWords = {
  titlePick: "Use {pick} rather than {rival} {whose}",
  titleOpen: "Choose between {a} and {b} {whose}: {end}",

  situation: "{title} {dek} Our case: {case}. {reason}",
  own: "{title} {dek} The priorities and must-haves below are our own.",
  noOpinion: "{title} {dek} No priorities have been stated, so every group of criteria counts the same.",
  options: "The options are {a} and {b}. {parted}",

  mustHave: "Must-have: \u201c{name}\u201d, at least level {to} (\u201c{says}\u201d). {because}{effect}",
  rulesOut: "It rules out {missed}.",
  missing: "{who} (level {level})",
  bothMeet: "Both options meet it.",
  priority: "Priority {step} of 5, {part} of the total{each}: {names}.",
  each: " each",
  uncounted: "Not counted: {names}.",

  chosen: 'Chosen option: "{pickName}", because {because}',
  notChosen: "Chosen option: none yet, because {because}",
  "knocked-out": "it alone meets every must-have: {rival} misses {missed}.",
  neither: "neither meets every must-have; they fall short on {missed}.",
  "no-priorities": "no priority is set, so there is nothing to weigh.",
  alike: "both have the same level on every criterion. Decide by what the comparison does not cover.",
  dominates: "no criterion rates it lower than {rival}. No priorities can turn that; only other ratings can.",
  uncountedPick:
    "no criterion rates it lower than {rival}, though only criteria that are not counted here rate it higher.",
  clear: "it is clearly ahead: its weighted mean level is {own} of 5, against {against} for {rival}.",
  leans: "it is ahead on balance: its weighted mean level is {own} of 5, against {against} for {rival}.",
  "too-close":
    "it is too close to call. {pickName} has the higher weighted mean level, {own} of 5 against {against}, but if ratings may be a level off, it stays ahead with a probability of {noise}. Decide by what the comparison does not cover, such as what the team runs already.",
  even: "at these priorities the two come out exactly even. Decide by what the comparison does not cover, such as what the team runs already.",
  lookElsewhere: "Lower a must-have, or look at the other answers to this question: ",
  useNeither: "The comparison also says when to use neither: if {text}, start with {startWith}.",
  also: "The must-haves decided this and are never weighed. Without them {pick} would also lead, by {lead} notches on the five-level scale.",
  overruled:
    "The must-haves decided this and are never weighed. Without them {rival} would lead by {lead} notches on the five-level scale, so make sure that each of them is one.",
  nobody: "The must-haves decided this and are never weighed. Without them nobody would lead.",
  band: "The band is \u201c{label}\u201d, and the lead is {lead} notches on the five-level scale. {pickName} leads at {share} of all possible priorities",
  loose:
    ", and {loose} of the weight above may be wrong, in any direction, before the lead changes sides. It flips when {line}.",
  alone: "Only \u201c{only}\u201d counts; the rest was not weighed.",

  met: "Good, because every must-have is met.",
  good: "Good, because {text}",
  even2: "Neutral, because both are at the same level on {names}.",
  bad: "Bad, because {text}",
  differs: "\u201c{name}\u201d is at level {level}, against {other} for {against}. {because}",
  costs: "Bad, because {pick} has costs of its own, whatever it is compared with: see below.",

  test: "The ratings are of the usual build. Before this decision is made, check in our own system:",
  probe:
    "{asks} The rating (evidence: {evidence}) puts {who} at level {level} (\u201c{says}\u201d). If here it is at level {to} (\u201c{says2}\u201d), {effect}.",
  changes: "the pick changes to {who}",
  becomes: "{who} becomes the pick",
  turns: "the verdict becomes \u201c{label}\u201d",
  stays: "the verdict stays \u201c{label}\u201d",
  pickStays: "the pick stays",
  leadStays: "the lead stays at {lead}",
  shrinks: "the lead shrinks from {lead} to {after}",
  review: "Review this decision when:",
  dropped: "\u201c{name}\u201d need no longer reach level {to}.",
  shift: "Priorities or ratings shift: {line}. Then {rival} leads.",

  opened: "The comparison, opened at these priorities: ",
  rests:
    "It rests on ratings revision {revision} of the question \u201c{question}\u201d, last reviewed on {reviewed}, method version {method} and band policy version {bandPolicy}. A generic comparison is evidence, not the decision: it knows neither our team nor our system. Its words and ratings are by {author}, under ",
  sources: "Sources, in the order cited:",
  recompute: "What the verdict can be recomputed from:",
  ...outcomeWords("label", outcomeLabels),
  ...outcomeWords("end", outcomePhrases),
};

/** The outcomes' own words inside a sentence, as "label-leans". */
function outcomeWords<Name extends string>(name: Name, words: Record<Outcome, string>) {
  const entries = Object.entries(words).map(([outcome, text]) => [`${name}-${outcome}`, text.toLowerCase()]);
  return Object.fromEntries(entries) as Record<`${Name}-${Outcome}`, string>;
}

export type RecordWords = typeof recordWords;
