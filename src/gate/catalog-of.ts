import type { Architecture, Catalog, Disagreement, Question, Source, Verdict } from "#domain/catalog.ts";
import type { SourceFields } from "#schema/source.ts";
import type { ReadFile } from "./read-result.ts";

/** The catalog of everything that could be read, in the order of the file names. */
export function catalogOf(files: readonly ReadFile[]): Catalog {
  return {
    questions: entriesIn<Question>(files, "questions"),
    architectures: entriesIn<Architecture>(files, "architectures"),
    verdicts: entriesIn<Verdict>(files, "verdicts"),
    disagreements: entriesIn<Disagreement>(files, "disagreements"),
    sources: sourcesIn(files),
  };
}

/** Stand-ins have the right types, so whatever was written, the entry is what its type says. */
function entriesIn<Entry>(files: readonly ReadFile[], folder: ReadFile["folder"]): Map<string, Entry> {
  return new Map(
    files
      .filter((file) => file.folder === folder && file.fields !== null)
      .map(({ id, path, prose, fields }) => [id, { ...(fields as object), id, file: path, prose } as Entry]),
  );
}

function sourcesIn(files: readonly ReadFile[]): Map<string, Source> {
  const records = files.find(({ folder }) => folder === "sources");
  const fields = (records?.fields ?? []) as SourceFields[];
  return new Map(fields.map((source, index) => [source.id, { ...source, file: records?.path ?? "", index }]));
}
