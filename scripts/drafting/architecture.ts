import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { type QuestionFields, question } from "#schema/question.ts";
import { Problem } from "../command.ts";
import { filledTemplate } from "./template.ts";

/**
 * Drafts a new architecture: the template, with a rating to fill in for each criterion of its question.
 * @param root folder of the checkout
 * @param asked id of the question; may be left out while there is only one
 * @param today the day of the first change, as YYYY-MM-DD
 * @throws Problem when the question is not there, not valid, or not said although there are several
 */
export function draftArchitecture(root: string, asked: string | undefined, today: string): string {
  const id = chosenQuestion(root, asked);
  const { criteria, levels } = questionFields(root, `content/questions/${id}.mdx`);
  return filledTemplate("architecture.mdx", {
    question: id,
    levels: oneOf(levels),
    // The schema has seen to it that there are at least eight.
    criterion: criteria.at(0)?.id ?? "",
    ratings: criteria.map(rating).join("").trimEnd(),
    today,
  });
}

function questionFields(root: string, path: string): QuestionFields {
  const [, frontMatter = ""] = readFileSync(join(root, path), "utf8").split(/^---\s*$/m);
  const { data } = question.safeParse(fieldsOf(frontMatter));
  if (data !== undefined) return data;
  throw new Problem(`${path} has mistakes of its own: mend what npm run check says, then begin again`);
}

function fieldsOf(frontMatter: string): unknown {
  try {
    return parse(frontMatter);
  } catch {
    return undefined;
  }
}

function rating({ id, name, asks, levels }: QuestionFields["criteria"][number]): string {
  const described = Object.entries(levels).map(([level, text]) => [`level${level}`, oneLine(text)]);
  return filledTemplate("rating.yaml", {
    criterion: id,
    name: oneLine(name),
    asks: oneLine(asks),
    ...Object.fromEntries(described),
  });
}

/** These texts go into comments, which end with their line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function chosenQuestion(root: string, asked: string | undefined): string {
  const folder = join(root, "content/questions");
  const known = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => name.slice(0, -".mdx".length))
    .sort();
  const chosen = asked ?? (known.length === 1 ? known[0] : undefined);
  if (chosen !== undefined && known.includes(chosen)) return chosen;
  const list = `the questions are ${oneOf(known)}; for example --question=${known[0] ?? "write-authority"}`;
  if (asked === undefined) throw new Problem(`Say which question it answers: ${list}`);
  throw new Problem(`There is no question "${asked}": ${didYouMean(asked, known, list)}`);
}
