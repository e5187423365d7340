import { isSame } from "#domain/reader-priorities.ts";
import { prioritiesOfRanking } from "#domain/top-ranking.ts";
import { made } from "./made.ts";
import { decide, type Reader } from "./reader.ts";
import { resetButton } from "./reset-button.ts";

const PLACES = ["First", "Second", "Third"];
/** A frame and a half. */
const PAINTED_MS = 25;
const SWING = "Ask of each criterion: what is it worth to you to go from level 1 to level 5?";

/**
 * The quick ways in: a situation's priorities, or the three criteria that matter most, in order.
 *
 * @param place where they go
 * @param orderSays what holds for all priorities that keep a whole top three's order
 */
export function startingPoints(
  reader: Reader,
  place: HTMLElement,
  orderSays: (ranked: readonly number[]) => string,
): void {
  const again = resetButton(reader, "Back to no opinion", () => place.querySelector("select"));
  const show = () => {
    again.disabled = !reader.hasOpinion();
  };
  reader.onChange(show);
  show();
  const swing = made("p", SWING, { className: "small" });
  swing.append(" ", again);
  place.append(situationChoice(reader), topThree(reader, orderSays), swing);
}

function situationChoice(reader: Reader): HTMLElement {
  const { situations } = reader.question;
  const choice = made("select");
  const own = made("option", "your own priorities", { value: "own", disabled: true, hidden: true });
  choice.append(
    made("option", "no opinion", { value: "" }),
    ...situations.map(({ id, name }) => made("option", name, { value: id })),
    own,
  );
  choice.addEventListener("change", () => {
    const situation = situations.find(({ id }) => id === choice.value);
    decide(reader, situation?.stated ?? reader.otherwise);
  });
  reader.onChange((stated) => {
    const same = situations.find((situation) => isSame(situation.stated, stated));
    choice.value = same?.id ?? (reader.hasOpinion() ? "own" : "");
  });
  const label = made("label", "Start from ");
  label.append(choice);
  return label;
}

function topThree(reader: Reader, orderSays: (ranked: readonly number[]) => string): HTMLElement {
  const { criteria } = reader.question;
  const said = made("p", "", { className: "small", role: "status" });
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
  const fold = made("details", "", { className: "top-three" });
  fold.append(made("summary", "Or name your top three, in order"), ...choices, said);
  return fold;
}
