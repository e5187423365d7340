import { drawingsOf, type PlacedDrawing } from "#domain/drawings.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import type { Check } from "./check.ts";

/** What a drawing shows, its nodes have: whoever it names is there, and a link joins two of them. */
export const drawingsNameTheirNodes: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) =>
    drawingsOf(architecture).flatMap((drawing) => [...strangers(drawing), ...loops(drawing)]),
  );

function strangers(placed: PlacedDrawing) {
  const { file, nodes } = placed.architecture;
  const known = nodes.map(({ id }) => id);
  return named(placed)
    .filter(({ id }) => !known.includes(id))
    .map(({ id, field }) => ({
      where: { file, field: [...placed.path, ...field] },
      what: `"${id}" is not a node of this architecture`,
      allowed: didYouMean(id, known, `the nodes are ${oneOf(known)}`),
      example: known[0] ?? "a",
    }));
}

/** Every id that a drawing names, and its field. */
function named({ drawing }: PlacedDrawing): { id: string; field: (string | number)[] }[] {
  const { links, writers, gone, values, clients, moving } = drawing;
  const ends = (list: readonly { from: string; to: string }[], name: string) =>
    list.flatMap(({ from, to }, place) => [
      { id: from, field: [name, place, "from"] },
      { id: to, field: [name, place, "to"] },
    ]);
  return [
    ...ends(links, "links"),
    ...writers.map((id, place) => ({ id, field: ["writers", place] })),
    ...gone.map((id, place) => ({ id, field: ["gone", place] })),
    ...Object.keys(values).map((id) => ({ id, field: ["values", id] })),
    ...clients.map(({ at }, place) => ({ id: at, field: ["clients", place, "at"] })),
    ...ends(moving, "moving"),
  ];
}

function loops({ architecture: { file }, path, drawing }: PlacedDrawing) {
  return drawing.links.flatMap(({ from, to }, place) => {
    if (from !== to) return [];
    return [
      {
        where: { file, field: [...path, "links", place, "to"] },
        what: `a link leads from "${from}" to itself`,
        allowed: "links between two machines",
        example: "{ from: a, to: b, kind: async }",
      },
    ];
  });
}
