import type { ComparisonPage } from "../comparison-page.ts";
import { comparisonContents as contents } from "../contents.ts";
import { list, type Part, paragraph, part, said, subpart, table } from "./document.ts";
import { figureBlock, namedBlock } from "./shared-blocks.ts";

/** What each of the two is, its strengths and costs, figures, systems and incidents. */
export function howParts({ facts, sides }: ComparisonPage): Part[] {
  const both = [
    { side: sides.a, of: facts[0] },
    { side: sides.b, of: facts[1] },
  ];
  return [
    part(contents.how, []),
    ...both.flatMap(({ side, of }) => [
      subpart(side.name, [
        paragraph(said(of.definition)),
        paragraph(`[How ${side.inside} works, step by step](${side.href})`),
      ]),
      subpart(`${side.name}: what it gives you`, [list(of.strengths.map((claim) => said(claim)))]),
      subpart(`${side.name}: what it costs you`, [list(of.costs.map((claim) => said(claim)))]),
      subpart(`${side.name}: figures people have measured or promised`, [figureBlock(of.figures)]),
      subpart(`${side.name}: systems that use it`, [systemList(of.systems, side.href)]),
      subpart(`${side.name}: incidents and findings`, [namedBlock(of.incidents, "None found in public.")]),
    ]),
  ];
}

/** Names alone, as on the page; how each system is built stands on the architecture's own page. */
function systemList(systems: ComparisonPage["facts"][number]["systems"], page: string) {
  return list(
    systems.map(({ name, anchor, cites }) => ({
      anchor,
      words: [{ text: name, href: `${page}#${anchor}` }],
      cites,
    })),
  );
}

/** When to use which, what would change the pick, and how to move from one to the other. */
export function useParts({ use, sides, moves }: ComparisonPage): Part[] {
  const { both, neither, flips } = use;
  const named = [sides.a, sides.b];
  return [
    part(contents.use, []),
    ...use.sides.map((clauses, place) =>
      subpart(`Use ${named[place]?.inside ?? ""} if…`, [list(clauses.map((clause) => said(clause)))]),
    ),
    subpart("Use both if…", [paragraph(said(both, "", "."))]),
    subpart("Use neither if…", [paragraph(said(neither, "", `. Start with ${neither.startWith}.`))]),
    part(contents.flips, [
      table(
        ["Measure", "From here on", "Pick"],
        flips.map(({ variable, threshold, outcome }) => [variable, threshold, outcome.name]),
      ),
      list(flips.map((flip) => said(flip))),
    ]),
    part(contents.moving, []),
    ...moves.map(({ from, to, steps, doneBy }) =>
      subpart(`From ${from.inside} to ${to.inside}`, [
        list(
          steps.map((step) => said(step, "", step.lastReversible ? " The last step you can undo." : "")),
          "steps",
        ),
        paragraph(said(doneBy, "Who has done it. ")),
      ]),
    ),
  ];
}
