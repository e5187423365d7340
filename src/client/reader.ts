import { isSame, noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import type { WeighedQuestion } from "#view-models/weighed-pair.ts";
import { afterPaint } from "./after-paint.ts";

type Hear = (stated: ReaderPriorities) => void;

/** What the reader of this page has said, and who wants to hear of it. Kept nowhere but in the page and its address. */
export interface Reader {
  readonly question: WeighedQuestion;
  /** What stands while nothing is said. */
  readonly otherwise: ReaderPriorities;
  now(): ReaderPriorities;
  hasOpinion(): boolean;
  /** Says something: everybody who listens hears it once the browser has painted what the reader did. */
  state(stated: ReaderPriorities): void;
  /** Everybody who listens hears it now. */
  tell(): void;
  /** What was said last is meant: the key is up, the finger has left the control. */
  settle(): void;
  onChange(hear: Hear): void;
  onSettle(hear: Hear): void;
}

/** A reader who has said nothing yet. */
export function readerOf(question: WeighedQuestion): Reader {
  const otherwise = noOpinion(question.criteria);
  let stated = otherwise;
  const onChange: Hear[] = [];
  const onSettle: Hear[] = [];
  const telling = (listeners: readonly Hear[]) => () => {
    for (const hear of listeners) hear(stated);
  };
  const told = afterPaint(telling(onChange));
  return {
    question,
    otherwise,
    now: () => stated,
    hasOpinion: () => !isSame(stated, otherwise),
    state(next) {
      // Nobody needs to hear on arrival that nothing is said: a slow phone has enough to do then.
      if (next !== stated) told.later();
      stated = next;
    },
    tell: told.now,
    settle: telling(onSettle),
    onChange: (hear) => void onChange.push(hear),
    onSettle: (hear) => void onSettle.push(hear),
  };
}

/** Says and means it, as a choice from a list does. */
export function decide(reader: Reader, stated: ReaderPriorities): void {
  reader.state(stated);
  reader.settle();
}

/** The same with another priority for one criterion. */
export function withPriority(
  { priorities, needs }: ReaderPriorities,
  k: number,
  step: number,
): ReaderPriorities {
  return { priorities: priorities.with(k, step), needs };
}

/** The same with another must-have for one criterion; null for none. */
export function withNeed(
  { priorities, needs }: ReaderPriorities,
  k: number,
  level: number | null,
): ReaderPriorities {
  return { priorities, needs: needs.with(k, level) };
}
