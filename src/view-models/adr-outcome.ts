import type { Block } from "./adr.ts";
import { type Basis, paragraph } from "./adr-basis.ts";
import { flipLines } from "./flip-lines.ts";

/** Which option is chosen and why, how sure that is, and the least that flips it. */
export function outcomeOf(basis: Basis): Block[] {
  const { facts, rated, judgement, say, cite } = basis;
  const { pick, outcome, leader, lead, onlyOneCounts } = judgement;
  const isEven = outcome === "too-close" && !leader;
  const because = say(isEven ? "even" : outcome === "dominates" && lead === 0 ? "uncountedPick" : outcome);
  const only = rated.find(({ id }) => id === onlyOneCounts);
  const { useNeitherIf } = facts.verdict;
  const href = facts.question.address;
  return [
    paragraph(say(pick ? "chosen" : "notChosen", { because })),
    ...(outcome === "neither"
      ? [
          paragraph(say("lookElsewhere"), { text: href, href }),
          paragraph(...cite(say("useNeither", useNeitherIf), useNeitherIf.sources)),
        ]
      : howSure(basis)),
    ...(only ? [paragraph(say("alone", { only: only.name }))] : []),
  ];
}

/** Band, lead, share, looseness and the least that flips the pick; after must-haves, what they overruled. */
function howSure({ pair, stated, judgement, say }: Basis): Block[] {
  const { outcome, leader, lead, pick } = judgement;
  if (outcome === "knocked-out")
    return [paragraph(say(leader === pick ? "also" : leader ? "overruled" : "nobody"))];
  if (!leader || lead === 0) return [];
  // A pick that is nowhere worse cannot flip.
  const [line] = flipLines(pair, stated.priorities, judgement);
  return [paragraph(say("band") + (line ? say("loose", { line }) : "."))];
}
