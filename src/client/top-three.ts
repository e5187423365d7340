import { prioritiesOfRanking } from "#domain/top-ranking.ts";
import { made } from "./made.ts";
import { decide, type Reader } from "./reader.ts";

const PLACES = ["First", "Second", "Third"];
/** A frame and a half. */
const PAINTED_MS = 25;

/**
 * Three choices: the criteria that matter most, in order. They become the priorities in the middle of all that keep
 * this order.
 *
 * @param said what the choices are put before; where it is said what holds for all priorities in this order
 * @param orderSays says that; nothing when there is nothing to say
 */
export function topThree(
  said: HTMLElement,
  reader: Reader,
  orderSays: (ranked: readonly number[]) => string,
): void {
  const { criteria } = reader.question;
  const choices = PLACES.map((words) => {
    const choice = made("select", "", { ariaLabel: `${words} in importance` });
    const names = criteria.map(({ name }, k) => made("option", name, { value: `${k}` }));
    choice.append(made("option", `${words.toLowerCase()}\u2026`, { value: "" }), ...names);
    return choice;
  });
  const ranked = () => [
    ...new Set(choices.filter(({ value }) => value !== "").map(({ value }) => Number(value))),
  ];
  const apply = () => {
    const order = ranked();
    const { needs } = reader.now();
    const { priorities } = reader.otherwise;
    decide(reader, {
      priorities: order.length === 0 ? priorities : prioritiesOfRanking(order, criteria.length),
      needs,
    });
    said.textContent = "";
    // Every order of the others is gone through: that may wait until the choice has been painted.
    if (order.length === PLACES.length) setTimeout(() => said.replaceChildren(orderSays(order)), PAINTED_MS);
  };
  for (const choice of choices) choice.addEventListener("change", apply);
  reader.onChange(({ priorities }) => {
    const order = ranked();
    if (order.length === 0) return;
    const theirs = prioritiesOfRanking(order, criteria.length);
    if (priorities.every((priority, k) => priority === theirs[k])) return;
    // Moved on from there: the three no longer say what counts.
    for (const choice of choices) choice.value = "";
    said.textContent = "";
  });
  said.textContent = "";
  said.before(...choices);
}
