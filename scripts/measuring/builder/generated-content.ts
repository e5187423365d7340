import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../command.ts";
import { type GeneratedArchitecture, generatedArchitecture, type Named } from "./generated-architecture.ts";
import { frontMatter } from "./generated-front-matter.ts";
import { generatedQuestion, QUESTION_ID } from "./generated-question.ts";
import { drawnOn, generatedSources } from "./generated-sources.ts";
import { capital, newId, sentences } from "./generated-text.ts";
import { generatedVerdict } from "./generated-verdict.ts";
import { diceOf } from "./seeded-dice.ts";

/** Real ones have about four, which makes 49 addresses that lead to a pair; what one of them costs is shown apart. */
const ALIASES = 1;
/** Fewer members cannot be told apart on every criterion, which a law asks for; more have no letters for their drawings. */
const FEWEST = 5;
const MOST = 676;

/**
 * Writes content/ for one question: made-up words in the amounts that the real content has, sound to the whole gate. The
 * same number gives the same bytes.
 * @param folder where content/ is made
 * @param count how many architectures, 5 to 676
 * @returns how many comparisons there are
 * @throws Problem when there cannot be so many; whatever the disk throws when the folder cannot be written
 */
export function writeGeneratedContent(folder: string, count: number): number {
  if (count < FEWEST || count > MOST)
    throw new Problem(`${count} architectures cannot be generated: take ${FEWEST} to ${MOST}`);
  for (const name of ["questions", "architectures", "verdicts", "disagreements"])
    mkdirSync(join(folder, "content", name), { recursive: true });
  const sources = generatedSources(count);
  const architectures = names(count).map((named, place) =>
    generatedArchitecture(QUESTION_ID, named, place, drawnOn(sources, place, count)),
  );
  const question = generatedQuestion(architectures);
  write(folder, `questions/${QUESTION_ID}`, question.fields, question.body);
  for (const architecture of architectures) {
    const fields = { ...architecture.fields, ...nothingWon(architecture, question.winners) };
    write(folder, `architectures/${architecture.id}`, fields, architecture.body);
  }
  const records = sources.map((record) => JSON.stringify(record)).join(",\n");
  writeFileSync(join(folder, "content/sources.json"), `[\n${records}\n]\n`);
  return writeVerdicts(folder, architectures);
}

function writeVerdicts(folder: string, architectures: readonly GeneratedArchitecture[]): number {
  let pairs = 0;
  for (const [place, a] of architectures.entries()) {
    for (const b of architectures.slice(place + 1)) {
      const { fields, body } = generatedVerdict(a, b);
      write(folder, `verdicts/${a.id}--${b.id}`, fields, body);
      pairs++;
    }
  }
  return pairs;
}

/** Names in the order of their ids, none of them another's alias. */
function names(count: number): Named[] {
  const dice = diceOf("names");
  const taken = new Set<string>();
  const ids = Array.from({ length: count }, () => newId(dice, taken, dice.between(1, 2)));
  return ids.sort().map((id) => ({
    id,
    name: capital(id.replaceAll("-", " ")),
    aliases: Array.from({ length: ALIASES }, () => newId(dice, taken, 2)),
  }));
}

function nothingWon({ id, claims }: GeneratedArchitecture, winners: ReadonlySet<string>) {
  if (winners.has(id)) return {};
  const sources = [...new Map(claims.map(({ citation }) => [citation.source, citation])).values()].slice(
    0,
    2,
  );
  return { winsNothing: { text: sentences(diceOf(`nothing won ${id}`), 240), sources } };
}

function write(folder: string, path: string, fields: object, body: string): void {
  writeFileSync(join(folder, "content", `${path}.mdx`), `${frontMatter(fields)}\n${body}`);
}
