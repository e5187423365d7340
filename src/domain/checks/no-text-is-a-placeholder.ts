import { isSentence, type Text, textsOf } from "#domain/texts.ts";
import type { Check } from "./check.ts";

const EMPTY =
  /^(none|n\/?a|not applicable|nil|null|nothing|unknown|todo|to-do|tbc|no (known )?(costs?|cons|drawbacks?|downsides?|limitations?|sources?)|[-–—?x_. …]+|it depends|see above|as above)[.!]?$/iu;

const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TODO|FIXME|TBD|TBA)\b|\b(?:todo|fixme|tbd|tba):/u, "a note to do it later"],
  [/\b[Xx]{3,}\b/u, "a placeholder"],
  [/\blorem ipsum\b|\bdolor sit amet\b/iu, "filler"],
  [/\bcoming soon\b|\bunder construction\b/iu, "a promise"],
  [/\b(your|insert|add|replace) \S+( \S+)? here\b|\bplaceholder text\b/iu, "a line of a template"],
  [/(?:\.\.\.|…)(?=\s*\S)/u, "an ellipsis where words should be"],
  [/<\/?[A-Za-z][^<>]*>/u, "a tag or a mark of a template"],
  [
    /\{\{.*?\}\}|\[(?:[A-Z][A-Z0-9]*[ _-])+[A-Z0-9]+\]|\[(?:\.\.\.|…|TEXT|NAME|SOURCE)\]/u,
    "a mark of a template",
  ],
  [
    /\b(YOUR|INSERT|ADD|REPLACE|CHANGE)[ _](THIS|ME|HERE|NAME|TEXT|[A-Z]+[ _](HERE|NAME|TEXT))\b/u,
    "a mark of a template",
  ],
  [/\bdepends? on (your|the) (specific |particular |own |exact )?use[- ]cases?\b/iu, "an answer to nothing"],
  [
    /\bdepends? on your (specific |particular |own |exact )?(needs|requirements|situation|context)\b/iu,
    "an answer to nothing",
  ],
];

const SHOUTED = /^(?=.*[A-Z]{2})[A-Z0-9]+(?:[ _-][A-Z0-9]+)+[.!?]?$/u;
const NO_COST =
  /\bno (known |real |significant |major |obvious |notable )?(costs?|cons|drawbacks?|downsides?|disadvantages?|weakness(es)?|trade-?offs?)\b/iu;

/** Law 2: nobody reads "TODO", "None" or "depends on your use case" where a fact should be. */
export const noTextIsAPlaceholder: Check = (catalog) =>
  textsOf(catalog).flatMap((text) => {
    const found = placeholderIn(text);
    if (found === null) return [];
    return [
      {
        where: text.where,
        what: `"${found.words}" is ${found.kind}`,
        allowed: isCost(text) ? "a real cost, with a source" : "what is so, in words of its own",
        example: isCost(text)
          ? "Somebody must merge what two people wrote."
          : "A follower can serve a stale read while its copy lags behind.",
      },
    ];
  });

function placeholderIn(text: Text): { words: string; kind: string } | null {
  const bare = text.text.trim();
  if (EMPTY.test(bare)) return { words: bare, kind: isCost(text) ? "no cost at all" : "a placeholder" };
  for (const [pattern, kind] of ANYWHERE) {
    const words = pattern.exec(bare)?.[0];
    if (words) return { words, kind };
  }
  const shouted = text.kind === "label" ? /_/.test(bare) && SHOUTED.test(bare) : SHOUTED.test(bare);
  if (shouted) return { words: bare, kind: "a mark of a template" };
  const none = isCost(text) ? NO_COST.exec(bare)?.[0] : undefined;
  return none ? { words: none, kind: "no cost at all" } : null;
}

function isCost(text: Text): boolean {
  return text.path[0] === "costs" && isSentence(text);
}
