import {
  addressOfFile,
  claimIdsOf,
  claimIdsOfVerdict,
  fragmentsOfArchitecture,
  isReservedId,
  pagesOf,
} from "#domain/addresses.ts";
import type { Architecture, Catalog, Question, Verdict } from "#domain/catalog.ts";
import { fieldsOf, leavesOf, type Path } from "#domain/fields.ts";
import { headingId } from "#domain/heading-id.ts";
import { idsOfPair } from "#domain/pair.ts";
import { writtenFiles } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** An id is a permalink: no other thing on its page has it, and no section of the page does. */
export const idsAreUnique: Check = (catalog) => [
  ...[...catalog.questions.values()].flatMap(inQuestion),
  ...[...catalog.architectures.values()].flatMap((architecture) => inArchitecture(architecture, catalog)),
  ...[...catalog.verdicts.values()].flatMap((verdict) => inVerdict(verdict, catalog)),
  ...inHeadings(catalog),
];

interface Id {
  readonly id: string;
  readonly path: Path;
}

function inQuestion(question: Question): Problem[] {
  const ids = idsIn(question);
  const inList = (name: string) => ids.filter(({ path }) => path[0] === name);
  const criteria = new Set(question.criteria.map(({ id }) => id));
  return [
    ...clashes(question.file, inList("groups"), () => null),
    ...clashes(question.file, inList("criteria"), () => null),
    ...clashes(question.file, inList("situations"), (id) =>
      criteria.has(id) ? "the id of a criterion" : reserved(id),
    ),
  ];
}

function inArchitecture(architecture: Architecture, catalog: Catalog): Problem[] {
  const ids = idsIn(architecture);
  const own = new Set(claimIdsOf(architecture));
  const question = catalog.questions.get(architecture.question);
  const criteria = new Set(question?.criteria.map(({ id }) => id));
  const parts = ["definition", "all-is-well", "network-splits", "machine-lost", "two-writes"];
  return [
    ...clashes(
      architecture.file,
      ids.filter(({ path }) => path[0] === "nodes"),
      () => null,
    ),
    ...clashes(
      architecture.file,
      ids.filter(({ id, path }) => path[0] !== "nodes" && own.has(id)),
      (id) =>
        criteria.has(id)
          ? "the id of a criterion"
          : parts.includes(id) || /^write-\d+$/.test(id)
            ? "a part of its page"
            : null,
    ),
  ];
}

function inVerdict(verdict: Verdict, catalog: Catalog): Problem[] {
  const members = (idsOfPair(verdict.id) ?? []).flatMap((id) => catalog.architectures.get(id) ?? []);
  const question = members[0] && catalog.questions.get(members[0].question);
  const criteria = new Set(question?.criteria.map(({ id }) => id));
  const situations = new Set(question?.situations.map(({ id }) => id));
  const claims = new Set(members.flatMap(fragmentsOfArchitecture));
  const own = new Set(claimIdsOfVerdict(verdict));
  return clashes(
    verdict.file,
    idsIn(verdict).filter(({ id }) => own.has(id)),
    (id) => {
      if (criteria.has(id)) return "the id of a criterion";
      if (situations.has(id)) return "the id of a situation";
      return claims.has(id) ? "the permalink of a member's claim" : reserved(id);
    },
  );
}

/** A heading of the prose has its words as its id. */
function inHeadings(catalog: Catalog): Problem[] {
  const pages = pagesOf(catalog);
  return writtenFiles(catalog).flatMap(({ entry }) => {
    const taken = pages.get(addressOfFile(entry.file) ?? "") ?? new Set();
    return entry.prose.blocks
      .filter(({ kind, text }) => kind === "heading" && taken.has(headingId(text)))
      .map(({ text, line, column }) => ({
        where: { file: entry.file, line, column },
        what: `the heading "${text}" has the id "${headingId(text)}", which something else on its page has`,
        allowed: "a heading in other words",
        example: "## What the numbers leave out",
      }));
  });
}

function reserved(id: string): string | null {
  return isReservedId(id) ? "a section of its page" : null;
}

/** Every id that a file gives to something of its own. */
function idsIn(entry: Question | Architecture | Verdict): Id[] {
  return leavesOf(fieldsOf(entry)).flatMap(({ path, value }) =>
    path.at(-1) === "id" && typeof value === "string" ? [{ id: value, path }] : [],
  );
}

function clashes(file: string, ids: readonly Id[], taken: (id: string) => string | null): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    const twice = seen.has(id) ? "an id that this file has already" : taken(id);
    seen.add(id);
    if (twice === null) return [];
    const allowed = "an id that nothing else on its page has: it becomes the permalink";
    return [{ where: { file, field: path }, what: `"${id}" is ${twice}`, allowed, example: `${id}-2` }];
  });
}
