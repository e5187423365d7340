/**
 * A small validator for JSON Schema, draft 2020-12, written after its specification: the part of the vocabulary that
 * our schemas use. A keyword it does not know is an error, so that none is passed over in silence.
 */

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that describe and do not constrain. */
const annotations = new Set(["$id", "$schema", "title", "description", "examples", "default"]);

/** For each keyword, whether a value meets it. A keyword for another type of value is met. */
const keywords: Readonly<
  Record<string, (value: unknown, wanted: never, schema: Schema) => readonly string[]>
> = {
  type: (value, wanted: string) => faultUnless(isOfType(value, wanted), `is no ${wanted}`),
  enum: (value, wanted: readonly unknown[]) =>
    faultUnless(wanted.includes(value), `is none of ${wanted.join()}`),
  const: (value, wanted: unknown) => faultUnless(value === wanted, `is not ${wanted}`),
  // Lengths count characters, not code units.
  minLength: (value, least: number) =>
    faultUnless(typeof value !== "string" || [...value].length >= least, "is too short"),
  maxLength: (value, most: number) =>
    faultUnless(typeof value !== "string" || [...value].length <= most, "is too long"),
  pattern: (value, pattern: string) =>
    faultUnless(
      typeof value !== "string" || new RegExp(pattern, "u").test(value),
      `does not match ${pattern}`,
    ),
  format: (value, format: string) =>
    faultUnless(typeof value !== "string" || isInFormat(value, format), `is no ${format}`),
  minimum: (value, least: number) => faultUnless(typeof value !== "number" || value >= least, "is too small"),
  maximum: (value, most: number) => faultUnless(typeof value !== "number" || value <= most, "is too large"),
  minItems: (value, least: number) =>
    faultUnless(!Array.isArray(value) || value.length >= least, "has too few items"),
  maxItems: (value, most: number) =>
    faultUnless(!Array.isArray(value) || value.length <= most, "has too many items"),
  items: (value, schema: Schema) =>
    Array.isArray(value) ? value.flatMap((item, place) => within(place, faultsBy(schema, item))) : [],
  properties: (value, schemas: Record<string, Schema>) =>
    isObject(value)
      ? Object.entries(schemas).flatMap(([name, schema]) =>
          name in value ? within(name, faultsBy(schema, value[name])) : [],
        )
      : [],
  required: (value, names: readonly string[]) =>
    isObject(value) ? names.filter((name) => !(name in value)).map((name) => `lacks ${name}`) : [],
  additionalProperties: (value, wanted: boolean | Schema, schema) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !(name in ((schema.properties as Schema | undefined) ?? {})))
          .flatMap((name) => within(name, wanted === false ? ["is unknown"] : faultsBy(wanted, value[name])))
      : [],
  propertyNames: (value, schema: Schema) =>
    isObject(value) ? Object.keys(value).flatMap((name) => within(name, faultsBy(schema, name))) : [],
  anyOf: (value, schemas: readonly Schema[]) =>
    faultUnless(
      schemas.some((schema) => faultsBy(schema, value).length === 0),
      "fits none of several",
    ),
};

/**
 * Holds a value against a schema.
 * @returns each fault with the path to it; none when the schema accepts the value
 * @throws RangeError when the schema is not one, or uses a keyword that is not known here
 */
export function faultsBy(schema: unknown, value: unknown): string[] {
  if (schema === true) return [];
  if (schema === false) return ["is not allowed"];
  if (!isObject(schema)) throw new RangeError(`${JSON.stringify(schema)} is no schema`);
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (annotations.has(keyword)) return [];
    const check = keywords[keyword];
    if (!check) throw new RangeError(`draft 2020-12 has no keyword ${keyword}, or none that is known here`);
    return [...check(value, wanted as never, schema)];
  });
}

function faultUnless(isMet: boolean, fault: string): string[] {
  return isMet ? [] : [fault];
}

function within(name: string | number, faults: readonly string[]): string[] {
  return faults.map((fault) => `${name}: ${fault}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  if (!["string", "number", "boolean"].includes(type)) throw new RangeError(`there is no type ${type}`);
  return typeof value === type;
}

function isInFormat(text: string, format: string): boolean {
  if (format === "uri") return URL.canParse(text);
  if (format !== "date") throw new RangeError(`the format ${format} is not known here`);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
