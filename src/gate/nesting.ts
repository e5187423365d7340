import type { Remedy } from "./finding.ts";
import type { Place } from "./places.ts";
import { placeAt } from "./text-of-file.ts";

/**
 * What is refused before any parser sees it. Sätteri 0.10.5 overflows its stack on some thousand nested blocks or tags
 * and takes seconds for some thousand quotes or braces; prose comes nowhere near these limits.
 */
const LIMITS: readonly { readonly pattern: RegExp; readonly what: string; readonly allowed: string }[] = [
  {
    pattern: /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){7}/gmu,
    what: "nests more than 6 lists or quotes in a line",
    allowed: "lists in lists, at most 6 deep",
  },
  {
    pattern: /^[ \t]{41}(?=[ \t]*\S)/gmu,
    what: "is indented by more than 40",
    allowed: "lists in lists, at most 6 deep",
  },
  {
    pattern: /([^\s\p{L}\p{N}|=.-])\1{19}/gu,
    what: "repeats one sign more than 19 times",
    allowed: "words",
  },
  {
    pattern: /^(?=[ \t]*\S).{4001}/gmu,
    what: "has a line of more than 4,000 characters",
    allowed: "a paragraph of 300 words",
  },
];

const SIGN = /[*_~`"'’“”<>[\]{}()!\\&]/gu;
const MOST_SIGNS = 1500;
const MOST_OPEN_TAGS = 6;

/** What makes a text too deep or too dense to be parsed; nothing for prose. */
export function faultsOfNesting(text: string): (Remedy & Place)[] {
  const faults = LIMITS.flatMap(({ pattern, what, allowed }) => {
    const { index } = text.matchAll(pattern).next().value ?? {};
    return index === undefined ? [] : [{ ...placeAt(text, index), what, allowed, example: EXAMPLE }];
  });
  return [...faults, ...denseBlocks(text), ...openTags(text)];
}

const EXAMPLE = "- one item";

/** Emphasis, quotes and brackets are matched within a block: that is where their number counts. */
function denseBlocks(text: string): (Remedy & Place)[] {
  let index = 0;
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    if ((block.match(SIGN)?.length ?? 0) > MOST_SIGNS) {
      const what = `has more than ${MOST_SIGNS} marks in one block`;
      return [
        { ...placeAt(text, index), what, allowed: "paragraphs with a blank line between", example: EXAMPLE },
      ];
    }
    index += block.length;
  }
  return [];
}

/** Tags that are open at once, braces too: a component inside a component is already rare. */
function openTags(text: string): (Remedy & Place)[] {
  let open = 0;
  for (const { 0: tag, index } of text.matchAll(/<\/|\/>|<(?=[A-Za-z>$_])|[{}]/gu)) {
    open = Math.max(0, open + (tag === "<" || tag === "{" ? 1 : -1));
    if (open <= MOST_OPEN_TAGS) continue;
    const what = `has more than ${MOST_OPEN_TAGS} tags or braces open at once`;
    return [{ ...placeAt(text, index), what, allowed: "<Cite /> and <Judgement>", example: EXAMPLE_TAG }];
  }
  return [];
}

const EXAMPLE_TAG = '<Cite source="gray1996dangers" at="Sec. 2" />';
