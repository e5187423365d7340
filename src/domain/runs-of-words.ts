import { wordsIn } from "#domain/words.ts";

/** A sentence and where it stands. */
export interface PlacedSentence<Place> {
  readonly text: string;
  readonly place: Place;
}

/** The same words in a row in two sentences: where first, where again, and the words. */
export interface SharedRun<Place> {
  readonly first: Place;
  readonly again: Place;
  readonly words: string;
}

/** A place in the words of a sentence. */
interface Spot {
  readonly sentence: number;
  readonly at: number;
}

/**
 * Every run of at least `length` words that occurs again, in the order in which it does: for each two places the
 * longest one. A run is compared with where it stood first, through an index of all runs, so that the time grows with
 * the text and not with the number of its pairs.
 * @param nameOf tells two places apart
 */
export function sharedRuns<Place>(
  sentences: readonly PlacedSentence<Place>[],
  length: number,
  nameOf: (place: Place) => string,
): SharedRun<Place>[] {
  const words = sentences.map(({ text }) => wordsIn(text));
  const placeOf = ({ sentence }: Spot) => (sentences[sentence] as PlacedSentence<Place>).place;
  const longest = new Map<string, { first: Place; again: Place; run: string[] }>();
  for (const [before, spot] of recurrences(words, length)) {
    const [first, again] = [placeOf(before), placeOf(spot)];
    const run = commonRun(words[before.sentence] ?? [], before.at, words[spot.sentence] ?? [], spot.at);
    const pair = JSON.stringify([nameOf(first), nameOf(again)]);
    if (run.length > (longest.get(pair)?.run.length ?? 0)) longest.set(pair, { first, again, run });
  }
  return [...longest.values()].map(({ first, again, run }) => ({ first, again, words: run.join(" ") }));
}

/** Where a run of `length` words began for the first time, and where it begins again. */
function recurrences(words: readonly string[][], length: number): [Spot, Spot][] {
  const index = new Map<string, Spot>();
  const found: [Spot, Spot][] = [];
  for (const [sentence, own] of words.entries()) {
    for (let at = 0; at + length <= own.length; at++) {
      const run = own.slice(at, at + length).join(" ");
      const before = index.get(run);
      if (before === undefined) index.set(run, { sentence, at });
      // Words that only repeat themselves would recur one step further on.
      else if (before.sentence !== sentence || at - before.at >= length)
        found.push([before, { sentence, at }]);
    }
  }
  return found;
}

function commonRun(one: readonly string[], at: number, other: readonly string[], otherAt: number): string[] {
  const rest = other.slice(otherAt);
  const end = rest.findIndex((word, step) => one[at + step] !== word);
  return end === -1 ? rest : rest.slice(0, end);
}
