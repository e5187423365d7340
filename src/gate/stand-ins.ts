import { z } from "zod";
import type { Path } from "#domain/fields.ts";

/** Fields of the right types whatever was written, and the paths at which something else stood. */
export interface Patched {
  readonly value: unknown;
  readonly paths: readonly Path[];
}

/**
 * Fits a value to a shape: what has the wrong type is replaced by something empty of the right type. So one misspelt
 * key does not hide what else is wrong in its file: the laws read the rest, and their findings at these paths are
 * dropped.
 */
export function patched(shape: z.ZodType, value: unknown): Patched {
  const paths: Path[] = [];
  return { value: fitted(shape, value, [], paths), paths };
}

function fitted(shape: z.ZodType, value: unknown, path: Path, paths: Path[]): unknown {
  if (shape instanceof z.ZodOptional) {
    return value === undefined ? undefined : fitted(shape.unwrap() as z.ZodType, value, path, paths);
  }
  if (shape instanceof z.ZodNonOptional) return fitted(shape.unwrap() as z.ZodType, value, path, paths);
  if (shape instanceof z.ZodDefault) {
    return value === undefined
      ? shape.def.defaultValue
      : fitted(shape.unwrap() as z.ZodType, value, path, paths);
  }
  if (shape instanceof z.ZodObject) return fittedObject(shape, value, path, paths);
  if (shape instanceof z.ZodArray) return fittedList(shape, value, path, paths);
  if (shape instanceof z.ZodRecord) return fittedRecord(shape, value, path, paths);
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  paths.push(path);
  // Too long or out of range still is a text or a number, and other laws have something to say about it.
  return emptyOf(shape, value);
}

function fittedObject(shape: z.ZodObject, value: unknown, path: Path, paths: Path[]): unknown {
  const fields = isRecord(value) ? value : {};
  if (!isRecord(value)) paths.push(path);
  const entries = Object.entries(shape.shape).map(([key, inner]) => [
    key,
    fitted(inner as z.ZodType, fields[key], [...path, key], paths),
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function fittedList(shape: z.ZodArray, value: unknown, path: Path, paths: Path[]): unknown {
  if (!Array.isArray(value)) paths.push(path);
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, place) => fitted(shape.element as z.ZodType, item, [...path, place], paths));
}

function fittedRecord(shape: z.ZodRecord, value: unknown, path: Path, paths: Path[]): unknown {
  if (!isRecord(value)) paths.push(path);
  const entries = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(
    entries.map(([key, item]) => [key, fitted(shape.valueType as z.ZodType, item, [...path, key], paths)]),
  );
}

function emptyOf(shape: z.ZodType, value: unknown): unknown {
  if (shape instanceof z.ZodEnum) return shape.options[0];
  if (shape instanceof z.ZodUnion) return fitted(shape.options[0] as z.ZodType, {}, [], []);
  if (shape instanceof z.ZodNumber) return 1;
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
