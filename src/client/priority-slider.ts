import { weightsOf } from "#domain/priorities.ts";
import { percent } from "#view-models/amounts.ts";
import { made } from "./made.ts";
import { type Reader, withPriority } from "./reader.ts";

/**
 * How much one criterion counts: a native slider from 0 to 5, heard as "3 of 5, 17 % of the total".
 *
 * @param k the criterion's position
 * @param show is told the step and the share of the total in words, now and whenever they change
 */
export function prioritySlider(
  reader: Reader,
  name: string,
  k: number,
  show: (step: number, share: string) => void,
): HTMLInputElement {
  const slider = made("input", "", { type: "range", min: "0", max: "5", step: "1", ariaLabel: name });
  slider.addEventListener("change", () => reader.settle());
  const update = () => {
    const { priorities } = reader.now();
    const step = priorities[k] ?? 0;
    const share = percent(weightsOf(priorities)[k] ?? 0);
    slider.value = `${step}`;
    slider.ariaValueText = `${step} of 5, ${share} of the total`;
    show(step, share);
  };
  slider.addEventListener("input", () => reader.state(withPriority(reader.now(), k, Number(slider.value))));
  reader.onChange(update);
  update();
  return slider;
}
