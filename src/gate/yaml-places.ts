import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { Path } from "#domain/fields.ts";
import type { Place, Places } from "./places.ts";

/**
 * The place of every field below `node`. A value that holds others has the place of its key.
 * @param linesBefore how many lines of the file stand before the text that was parsed
 */
export function placesIn(node: unknown, counter: LineCounter, linesBefore: number): Places {
  const fields: Record<string, Place> = {};
  const keys: Record<string, Place> = {};
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const visit = (value: unknown, path: Path, keyPlace: Place | undefined): void => {
    const offset = (value as Node | null)?.range?.[0];
    const own = offset === undefined ? undefined : at(offset);
    const place = isScalar(value) && value.value !== null ? (own ?? keyPlace) : (keyPlace ?? own);
    if (place) fields[JSON.stringify(path)] = place;
    if (isSeq(value))
      for (const [index, item] of value.items.entries()) visit(item, [...path, index], undefined);
    if (isMap(value)) for (const pair of value.items) visitPair(pair, path);
  };
  const visitPair = ({ key, value }: Pair, path: Path): void => {
    const name = String(isScalar(key) ? key.value : key);
    const offset = (key as Node | null)?.range?.[0];
    const keyPlace = offset === undefined ? undefined : at(offset);
    if (keyPlace) keys[JSON.stringify([...path, name])] = keyPlace;
    visit(value, [...path, name], keyPlace);
  };
  visit(node, [], undefined);
  return { fields, keys };
}
