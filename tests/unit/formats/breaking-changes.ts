/**
 * Finds what in a changed JSON Schema would break programs that were written for the one before it: those that read what
 * we publish, and those that hold old files against the new schema. For the keywords that our schemas use.
 */

type Schema = Readonly<Record<string, unknown>>;

/** What describes and does not constrain: it may change at any time. */
const ANNOTATIONS = new Set(["$id", "$schema", "title", "description", "examples", "default"]);

/** A limit that must not rise, or must not fall. */
const LEAST = ["minimum", "minLength", "minItems"];
const MOST = ["maximum", "maxLength", "maxItems"];

/** A schema without what only describes. Names of fields are kept, whatever they are. */
export function constraintsOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(constraintsOf);
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.has(keyword))
      .map(([keyword, inner]) => [
        keyword,
        keyword === "properties" ? fieldsOf(inner) : constraintsOf(inner),
      ]),
  );
}

function fieldsOf(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, constraintsOf(inner)]));
}

/**
 * @param before the constraints that were published
 * @param after those of today
 * @returns each change that breaks, with the path to it; none when all programs go on working
 */
export function breakingChanges(before: unknown, after: unknown, path = "the file"): string[] {
  if (before === undefined || after === true) return [];
  if (after === undefined) return [];
  if (typeof before === "boolean" || typeof after === "boolean") {
    return before === after || after ? [] : [`${path}: is no longer allowed`];
  }
  const [old, now] = [before as Schema, after as Schema];
  return [...fieldChanges(old, now, path), ...limitChanges(old, now, path), ...innerChanges(old, now, path)];
}

function fieldChanges(old: Schema, now: Schema, path: string): string[] {
  const [were, are] = [(old.properties ?? {}) as Schema, (now.properties ?? {}) as Schema];
  const [needed, needs] = [new Set(names(old.required)), new Set(names(now.required))];
  const removed = Object.keys(were).filter((name) => !(name in are));
  return [
    ...removed.map((name) => `${path}.${name}: was removed`),
    ...[...needs].filter((name) => !needed.has(name)).map((name) => `${path}.${name}: is newly required`),
    ...[...needed]
      .filter((name) => name in are && !needs.has(name))
      .map((name) => `${path}.${name}: may now be missing`),
    ...Object.keys(were)
      .filter((name) => name in are)
      .flatMap((name) => breakingChanges(were[name], are[name], `${path}.${name}`)),
  ];
}

function limitChanges(old: Schema, now: Schema, path: string): string[] {
  const amount = (schema: Schema, keyword: string, none: number) => Number(schema[keyword] ?? none);
  const narrower = [
    ...LEAST.filter((word) => amount(now, word, -Infinity) > amount(old, word, -Infinity)),
    ...MOST.filter((word) => amount(now, word, Infinity) < amount(old, word, Infinity)),
    ...["pattern", "format", "const"].filter((word) => now[word] !== undefined && now[word] !== old[word]),
    ...(now.enum && !values(old).every((value) => names(now.enum).includes(value)) ? ["enum"] : []),
    ...(now.type !== old.type && now.type !== undefined ? ["type"] : []),
  ];
  // The version is a constant that is meant to change.
  return path.endsWith(".schemaVersion") ? [] : narrower.map((word) => `${path}: ${word} is narrower`);
}

function innerChanges(old: Schema, now: Schema, path: string): string[] {
  const options = (schema: Schema) => (schema.anyOf as readonly unknown[] | undefined) ?? [schema];
  const lost =
    old.anyOf || now.anyOf
      ? options(old).filter((one) => options(now).every((other) => breakingChanges(one, other).length > 0))
      : [];
  return [
    ...lost.map(() => `${path}: one of several shapes is no longer allowed`),
    ...breakingChanges(old.items, now.items, `${path}[]`),
    ...breakingChanges(old.additionalProperties, now.additionalProperties, `${path}{}`),
    ...breakingChanges(old.propertyNames, now.propertyNames, `${path} (names)`),
  ];
}

/** The values that a schema names: its list, or its constant. */
function values(schema: Schema): readonly string[] {
  return schema.const === undefined ? names(schema.enum) : [String(schema.const)];
}

function names(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
