import { links } from "./links.ts";
import type { MethodPage } from "./method-page.ts";
import { type Block, linked, list, paragraph } from "./twins/document.ts";

/** What the page of the method says in each section, beside its table of grades and its worked example. */
export function methodWords({ bands }: Pick<MethodPage, "bands">) {
  return { ...ratingWords, ...ownWords, order: [steps(ORDER)], bands: [bandWords(bands)], ...endWords() };
}

const ratingWords = {
  ratings: [
    paragraph(
      "A design question owns its criteria. Each criterion has five levels, described in words, and 5 is always better for you. An architecture gets one level on each criterion, with one reason, its sources, and a grade for the evidence. All members are rated side by side on one criterion before the next.",
    ),
  ],
  evidence: [
    paragraph(
      "A grade says what a rating rests on. It also carries an uncertainty: how likely it is that the level should be one lower, and again that it should be one higher. These percentages are our policy. No study gives them; they only keep the order of the grades.",
    ),
  ],
  priorities: [
    paragraph(
      "A priority says how much a criterion matters to you, in steps from 0 to 5. What counts is the swing: how much you would give to go from the level-1 description to the level-5 one. A need is a must-have. It is never weighed: whoever falls short is out.",
    ),
    paragraph(
      "Criteria sit in groups. With no opinion, every group counts the same, so that splitting one criterion into three would not triple its vote. That score is labelled “equal priorities” and is never a recommendation.",
    ),
  ],
};

const ownWords = {
  yours: [
    paragraph(
      "With script on, you set priorities and must-haves in the table of criteria, and the verdict follows. Start from a situation, or name your top three in order. A top three becomes the centre of all priorities that keep its order (the rank-order centroid), in steps; whatever you did not name shares the rest. “You moved 18 of 100 points” says how far you are from no opinion: what would have to move between criteria to get from one to the other.",
    ),
    paragraph(
      "“Room for error” is the share of your weights that may be wrong, in any direction, before the pick can change. The share of all possible priorities does not depend on yours: it says how special a case must be to turn the pick.",
    ),
    paragraph(
      "Nothing of this is sent or stored. It lives in the part of the address after the “#”, which no server sees: the criteria by their three letters, each with its step, must-haves after “k-”, and at the end four characters by which a link that was cut or changed is noticed. A link that was made with older ratings is computed with today’s, and says so when its pick was another.",
    ),
  ],
};

const ORDER = [
  "**Needs.** An architecture under a needed level is out. If both are out, the verdict is “neither”.",
  "**Dominance.** One that is nowhere worse and somewhere better wins under any priorities.",
  "**Lead.** The mean of the differences between the two, weighed by your priorities. We count it in notches: one notch is one level on every criterion.",
  "**Share of all possible priorities.** If priorities were drawn evenly from all that are possible, how often would the leader still lead? There is an exact formula for two alternatives, found by Varsi and by Ali in 1973; nothing is sampled.",
  "**Flips.** The least that changes the pick: how many of 100 points of priority must move, which single priority, or which single rating.",
  "**Scale check.** Going from 3 to 4 may be worth more to you than going from 4 to 5. On what share of increasing scales does the leader still lead?",
  "**Rating noise.** Every rating may be one level off, with the chance its grade gives. How likely is it that the leader still leads?",
];

function bandWords({ version, clear, tooClose }: MethodPage["bands"]): Block {
  return paragraph(
    `The band puts robustness into one word (policy version ${version}). **Clear**: at least ${clear.points} of 100 points must move, and the leader holds under ${clear.noise} of rating noise and on ${clear.scales} of scales. **Too close to call**: fewer than ${tooClose.points} points turn it, or it holds under less than ${tooClose.noise} of rating noise. **Leans**: everything between. **Dominates** and **knocked out** come before any weighing.`,
  );
}

/** The worked example, sentence by sentence. */
export function exampleSteps(example: NonNullable<MethodPage["example"]>): string[] {
  const { sum, criteria, lead, leader, share, fraction, points, looseness, noise, scales, outcome } = example;
  return [
    `The differences add up to ${sum} over ${criteria} criteria. Weighed, that is a lead of ${lead} notches${leader ? ` for ${leader.inside}` : ""}.`,
    ...(share
      ? [`Of all possible priorities, it leads under ${share}; as an exact fraction, ${fraction}.`]
      : []),
    ...(points ? [`The pick changes once ${points} points of priority move to its weakest criterion.`] : []),
    `Its looseness is ${looseness}: that share of the weights may be wrong, in any direction, before the pick can change.`,
    ...(noise
      ? [
          `Under rating noise it still leads with a chance of ${noise}; on ${scales} of increasing scales it leads too.`,
        ]
      : []),
    `So the outcome is “${outcome}”.`,
  ];
}

function steps(sentences: readonly string[], kind: "list" | "steps" = "steps"): Block {
  return list(
    sentences.map((sentence) => ({ words: linked(sentence) })),
    kind,
  );
}

const LIMITS = [
  "The share of all possible priorities is a share of weightings. It is not a share of readers, and not the chance that the pick is right.",
  "A rating is an ordinal judgement on a described scale. The scale check shows how far the verdict depends on treating its steps as equal.",
  "Criteria overlap. Groups soften that; they do not remove it.",
  "A rating speaks of an architecture as it is usually built. One product may be better or worse than its kind.",
  "Vendors’ own documents and benchmarks describe vendors’ hopes. Where we use one, the rating’s grade says “documentation”.",
  "A generic comparison is evidence for your decision. It is not the decision: your load, your team and your law are not in it.",
];

function endWords() {
  return {
    drawings: [
      paragraph(
        `One grammar draws every architecture. [How to read the drawings](${links.drawings}) explains each of its signs.`,
      ),
    ],
    limits: [steps(LIMITS, "list")],
    who: [
      paragraph(
        `The text is drafted by an AI model from the sources it cites. A figure is printed only when the source itself was read; what was seen quoted elsewhere is used in words alone, and [the list of sources](${links.sources}) marks it. Before every build a program refuses, among others, a claim without a source, a rating without a reason, a sentence used twice, and a verdict whose words name another pick than its numbers. What no program can check is whether a sentence is fair to its source. That is what the “disagree” links are for.`,
      ),
    ],
    money: [
      paragraph(
        "Nobody pays for a verdict. The site sets no cookie and asks nothing of any other host. It keeps one word in your browser, if you choose light or dark.",
      ),
    ],
  };
}
