import { fewestPointsToFlip } from "#domain/flips.ts";
import type { Judgement } from "#domain/judgement.ts";
import { levelsOf } from "#domain/rated-criterion.ts";
import { ratingFlips } from "#domain/rating-flips.ts";
import { sliderFlips } from "#domain/slider-flips.ts";
import { insideSentence, pointsOfHundred } from "./amounts.ts";
import type { WeighedPair } from "./weighed-pair.ts";

/** The least that changes the pick: points of 100, and the position of the criterion they move to; null when none can. */
export function pointsFlip(
  differences: readonly number[],
  weights: readonly number[],
  leader: Judgement["leader"],
): { points: string; target: number } | null {
  const flip = leader && fewestPointsToFlip(differences, weights);
  if (!flip) return null;
  const oriented = differences.map((difference) => (leader === "a" ? difference : -difference));
  return { points: pointsOfHundred(flip.points), target: oriented.indexOf(Math.min(...oriented)) };
}

/**
 * What turns the pick at these priorities, each as the end of "It flips when ...": points that move, the single
 * priority that has least far to go, the rating that need be least wrong. Empty when nobody leads.
 */
export function flipLines(
  { question, sides, rated }: WeighedPair,
  priorities: readonly number[],
  { leader, dominant }: Pick<Judgement, "leader" | "dominant">,
): string[] {
  if (leader === null || dominant !== null) return [];
  const differences = rated.map(({ a, b }) => a.level - b.level);
  const name = (k: number) => `\u201c${question.criteria[k]?.name}\u201d`;
  const points = pointsFlip(differences, priorities, leader);
  const far = ({ index, firstStep }: { index: number; firstStep: number }) =>
    Math.abs(firstStep - (priorities[index] ?? 0));
  const [slider] = sliderFlips(differences, priorities).sort((one, other) => far(one) - far(other));
  const cell = ratingFlips(levelsOf("a", rated), levelsOf("b", rated), priorities)?.cells[0];
  return [
    ...(points ? [`${points.points} points of priority move to ${name(points.target)}`] : []),
    ...(slider
      ? [`${name(slider.index)} alone goes from ${priorities[slider.index]} to ${slider.firstStep}`]
      : []),
    ...(cell
      ? [
          `${insideSentence(sides[cell.side].name)} is at ${cell.to}, not ${cell.from}, on ${name(cell.index)}`,
        ]
      : []),
  ];
}
