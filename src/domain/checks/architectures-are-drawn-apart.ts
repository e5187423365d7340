import { type Architecture, membersOf } from "#domain/catalog.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import { MOMENTS } from "#schema/moment.ts";
import type { Check, Problem } from "./check.ts";

/**
 * No two members of a question are drawn alike at the same moment, or in all frames of a write: each picture shows what
 * is peculiar to its own. Places and names mean nothing in the grammar, so machines moved about or renamed stay alike.
 */
export const architecturesAreDrawnApart: Check = (catalog) =>
  [...catalog.questions.keys()].flatMap((question) => {
    const members = membersOf(catalog, question).map((architecture) => ({
      architecture,
      scenes: scenesOf(architecture),
    }));
    return members.flatMap(({ architecture, scenes }, place) =>
      scenes.flatMap(({ field, picture }, scene) => {
        const earlier = members.slice(0, place);
        const twin = earlier.find(({ scenes: others }) => isAlike(picture, others[scene]?.picture));
        return twin ? [drawnLike(twin.architecture, architecture.file, field)] : [];
      }),
    );
  });

function drawnLike({ id, file: twin }: Architecture, file: string, field: string[]): Problem {
  const what = field[0] === "write" ? "the frames are drawn like those" : "is drawn like the same moment";
  return {
    where: { file, field },
    what: `${what} of "${id}"`,
    allowed:
      "what is peculiar to this architecture, wherever its machines stand: who runs them, who may write, who waits, what is held, asked or on its way",
    example: "clients: [{ at: b, from: right, does: refused }]",
    restsOn: [file, twin],
  };
}

/** What a reader sees at once: of each machine how it looks, of each two of them what joins them. */
interface Picture {
  readonly looks: readonly string[];
  readonly bonds: readonly (readonly string[])[];
}

/** The pictures that readers compare: one for each moment, and one for a write as a whole. */
function scenesOf({ nodes, moments, write }: Architecture): { field: string[]; picture: Picture }[] {
  const frames = write.map(({ drawing }) => drawing);
  return [
    ...MOMENTS.map((moment) => ({
      field: ["moments", moment, "drawing"],
      picture: pictureOf(nodes, [moments[moment].drawing]),
    })),
    { field: ["write"], picture: pictureOf(nodes, frames) },
  ];
}

function pictureOf(nodes: readonly DrawingNode[], drawings: readonly DrawingState[]): Picture {
  const seen = (inOne: (drawing: DrawingState) => unknown) => JSON.stringify(drawings.map(inOne));
  return {
    looks: nodes.map((node) => seen((drawing) => lookOf(node, drawing))),
    bonds: nodes.map(({ id }) => nodes.map((other) => seen((drawing) => bondOf(id, other.id, drawing)))),
  };
}

/** A split has no place of its own either: the links that are cut tell where it runs. */
function lookOf({ id, runBy }: DrawingNode, { writers, gone, split, values, clients }: DrawingState) {
  const asked = clients.filter(({ at }) => at === id).map(({ does }) => does);
  return [
    runBy,
    writers.includes(id),
    gone.includes(id),
    split !== undefined,
    values[id] ?? null,
    asked.sort(),
  ];
}

/** A link has no direction, what is on its way along it has. */
function bondOf(one: string, other: string, { links, moving }: DrawingState) {
  const leads = (from: string, to: string) => (way: { readonly from: string; readonly to: string }) =>
    way.from === from && way.to === to;
  const values = (from: string, to: string) => moving.filter(leads(from, to)).map(({ value }) => value);
  const joined = [...links.filter(leads(one, other)), ...links.filter(leads(other, one))];
  return [joined.map(({ kind }) => kind).sort(), values(one, other).sort(), values(other, one).sort()];
}

/** Whether each machine of one picture has its twin in the other, joined to the others' twins as it is to the others. */
function isAlike(one: Picture, other: Picture | undefined, twins: readonly number[] = []): boolean {
  if (!other || one.looks.length !== other.looks.length) return false;
  const next = twins.length;
  if (next === one.looks.length) return true;
  return other.looks.some((look, candidate) => {
    if (look !== one.looks[next] || twins.includes(candidate)) return false;
    const fits = twins.every((twin, at) => one.bonds[next]?.[at] === other.bonds[candidate]?.[twin]);
    return fits && isAlike(one, other, [...twins, candidate]);
  });
}
