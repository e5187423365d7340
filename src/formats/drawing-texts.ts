import { along, labelPlace, type Point, TEXT, textWidth, valuePlace } from "#domain/drawing-places.ts";
import type { PlacedMove } from "#domain/drawing-signs.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import { number } from "./svg-path.ts";

const HALO = 'stroke="var(--color-paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke"';

/** All text of a drawing: labels under nodes, what nodes hold, and what is on its way. */
export function texts(
  nodes: readonly DrawingNode[],
  { values, gone }: DrawingState,
  moves: readonly PlacedMove[],
): string[] {
  const labels = nodes.map((node) => (node.label ? text(labelPlace(node), node.label) : ""));
  const held = nodes.map((node) => {
    const value = values[node.id];
    if (!value) return "";
    const paint = gone.includes(node.id) ? ' fill="var(--color-soft)"' : "";
    // Two letters are drawn into the room inside a doubled edge.
    return text(
      valuePlace(node),
      value,
      textWidth(value) > 12 ? `${paint} textLength="13" lengthAdjust="spacingAndGlyphs"` : paint,
    );
  });
  const onTheWay = moves.map(({ move, place }) =>
    text(along(place.letter, { x: 0, y: 1 }, 4), move.value, ` ${HALO}`),
  );
  return [
    `<g font-family="var(--font-sans)" font-size="${TEXT}" text-anchor="middle">`,
    // A label keeps clear of the lines that pass behind it.
    group(`fill="var(--color-soft)" ${HALO}`, labels),
    group('fill="var(--color-ink)" font-weight="600"', [...held, ...onTheWay]),
    "</g>",
  ];
}

function group(attributes: string, parts: readonly string[]): string {
  return parts.some((part) => part !== "") ? `<g ${attributes}>${parts.join("")}</g>` : "";
}

function text({ x, y }: Point, words: string, attributes = ""): string {
  const escaped = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<text x="${number(x)}" y="${number(y)}"${attributes}>${escaped}</text>`;
}
