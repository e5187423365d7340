import { type Architecture, type Catalog, membersOf, type Verdict } from "#domain/catalog.ts";
import type { Where } from "#domain/checks/check.ts";
import { type CitedPlace, citations } from "#domain/citations.ts";
import { fieldsOf, type Path } from "#domain/fields.ts";
import { pairs } from "#domain/pair.ts";
import { remembered } from "#domain/remembered.ts";
import type { CitationFields } from "#schema/claim.ts";

/** A text that rests on sources: the smallest thing on a page that can be right or wrong. */
export interface Claim {
  /** The address by which another file can use it: `multi-leader#local-writes`. In prose, file and line. */
  readonly id: string;
  readonly file: string;
  readonly where: Where;
  /** The text's path in the front matter; empty in prose. */
  readonly path: Path;
  /** What is claimed. Of a figure, what it is of. */
  readonly text: string;
  readonly citations: readonly CitationFields[];
}

/** Every cited text of a question: of its members first, then of the verdicts on them, in reading order. */
export function claimsOf(catalog: Catalog, questionId: string): Claim[] {
  const verdicts = pairs(catalog).filter(({ question }) => question.id === questionId);
  const files = [...membersOf(catalog, questionId), ...verdicts.map(({ verdict }) => verdict)];
  const byFile = Map.groupBy(allClaims(catalog), ({ file }) => file);
  return files.flatMap(({ file }) => byFile.get(file) ?? []);
}

/** Every cited text of all architectures and verdicts, of whichever question. Several laws ask for it. */
export const allClaims = remembered(readClaims);

/** Whether a claim is the record of a figure, whose text only names what was measured. */
export function isFigure({ path }: Claim): boolean {
  return path[0] === "figures";
}

function readClaims(catalog: Catalog): readonly Claim[] {
  const byFile = Map.groupBy(citations(catalog), ({ where }) => where.file);
  return [...catalog.architectures.values(), ...catalog.verdicts.values()].flatMap((entry) => [
    ...claimsInFields(entry, byFile.get(entry.file) ?? []),
    ...claimsInProse(entry),
  ]);
}

/** All citations of one thing stand below it: `costs.0.sources.1.source` belongs to `costs.0`. */
function claimsInFields(entry: Architecture | Verdict, cited: readonly CitedPlace[]): Claim[] {
  const fields = fieldsOf(entry);
  const owners = Map.groupBy(
    cited.filter(({ where }) => where.field !== undefined),
    ({ where }) => JSON.stringify(ownerOf(where.field ?? [])),
  );
  return [...owners].flatMap(([key, citations]) => {
    const owner = JSON.parse(key) as Path;
    const [name, text] = textOf(valueAt(fields, owner));
    if (text === null) return [];
    const path = [...owner, name];
    const id = `${entry.id}#${citations[0]?.place ?? owner.join("-")}`;
    return [{ id, file: entry.file, where: { file: entry.file, field: path }, path, text, citations }];
  });
}

function claimsInProse({ id, file, prose }: Architecture | Verdict): Claim[] {
  return prose.blocks
    .filter(({ citations }) => citations.length > 0)
    .map(({ text, line, column, citations }) => ({
      id: `${id}:${line}`,
      file,
      where: { file, line, column },
      path: [],
      text,
      citations,
    }));
}

function ownerOf(path: Path): Path {
  const inList = typeof path.at(-2) === "number";
  return path.slice(0, inList ? -3 : -2);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, step) => (inner as Record<string | number, unknown> | null)?.[step], value);
}

/** The field that holds the words: of a rating its reason, of a figure what it is of. */
function textOf(value: unknown): [string, string | null] {
  const fields = value as Record<string, unknown>;
  const name = ["text", "because", "what"].find((field) => typeof fields?.[field] === "string");
  return name === undefined ? ["", null] : [name, fields[name] as string];
}
