import { fragmentOf, type LinkContent, readFragment } from "#domain/priorities-link.ts";
import type { Reader } from "./reader.ts";

/** Four writes a second: WebKit throws on the 101st within ten. */
const SHORTEST_GAP_MS = 250;

/** What we note in the browser's history beside an address that we wrote, or at which the reader had priorities. */
interface Noted {
  readonly priorities: string;
  /** Said by the reader here, not by whoever sent a link. */
  readonly own: boolean;
}

/**
 * Keeps the reader's priorities and the fragment of the address in step, without new entries in the history: the
 * address decides when the page opens, is gone back to or gets another link; the reader decides otherwise.
 *
 * @param tell hears what each address said, and whether those were the reader's own words
 */
export function keepInAddress(reader: Reader, tell: (content: LinkContent, isOwn: boolean) => void): void {
  let isOwn = false;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    last = Date.now();
    note(reader, isOwn, true);
  };
  const follow = (moved?: Event) => {
    clearTimeout(timer);
    timer = undefined;
    const noted = notedHere();
    const read = readFragment(reader.question, location.hash.slice(1));
    // A place on this page: whoever jumps there keeps what was said, and whoever comes back finds it again.
    const isPlace = read.kind === "none" && location.hash !== "";
    if (isPlace && !noted) return note(reader, isOwn, false);
    const content = isPlace && noted ? readFragment(reader.question, noted.priorities) : read;
    // How the page was opened says nothing about a link that comes later.
    isOwn = noted?.own ?? (!moved && broughtAlong());
    reader.state(content.kind === "priorities" ? content.stated : reader.otherwise);
    // A reload, or coming back from another page here, must not make a sender's priorities the reader's own.
    if (content.kind === "priorities" && !noted) note(reader, isOwn, false);
    tell(content, isOwn);
  };
  reader.onSettle(() => {
    isOwn = true;
    timer ??= setTimeout(write, Math.max(0, last + SHORTEST_GAP_MS - Date.now()));
  });
  addEventListener("hashchange", follow);
  addEventListener("pagehide", () => timer && write());
  follow();
}

/** Nobody but us writes there, though an older version of this script may have. */
function notedHere(): Noted | null {
  const noted = history.state as Noted | null;
  return typeof noted?.priorities === "string" ? noted : null;
}

function note(reader: Reader, own: boolean, andShow: boolean): void {
  const priorities = fragmentOf(reader.question, reader.now());
  const address = location.pathname + location.search + (priorities && `#${priorities}`);
  try {
    const state: Noted = { priorities, own };
    history.replaceState(state, "", andShow ? address : undefined);
    // For the page that is opened from here.
    Reflect.get(globalThis, "navigation")?.updateCurrentEntry({ state });
  } catch {
    // A browser that has had enough of it: the page works on, and the next change tries again.
  }
}

/** Whether the reader brought these priorities along from another page of this site, where they were their own. */
function broughtAlong(): boolean {
  // Its address is hidden, as we tell nobody where a reader comes from. What the page before noted is not.
  const from = Reflect.get(globalThis, "navigation")?.activation?.from?.getState();
  return from?.own === true && location.hash === `#${from.priorities}`;
}
