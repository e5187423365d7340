import { type Architecture, type Catalog, membersOf } from "#domain/catalog.ts";
import { levelOfDesignLabels } from "./labels.ts";
import { links } from "./links.ts";

export type QuestionItem = ReturnType<typeof questionList>[number];
export type ArchitectureItem = ReturnType<typeof architectureItem>;

/** Every question with its members. */
export function questionList(catalog: Catalog) {
  return [...catalog.questions.values()].map((question) => ({
    title: question.title,
    shortTitle: question.shortTitle,
    dek: question.dek,
    href: links.question(question.id),
    criteria: question.criteria.length,
    situations: question.situations.length,
    members: membersOf(catalog, question.id).map(architectureItem),
  }));
}

function architectureItem({ id, name, shortName, aliases, level, definition }: Architecture) {
  return {
    name,
    shortName,
    aliases: aliases.join(", "),
    level: levelOfDesignLabels[level].name,
    definition: definition.text,
    href: links.architecture(id),
  };
}
