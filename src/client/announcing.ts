import { made } from "./made.ts";

/** Long enough that a slider on its way is not read out step by step. */
const CALM_MS = 700;

/**
 * A place that screen readers watch politely. What is said there is heard once nothing newer has come for a while.
 *
 * @param place where it goes; nobody sees it
 * @returns takes what gives the words, asked when it is time to say them
 */
export function announcing(place: Element): (words: () => string) => void {
  const heard = made("p", "", { className: "hidden-words", role: "status" });
  place.append(heard);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => heard.replaceChildren(words()), CALM_MS);
  };
}
