import { shareUnderTopRanking } from "#domain/top-ranking-share.ts";
import { insideSentence, percent } from "#view-models/amounts.ts";
import type { WeighedPair } from "#view-models/weighed-pair.ts";
import type { Reader } from "./reader.ts";
import { topThree } from "./top-three.ts";

/** The top three on the page of a pair, where their order has something to say. */
export function topThreeOfPair(said: HTMLElement, reader: Reader, pair: WeighedPair): void {
  topThree(said, reader, (ranked) => orderInWords(pair, ranked));
}

/** What holds for all priorities that keep the order of the reader's top three. */
function orderInWords({ rated, sides }: WeighedPair, ranked: readonly number[]): string {
  const differences = rated.map(({ a, b }) => a.level - b.level);
  const share = shareUnderTopRanking(
    ranked.map((k) => differences[k] ?? 0),
    differences.filter((_, k) => !ranked.includes(k)),
  );
  if (share === null) return "";
  const [name, part] = share < 0.5 ? [sides.b.name, 1 - share] : [sides.a.name, share];
  return `Of all priorities in this order, ${insideSentence(name)} leads under ${percent(part)}.`;
}
