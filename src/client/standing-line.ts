import { made } from "./made.ts";
import type { Reader } from "./reader.ts";
import { resetButton } from "./reset-button.ts";

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
  const again = resetButton(reader, "Reset", () => section.querySelector("select"));
  line.append(words, " ", again);
  section.append(line);
  return (says) => {
    line.hidden = !reader.hasOpinion();
    words.textContent = says;
  };
}
