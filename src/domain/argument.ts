/**
 * Guards for the numbers the rules are given. A wrong number would still give a verdict that looks right, so each
 * guard throws a RangeError that names the argument and the value.
 */

/** Throws unless `values` holds at least one number and each is finite. */
export function requireFinite(name: string, values: readonly number[]): void {
  if (values.length === 0) throw new RangeError(`${name} is empty: give at least one number`);
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new RangeError(`${name}[${index}] is ${value}: give a finite number`);
  });
}

/** Throws unless each of `values` is a whole number from `lowest` to `highest`, and there is at least one. */
export function requireSteps(name: string, values: readonly number[], lowest: number, highest: number): void {
  requireFinite(name, values);
  values.forEach((value, index) => {
    if (Number.isInteger(value) && value >= lowest && value <= highest) return;
    throw new RangeError(`${name}[${index}] is ${value}: give a whole number from ${lowest} to ${highest}`);
  });
}

/** Throws unless `value` lies between 0 and 1, both included. */
export function requireFraction(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is ${value}: give a number from 0 to 1`);
}

/** Throws unless the list called `name` has `expected` entries, one per criterion. */
export function requireLength(name: string, list: readonly unknown[], expected: number): void {
  if (list.length === expected) return;
  throw new RangeError(`${name} has ${list.length} entries: give ${expected}, one per criterion`);
}
