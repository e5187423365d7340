import type { SourceFields } from "../../../src/schema/source.ts";
import { around, capital, label, newId, sentences } from "./generated-text.ts";
import { nouns } from "./made-up-words.ts";
import { type Dice, diceOf } from "./seeded-dice.ts";

/** The real bibliography has 132 records for 8 architectures. */
const PER_ARCHITECTURE = 16.5;
/** The gate reads no bibliography of more records, nor of over 512 kB: with many members they share more of them. */
const MOST = 1000;
/** How many an architecture draws on; the first of them are the last of the one before when there are too few. */
const DRAWN_ON = 17;

type Kind = readonly [SourceFields["type"], SourceFields["kind"]];

/** Types and kinds as in the real bibliography, but for fewer that only retell: nine claims in ten need more. */
const KINDS: readonly Kind[] = [
  ...times(6, "paper-conference", "paper"),
  ...times(7, "webpage", "documentation"),
  ...times(2, "standard", "documentation"),
  ...times(2, "post-weblog", "post-mortem"),
  ...times(2, "report", "test-report"),
  ...times(1, "post-weblog", "first-hand"),
];

/** The bibliography for so many architectures, sorted by id. */
export function generatedSources(architectures: number): SourceFields[] {
  const count = Math.min(MOST, Math.round(architectures * PER_ARCHITECTURE));
  const taken = new Set<string>();
  const records = Array.from({ length: count }, (_, place) => record(diceOf(`source ${place}`), taken));
  return records.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The ids of the sources that one architecture draws on: together they are all of the bibliography. */
export function drawnOn(sources: readonly SourceFields[], place: number, architectures: number): string[] {
  const first = Math.floor((place * sources.length) / architectures);
  const drawn = Array.from({ length: DRAWN_ON }, (_, step) => sources[(first + step) % sources.length]?.id);
  return drawn.filter((id) => id !== undefined);
}

function record(dice: Dice, taken: Set<string>): SourceFields {
  const year = dice.between(1985, 2025);
  const id = newId(dice, taken, 2).replace("-", String(year));
  const [type, kind] = dice.oneOf(KINDS);
  return {
    id,
    type,
    kind,
    title: label(dice, around(dice, 45)),
    author: Array.from({ length: dice.between(1, 4) }, () => author(dice)),
    issued: { "date-parts": [[year, dice.between(1, 12), dice.between(1, 28)]] },
    "container-title": label(dice, around(dice, 22)),
    ...(type === "paper-conference" ? { page: `${dice.between(1, 99)}-${dice.between(100, 200)}` } : {}),
    ...(dice.falls(14) ? { DOI: `10.5555/${id}` } : {}),
    URL: `https://${id}.example/${newId(dice, new Set())}/`,
    accessed: { "date-parts": [[2026, 11, 23]] },
    ...(dice.falls(28) ? { vendor: true } : {}),
    checked: "read",
    ...(dice.falls(70) ? { note: sentences(dice, around(dice, 80)) } : {}),
  };
}

function times(count: number, ...kind: Kind): Kind[] {
  return Array.from({ length: count }, () => kind);
}

function author(dice: Dice) {
  return { family: capital(dice.oneOf(nouns)), given: capital(dice.oneOf(nouns)) };
}
