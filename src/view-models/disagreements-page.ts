import { type Catalog, compareIds } from "#domain/catalog.ts";
import { idsOfPair } from "#domain/pair.ts";
import { twinsOf } from "./alternates.ts";
import { citingPage } from "./citing.ts";
import { dayInWords } from "./dates.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";

/** Answered disagreements, newest first, with what came of each. */
export function disagreementsPage(catalog: Catalog) {
  const title = "Disagreements";
  const citing = citingPage({ title, href: links.disagreements, revision: "none" }, catalog);
  const answered = [...catalog.disagreements.values()].sort((one, other) =>
    compareIds(other.answered, one.answered),
  );
  return {
    head: head(
      title,
      "What readers said was wrong, what we answered, and what changed because of it.",
      links.disagreements,
      twinsOf(links.disagreements),
    ),
    entries: answered.map(({ id, pair, claim, from, says, outcome, answer, answered: day, sources }) => ({
      ...citing.claim(id, answer, sources),
      from,
      says,
      outcome: outcome === "changed" ? "We changed it" : "We kept it",
      day,
      date: dayInWords(day),
      ...pairOf(pair, claim, catalog),
    })),
    sources: citing.sources(),
  };
}

function pairOf(pair: string, claim: string | undefined, catalog: Catalog) {
  const [a, b] = idsOfPair(pair) ?? ["", ""];
  const nameOf = (id: string) => catalog.architectures.get(id)?.shortName ?? id;
  return {
    title: `${nameOf(a)} vs ${nameOf(b)}`,
    about: `${links.comparison(a, b)}${claim ? `#${claim}` : ""}`,
  };
}
