import { made } from "./made.ts";
import { decide, type Reader } from "./reader.ts";

/**
 * The verdict in one line, held at the foot of the screen while the reader is among the criteria, where the card is out
 * of sight.
 *
 * @param section what it stays with
 * @param href where the whole of it stands
 * @returns shows one; hidden with no opinion
 */
export function standingLine(section: Element, reader: Reader, href: string): (says: string) => void {
  const line = made("p", "", { className: "standing", hidden: true });
  const words = made("a", "", { href });
  const again = made("button", "Reset", { type: "button", className: "plain" });
  again.addEventListener("click", () => {
    decide(reader, reader.otherwise);
    section.querySelector<HTMLElement>("select")?.focus();
  });
  line.append(words, " ", again);
  section.append(line);
  return (says) => {
    line.hidden = !reader.hasOpinion();
    words.textContent = says;
  };
}
