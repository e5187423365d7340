import type { LinkContent, LinkedPriorities } from "#domain/priorities-link.ts";
import { hasMoreToTell, senderNotice } from "#view-models/sender-notice.ts";
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
  let turn = 0;
  const say = (says: string) => {
    line.hidden = says === "";
    words.textContent = says;
  };
  reader.onSettle(() => {
    turn += 1;
    line.hidden = true;
  });
  return async (content, isOwn) => {
    turn += 1;
    const mine = turn;
    const before = content.kind === "priorities" ? formerPick(content) : null;
    const surroundings = { revision: reader.question.revision, isOwn, formerPick: before };
    back.hidden = !reader.hasOpinion();
    say(senderNotice(content, isOwn));
    if (!hasMoreToTell(content, surroundings)) return;
    const { linkNotice } = await import("#view-models/link-notice.ts");
    // Meanwhile the reader may have said something, or followed another link.
    if (mine === turn) say(linkNotice(content, surroundings));
  };
}
