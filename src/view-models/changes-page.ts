import type { Catalog } from "#domain/catalog.ts";
import { compareIds } from "#domain/catalog.ts";
import { pairs } from "#domain/pair.ts";
import { twinsOf } from "./alternates.ts";
import { dayInWords } from "./dates.ts";
import { feedAlternate } from "./feed.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";

export type ChangesPage = ReturnType<typeof changesPage>;

/** Every dated change of every page, newest day first: law 7. */
export function changesPage(catalog: Catalog) {
  const entries = [
    ...[...catalog.questions.values()].flatMap(({ id, title, changes }) =>
      changes.map((change) => ({ ...change, title, href: links.question(id) })),
    ),
    ...[...catalog.architectures.values()].flatMap(({ id, name, changes }) =>
      changes.map((change) => ({ ...change, title: name, href: links.architecture(id) })),
    ),
    ...pairs(catalog).flatMap(({ a, b, verdict }) =>
      verdict.changes.map((change) => ({
        ...change,
        title: `${a.shortName} vs ${b.shortName}`,
        href: links.comparison(a.id, b.id),
      })),
    ),
  ];
  const days = [...new Set(entries.map(({ date }) => date))].sort((one, other) => compareIds(other, one));
  return {
    head: head(
      "What changed",
      "Every change to a question, an architecture or a verdict, with its day.",
      links.changes,
      [...twinsOf(links.changes), feedAlternate()],
    ),
    days: days.map((day) => ({
      day,
      date: dayInWords(day),
      entries: entries
        .filter(({ date }) => date === day)
        .map(({ title, href, what }) => ({ title, href, what })),
    })),
  };
}
