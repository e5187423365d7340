import type { LinkContent, LinkedPriorities } from "#domain/priorities-link.ts";
import { linkNotice } from "#view-models/link-notice.ts";
import { made } from "./made.ts";
import type { Reader } from "./reader.ts";
import { resetButton } from "./reset-button.ts";

/**
 * One line below the page's opening words that says what the link did: whose priorities it carries, or why it could
 * not be followed. It goes as soon as the reader says something.
 *
 * @param formerPick the pick by the ratings of an earlier revision, when it was another
 * @returns to be told of each link
 */
export function linkLine(
  reader: Reader,
  formerPick: (content: LinkedPriorities) => string | null,
): (content: LinkContent, isOwn: boolean) => void {
  const line = made("p", "", { className: "link-line", role: "status", hidden: true });
  const words = made("span");
  // Who came here by keyboard goes on from the heading above it.
  const back = resetButton(reader, "See the default", () => {
    const heading = document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    return heading;
  });
  line.append(words, " ", back);
  document.querySelector(".dek")?.after(line);
  reader.onSettle(() => {
    line.hidden = true;
  });
  return (content, isOwn) => {
    const { revision } = reader.question;
    const before = content.kind === "priorities" ? formerPick(content) : null;
    const says = linkNotice(content, { revision, isOwn, formerPick: before });
    line.hidden = says === "";
    back.hidden = !reader.hasOpinion();
    words.textContent = says;
  };
}
