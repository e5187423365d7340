import { contributionViews } from "#view-models/contributions.ts";
import type { OwnVerdict } from "#view-models/own-verdict.ts";
import type { WeighedPair } from "#view-models/weighed-pair.ts";
import { drawn, made } from "./made.ts";
import { meterElements } from "./own-meters.ts";
import type { Reader } from "./reader.ts";
import { resetButton } from "./reset-button.ts";

/**
 * Puts the verdict at the reader's own priorities above the one of the editors, which stays in sight with the distance
 * gone. With no opinion the card is as it was served.
 *
 * @param card the served card
 * @returns shows one
 */
export function ownCard(card: HTMLElement, reader: Reader, pair: WeighedPair): (verdict: OwnVerdict) => void {
  const served = [...card.classList].join(" ");
  const words = made("div", "", { className: "own" });
  const meters = made("dl", "", { className: "meters mine" });
  const changing = made("div");
  const distance = made("span");
  // The heading it stands under stays.
  const again = resetButton(reader, "Reset", () => card.querySelector<HTMLElement>("#pick a"));
  const line = made("p", "", { className: "small" });
  line.append(distance, " ", again);
  const bars = made("ul", "", { className: "bars" });
  words.append(changing, line);
  return (verdict) => {
    if (!reader.hasOpinion()) {
      card.className = served;
      for (const own of [words, meters, bars]) own.remove();
      return;
    }
    const { side } = verdict.headline;
    card.className = `verdict own-priorities${side ? ` pick-${side}` : ""}`;
    changing.replaceChildren(...headlineElements(verdict));
    distance.textContent = `With no opinion: ${verdict.byDefault}. ${verdict.distance}`;
    bars.replaceChildren(...barElements(verdict, pair, reader.now().priorities));
    meters.replaceChildren(...meterElements(verdict));
    if (!words.isConnected) card.prepend(words, meters, bars);
  };
}

function headlineElements({ outcome, headline, remarks }: OwnVerdict): HTMLElement[] {
  const heading = made("h2", "", { id: "yours" });
  heading.append(made("span", headline.name, { className: headline.side ?? "" }), headline.phrase);
  return [
    made("p", `With your priorities \u00b7 ${outcome}`, { className: "kicker" }),
    heading,
    ...remarks.map((remark) => made("p", remark)),
  ];
}

function barElements(
  { judgement }: OwnVerdict,
  pair: WeighedPair,
  priorities: readonly number[],
): HTMLElement[] {
  return contributionViews(pair, judgement, priorities).map(({ name, side, length, says }) => {
    const item = made("li", name);
    const width = 4 * Math.abs(length);
    const bar = drawn(
      "svg",
      { class: "bar", viewBox: "-4.1 0 8.2 1.5", "aria-hidden": "true" },
      drawn("path", { d: "M0 0v1.5" }),
      ...(side
        ? [drawn("rect", { class: `fill-${side}`, x: side === "a" ? -width : 0, y: 0.3, width, height: 0.9 })]
        : []),
    );
    item.append(" ", bar, " ", made("span", says, { className: "small" }));
    return item;
  });
}
