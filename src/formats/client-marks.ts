import { along, type ClientPlace, clientPlace, type Point } from "#domain/drawing-places.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import { at, circle, line } from "./svg-path.ts";

/** The marks of a drawing's clients as two paths, lines and dots.
 * Clients are in ink, whichever side's hue the machines have: they belong to none.
 */
export function clientPaths(nodes: readonly DrawingNode[], { clients }: DrawingState): string[] {
  const places = clients.flatMap((client) => {
    const node = nodes.find(({ id }) => id === client.at);
    return node ? [clientPlace(client, node)] : [];
  });
  if (places.length === 0) return [];
  const dots = places.flatMap(({ does, out, edge, end }) => [
    circle(end, 2.8),
    ...(does === "waits" ? [circle(along(edge, out, 1), 1.2), circle(along(edge, out, 5), 1.2)] : []),
  ]);
  return [
    `<path stroke="var(--color-ink)" stroke-width="1.4" d="${places.map(clientLine).join("")}"/>`,
    `<path fill="var(--color-ink)" stroke="none" d="${dots.join("")}"/>`,
  ];
}

/** A client's line and what it ends in: an arrow in or out, a cross, or short of two dots. */
function clientLine({ does, out, edge, end }: ClientPlace): string {
  const across = { x: out.y, y: out.x };
  const beside = (from: Point, outwards: number, sideways: number) =>
    along(along(from, out, outwards), across, sideways);
  const barbs = (tip: Point, outwards: number) =>
    `M${at(beside(tip, outwards, 3))}L${at(tip)}L${at(beside(tip, outwards, -3))}`;
  if (does === "writes") return line(edge, end) + barbs(edge, 4);
  if (does === "reads") {
    const tip = along(end, out, -4);
    return line(along(edge, out, -1), tip) + barbs(tip, -4);
  }
  if (does === "waits") return line(along(edge, out, 8), end);
  const cross = [1, -1].map((side) => line(beside(edge, 0, 3 * side), beside(edge, 6, -3 * side))).join("");
  return cross + line(along(edge, out, 3), end);
}
