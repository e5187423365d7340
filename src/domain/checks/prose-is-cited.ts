import { writtenFiles } from "#domain/written.ts";
import type { Check } from "./check.ts";

/** Law 1, in prose: a paragraph or item has a source, or says that it is our own view. */
export const proseIsCited: Check = (catalog) =>
  writtenFiles(catalog).flatMap(({ entry }) =>
    entry.prose.blocks
      .filter(({ kind }) => kind === "paragraph" || kind === "item")
      .filter(({ citations, judgement }) => citations.length === 0 && !judgement)
      .map(({ kind, line, column }) => ({
        where: { file: entry.file, line, column },
        what: `this ${kind} has no source`,
        allowed: "at least one <Cite>, or <Judgement> around it when it is our own view",
        example: '<Cite source="gray1996dangers" at="Sec. 2" />',
      })),
  );
