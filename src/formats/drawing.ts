import { along, HALF, type MovePlace } from "#domain/drawing-places.ts";
import { placedMoves } from "#domain/drawing-signs.ts";
import { type DrawingNode, type DrawingState, HEIGHT, LABEL_ROOM, WIDTH } from "#schema/drawing.ts";
import { clientPaths } from "./client-marks.ts";
import { texts } from "./drawing-texts.ts";
import { at, circle, line, number } from "./svg-path.ts";

/**
 * A drawing as SVG. It is cloned into a page by `<use>`, where only what is inherited reaches it: so every shape says its
 * own paint, in the page's colours, and the side's hue is the colour of the text around it.
 */

/** The frame of every drawing, for whoever shows one. */
export const drawingViewBox = `0 0 ${WIDTH} ${HEIGHT + LABEL_ROOM}`;

/** What is drawn: the machines, which never move, and the state they are in. */
export interface Drawn {
  readonly nodes: readonly DrawingNode[];
  readonly drawing: DrawingState;
}

/** One drawing as the content of an `<svg>` with the view box above. */
export function drawingMarkup({ nodes, drawing }: Drawn): string {
  const moves = placedMoves(nodes, drawing);
  return [
    '<g fill="none" stroke="currentColor" stroke-width="1.6">',
    ...linkPaths(nodes, drawing),
    ...nodePaths(nodes, drawing),
    splitPath(drawing.split),
    path(' fill="currentColor" stroke="none"', moves.map(({ place }) => arrowHead(place)).join("")),
    ...clientPaths(nodes, drawing),
    "</g>",
    ...texts(nodes, drawing, moves),
  ].join("");
}

/**
 * All drawings of an architecture in one file, each by its id.
 * @param drawings by id: the part of a page's fragment that names it, such as "all-is-well" or "write-1"
 */
export function drawingsFile(drawings: ReadonlyMap<string, Drawn>): string {
  const groups = [...drawings].map(([id, drawn]) => `<g id="${id}">${drawingMarkup(drawn)}</g>`);
  const frame = `width="${WIDTH}" height="${HEIGHT + LABEL_ROOM}" viewBox="${drawingViewBox}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><defs>\n${groups.join("\n")}\n</defs></svg>\n`;
}

const SOFT = 'stroke="var(--color-soft)"';

/** Nothing at all when there is nothing to draw. */
function path(attributes: string, d: string): string {
  return d && `<path${attributes} d="${d}"/>`;
}

function linkPaths(nodes: readonly DrawingNode[], { links }: DrawingState): string[] {
  const place = new Map(nodes.map((node) => [node.id, node]));
  const lines = (kind: DrawingState["links"][number]["kind"]) =>
    links
      .filter((link) => link.kind === kind)
      .map(({ from, to }) => [place.get(from), place.get(to)] as const)
      .map(([start, end]) => (start && end ? line(start, end) : ""))
      .join("");
  return [
    path("", lines("sync")),
    path(' stroke-dasharray="4 3"', lines("async")),
    path(` ${SOFT} stroke-width=".8" stroke-dasharray="2 3"`, lines("cut")),
  ];
}

function nodePaths(nodes: readonly DrawingNode[], { writers, gone }: DrawingState): string[] {
  const shapes = (all: readonly DrawingNode[]) =>
    all
      .map((node) => shape(node, HALF) + (writers.includes(node.id) ? shape(node, HALF - 2.6) : ""))
      .join("");
  const [lost, running] = [true, false].map((isLost) =>
    nodes.filter(({ id }) => gone.includes(id) === isLost),
  );
  const card = ' fill="var(--color-card)"';
  return [
    path(card, shapes(running ?? [])),
    path(`${card} ${SOFT} stroke-dasharray="2 3"`, shapes(lost ?? [])),
  ];
}

function splitPath(split: DrawingState["split"]): string {
  if (!split) return "";
  const dots = 'stroke="var(--color-ink)" stroke-width="2" stroke-dasharray=".1 4" stroke-linecap="round"';
  return path(` ${dots}`, line({ x: split.x1, y: split.y1 }, { x: split.x2, y: split.y2 }));
}

function shape({ x, y, runBy }: DrawingNode, half: number): string {
  const [side, back] = [number(2 * half), number(-2 * half)];
  return runBy === "you"
    ? `M${at({ x: x - half, y: y - half })}h${side}v${side}h${back}z`
    : circle({ x, y }, half);
}

/** An arrowhead on a link, its tip towards whom it goes to. */
function arrowHead({ arrow, way }: MovePlace): string {
  const across = { x: -way.y, y: way.x };
  const back = along(arrow, way, -4);
  return `M${at(along(arrow, way, 4.5))}L${at(along(back, across, 4))}L${at(along(back, across, -4))}z`;
}
