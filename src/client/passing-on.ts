import type { WeighedPair } from "#view-models/weighed-pair.ts";
import { copyLink } from "./copy-link.ts";
import { copyStatus } from "./copying.ts";
import { filledFold } from "./filled-fold.ts";
import { made } from "./made.ts";
import type { Reader } from "./reader.ts";

/** Fills the card's place for what a reader passes on: the link, and all the rest folded. */
export function passingOn(place: Element, reader: Reader, pair: WeighedPair): void {
  const said = copyStatus();
  const own = made("a", "Set your own priorities", { href: "#criteria", className: "action" });
  place.append(own, copyLink(reader, said), said, rest(reader, pair, said));
}

function rest(reader: Reader, pair: WeighedPair, said: HTMLElement): HTMLElement {
  const fold = made("details", "", { className: "take" });
  const inside = made("div");
  fold.append(made("summary", "Share, cite, record"), inside);
  const fill = () =>
    import("./taking-along.ts")
      .then(({ takingAlong }) => takingAlong(inside, reader, pair, said))
      .then(() => said.replaceChildren());
  filledFold(fold, fill, (problem) => {
    fold.open = false;
    said.textContent = ` ${problem} try again.`;
  });
  return fold;
}
