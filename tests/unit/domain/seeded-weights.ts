/** Numbers 0..1 that are the same in every run, from a 48-bit linear congruential generator (drand48's constants). */
export function seededNumbers(seed: number): () => number {
  let state = (BigInt(seed) << 16n) + 0x330en;
  return () => {
    state = (state * 0x5deece66dn + 0xbn) & 0xffffffffffffn;
    return (Number(state) + 0.5) / 2 ** 48;
  };
}

/** Weights uniform on the simplex: exponential variables over their sum. */
export function uniformWeights(count: number, next: () => number): number[] {
  const draws = Array.from({ length: count }, () => -Math.log(next()));
  const total = draws.reduce((sum, draw) => sum + draw, 0);
  return draws.map((draw) => draw / total);
}

/** How often `holds` is true among `samples` tries, and four standard errors of that, at least one try's worth. */
export function frequency(samples: number, holds: () => boolean): { value: number; fourErrors: number } {
  let hits = 0;
  for (let i = 0; i < samples; i++) if (holds()) hits++;
  const value = hits / samples;
  return { value, fourErrors: 4 * Math.sqrt(Math.max(value * (1 - value), 1 / samples) / samples) };
}

export const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, k) => sum + value * (other[k] ?? Number.NaN), 0);
