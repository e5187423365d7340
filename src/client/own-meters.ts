import type { OwnVerdict } from "#view-models/own-verdict.ts";
import { made } from "./made.ts";

/** How sure the reader's own verdict is, in numbers: share, score, room for error and what flips it. */
export function meterElements({ share, scores, lead, looseness, flips }: OwnVerdict): HTMLElement[] {
  const both = (a: string, b: string) => {
    const big = made("span", "", { className: "big" });
    big.append(made("span", a, { className: "a" }), " to ", made("span", b, { className: "b" }));
    return big;
  };
  const list = made("ul");
  list.append(...flips.map((flip, place) => made("li", place === 0 ? flip : `or ${flip}`)));
  return [
    ...(share
      ? [
          meter("Leads under this share of all possible priorities", [
            share.leader
              ? made("span", share[share.leader], { className: `big ${share.leader}` })
              : both(share.a, share.b),
            // The share of all priorities is the same whatever the reader's are, and so is its bar.
            ...[...document.querySelectorAll(".balance")].slice(-1).map((bar) => bar.cloneNode(true)),
          ]),
        ]
      : []),
    ...(scores
      ? [
          meter("Score at your priorities", [
            both(scores.a, scores.b),
            made("p", lead, { className: "small" }),
          ]),
        ]
      : []),
    ...(looseness
      ? [
          meter("Room for error", [
            made("span", looseness, { className: "big" }),
            made("p", "of your weights may be wrong before the pick can change", {
              className: "small",
            }),
          ]),
        ]
      : []),
    ...(flips.length > 0 ? [meter("It flips when", [list])] : []),
  ];
}

function meter(term: string, says: readonly Node[]): HTMLElement {
  const group = made("div");
  const description = made("dd");
  description.append(...says);
  group.append(made("dt", term), description);
  return group;
}
