import { inflateSync } from "node:zlib";

/** A colour of a picture: red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * Counts the colours of a picture.
 * @param png 8 bits a channel, RGB or RGBA, not interlaced: what WebKitGTK makes of a page
 * @returns each colour, the most frequent first
 * @throws RangeError for another kind of PNG
 */
export function coloursOf(png: Buffer): Colour[] {
  const [width, depth, type] = [png.readUInt32BE(16), png[24], png[25]];
  if (depth !== 8 || (type !== 2 && type !== 6) || png[28] !== 0) throw new RangeError("Not such a picture");
  const size = type === 6 ? 4 : 3;
  const counts = new Map<number, number>();
  for (const line of linesOf(inflateSync(dataOf(png)), width * size, size)) {
    for (let at = 0; at < line.length; at += size) {
      const colour = line.readUIntBE(at, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

/** How light a colour is to the eye, roughly: 0 is black, 1 is white. */
export function lightness([red, green, blue]: Colour): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The compressed picture, which may lie in several chunks. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** The lines as they were before each was filtered for better compression (PNG, section 9). */
function linesOf(data: Buffer, width: number, size: number): Buffer[] {
  const lines: Buffer[] = [];
  let above = Buffer.alloc(width);
  for (let at = 0; at < data.length; at += width + 1) {
    const line = Buffer.from(data.subarray(at + 1, at + 1 + width));
    for (let k = 0; k < width; k += 1) {
      const [left = 0, up = 0, corner = 0] = [line[k - size], above[k], above[k - size]];
      line[k] = (line[k] ?? 0) + predicted(data[at] ?? 0, left, up, corner);
    }
    lines.push(line);
    above = line;
  }
  return lines;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  }
  return [0, left, up, (left + up) >> 1][filter] ?? 0;
}
