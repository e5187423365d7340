import type { Catalog } from "#domain/catalog.ts";
import { type Check, EVERY_CITATION, EVERY_FILE, type Problem, SOURCES_FILE } from "#domain/checks/check.ts";
import { checks } from "#domain/checks/index.ts";
import type { Path } from "#domain/fields.ts";
import { catalogOf } from "./catalog-of.ts";
import { atPlace, type Finding } from "./finding.ts";
import { type Place, placeOf, START } from "./places.ts";
import type { ReadFile } from "./read-result.ts";

/**
 * What breaks a law, with its place. A breach that was concluded from something unreadable is withheld: it may be due
 * to that alone, and shows again once that is mended.
 * @param unread paths of files that could not be read at all
 */
export function findingsOfLaws(
  files: readonly ReadFile[],
  unread: readonly string[],
  today: string,
): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const catalog = catalogOf(files);
  return checks
    .flatMap((check) => breachesOf(check, catalog, today))
    .filter((problem) => !isAboutStandIn(problem, byPath) && !restsOnFault(problem, files, unread))
    .map((problem) => atPlace(problem, placeIn(problem, byPath)));
}

/** A law that fails is our own mistake; it must not hide what the others have found. */
function breachesOf(check: Check, catalog: Catalog, today: string): Problem[] {
  try {
    return check(catalog, today);
  } catch (error) {
    const what = `the law ${check.name} could not be checked: ${(error as Error).message}`;
    return [
      {
        where: { file: "content" },
        what,
        allowed: "content that every law can read",
        example: "report this",
      },
    ];
  }
}

function placeIn({ where }: Problem, files: ReadonlyMap<string, ReadFile>): Place {
  if (where.line !== undefined) return { line: where.line, column: where.column ?? 1 };
  const file = files.get(where.file);
  return file && where.field ? placeOf(file.places, where.field) : START;
}

function isAboutStandIn({ where }: Problem, files: ReadonlyMap<string, ReadFile>): boolean {
  const { field } = where;
  const standIns = files.get(where.file)?.standIns ?? [];
  if (field === undefined) return false;
  // Also what is said of a thing as a whole, one of whose own fields is a stand-in: a node without its place overlaps none.
  return standIns.some((path) => beginsWith(field, path) || isSame(path.slice(0, -1), field));
}

function restsOnFault(
  { restsOn = [] }: Problem,
  files: readonly ReadFile[],
  unread: readonly string[],
): boolean {
  const lost = [...unread, ...files.filter(({ fields }) => fields === null).map(({ path }) => path)];
  return restsOn.some((rest) => {
    if (rest === EVERY_CITATION) return lost.length > 0 || files.some(({ hidesCitations }) => hidesCitations);
    if (rest === EVERY_FILE)
      return lost.length > 0 || files.some((file) => isPatched(file) || file.hidesCitations);
    if (rest.endsWith("/")) return lost.some((path) => path.startsWith(rest) || path === "content/");
    return lost.includes(rest) || files.some((file) => file.path === rest && isPatched(file));
  });
}

/** A record whose title is missing is still there: only its id matters to those who cite it. */
function isPatched({ path, standIns }: ReadFile): boolean {
  return path === SOURCES_FILE ? standIns.some((standIn) => standIn.at(-1) === "id") : standIns.length > 0;
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && beginsWith(one, other);
}

function beginsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
