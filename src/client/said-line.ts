import { announcing } from "./announcing.ts";
import { made } from "./made.ts";

const HINT = "Say what matters, set must-haves, sort, or tick whom to compare.";

/** The line above the table of all ratings: what the ranking says, then what the comparison of ticked members says. */
export function saidLine(place: Element) {
  const line = made("p", HINT);
  place.append(line);
  const announce = announcing(place);
  const parts = { ranked: "", differ: "" };
  return {
    /** Shows what one of the two says now; nothing when it is empty. */
    show(part: keyof typeof parts, words: string) {
      parts[part] = words;
      line.textContent = `${parts.ranked} ${parts.differ}`.trim() || HINT;
    },
    /** Lets screen readers hear the line, or other words, once things have calmed down. */
    announce: (words?: string) => announce(() => words ?? line.textContent ?? ""),
  };
}
