import type { Point } from "#domain/drawing-places.ts";

/** What goes into the `d` of an SVG path. */

/** A straight line. */
export function line(from: Point, to: Point): string {
  return `M${at(from)}L${at(to)}`;
}

/** A circle around a point. */
export function circle({ x, y }: Point, radius: number): string {
  const r = number(radius);
  const half = (way: number) => `a${r} ${r} 0 1 0 ${number(2 * radius * way)} 0`;
  return `M${at({ x: x - radius, y })}${half(1)}${half(-1)}z`;
}

/** A point, as a path writes it. */
export function at({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

/** A tenth of a unit is less than anybody sees. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
