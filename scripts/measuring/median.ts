/**
 * Finds the middle of some numbers: half of them are at most as great.
 * @param numbers in any order, at least one
 * @returns the mean of the two in the middle when there is an even number of them
 * @throws RangeError when there is none
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("There is no middle of no numbers");
  return (lower + upper) / 2;
}
