/** Numbers as the reader sees them: at most two digits, and never a rounded 0 or 100 % for what is neither. */

const NO_BREAK_SPACE = "\u00a0";

/** A share from 0 to 1 as a percentage. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return `under${NO_BREAK_SPACE}1${NO_BREAK_SPACE}%`;
  if (rounded === 100 && share < 1) return `over${NO_BREAK_SPACE}99${NO_BREAK_SPACE}%`;
  return `${rounded}${NO_BREAK_SPACE}%`;
}

/** A lead or a score in notches, to a tenth, without its sign. */
export function notches(amount: number): string {
  const tenths = Math.abs(amount).toFixed(1);
  return tenths === "0.0" && amount !== 0 ? "under 0.1" : tenths;
}

/** A signed difference of two levels, with a real minus sign. */
export function signed(amount: number): string {
  if (amount === 0) return "0";
  return `${amount > 0 ? "+" : "\u2212"}${Math.abs(amount)}`;
}

/** Points of 100 that must move, rounded up: fewer would not be enough. */
export function pointsOfHundred(points: number): string {
  return `${Math.ceil(points - 1e-9)} of 100`;
}

/** Words in a row: "a", "a and b", "a, b and c". */
export function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A sentence's first letter made small, unless it begins a name such as "IPFS". */
export function insideSentence(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
