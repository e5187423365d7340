/**
 * How many slips of the fingers lie between two words: a letter too many, one too few, another one, or two neighbours
 * swapped, which counts once (F. J. Damerau, “A technique for computer detection and correction of spelling errors”,
 * 1964). Written here because it runs in the reader’s browser, where no package may come along.
 *
 * @returns 0 for equal words, at most the length of the longer one
 */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let k = 1; k <= other.length; k++) {
      const differs = one[i - 1] === other[k - 1] ? 0 : 1;
      const least = Math.min(at(last, k) + 1, at(row, k - 1) + 1, at(last, k - 1) + differs);
      const isSwap = i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1];
      row.push(isSwap ? Math.min(least, at(beforeLast, k - 2) + 1) : least);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, other.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
