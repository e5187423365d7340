/**
 * Above the list of comparisons, two choices and a button: pick two and go. Both are read back from the list, so only
 * pairs that are published can be picked. Without this the list is there.
 */

import { made } from "./made.ts";

interface ListedPair {
  readonly a: string;
  readonly b: string;
  readonly href: string;
}

const place = document.querySelector("div.tools");
const pairs = [...document.querySelectorAll<HTMLAnchorElement>(".items :is(h2, h3) > a")].map(
  (link): ListedPair => ({ a: nameIn(link, ".a"), b: nameIn(link, ".b"), href: link.href }),
);

if (place && pairs.length > 0) place.replaceChildren(...pickers());

function pickers(): HTMLElement[] {
  const [first, second] = [made("select"), made("select")];
  const go = made("button", "Compare", { type: "button" });
  const members = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
  first.append(...members.map((name) => made("option", name)));
  const offer = () => {
    const before = second.value;
    const others = members.filter((name) => pairOf(first.value, name));
    second.replaceChildren(...others.map((name) => made("option", name)));
    if (others.includes(before)) second.value = before;
  };
  first.addEventListener("change", offer);
  offer();
  go.addEventListener("click", () => {
    const pair = pairOf(first.value, second.value);
    if (pair) location.assign(pair.href);
  });
  return [labelled("Pick ", first), labelled("and ", second), go];
}

function labelled(words: string, choice: HTMLSelectElement): HTMLElement {
  const label = made("label", words);
  label.append(choice);
  return label;
}

function pairOf(one: string, other: string): ListedPair | undefined {
  return pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
}

function nameIn(link: Element, side: string): string {
  return link.querySelector(side)?.textContent ?? "";
}
