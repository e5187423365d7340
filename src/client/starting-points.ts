import { isSame } from "#domain/reader-priorities.ts";
import { filledFold } from "./filled-fold.ts";
import { made } from "./made.ts";
import { decide, type Reader } from "./reader.ts";
import { resetButton } from "./reset-button.ts";

const SWING = "Ask of each criterion: what is it worth to you to go from level 1 to level 5?";

/**
 * The quick ways in: a situation's priorities, or the three criteria that matter most, in order.
 *
 * @param place where they go
 * @param chooseThree fetches the choices of the three and puts them there, before a place for what it says
 */
export function startingPoints(
  reader: Reader,
  place: HTMLElement,
  chooseThree: (said: HTMLElement) => Promise<void>,
): void {
  const again = resetButton(reader, "Back to no opinion", () => place.querySelector("select"));
  const show = () => {
    again.disabled = !reader.hasOpinion();
  };
  reader.onChange(show);
  show();
  const swing = made("p", SWING, { className: "small" });
  swing.append(" ", again);
  place.append(situationChoice(reader), topThree(chooseThree), swing);
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

/** Fetched when it is first opened: most readers say what matters in another way. */
function topThree(choose: (said: HTMLElement) => Promise<void>): HTMLElement {
  const fold = made("details", "", { className: "top-three" });
  const said = made("p", "", { className: "small", role: "status" });
  fold.append(made("summary", "Or name your top three, in order"), said);
  filledFold(
    fold,
    () => choose(said),
    (problem) => said.replaceChildren(`${problem} close this, and open it again.`),
  );
  return fold;
}
