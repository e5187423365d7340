import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { publishedSchemas } from "#formats/json-schema.ts";
import { folders } from "../../../scripts/site/folders.ts";
import { breakingChanges, constraintsOf } from "./breaking-changes.ts";

/**
 * What was published stays readable: each published shape lies in tests/fixtures/formats with its version, and is never
 * changed there. After a change raise the version in src/schema (the first number when this test names a breaking
 * change, else the second), write a line into CHANGELOG.md, and add the new shape with
 * `KEEP_FORMATS=1 npm test -- --project=unit tests/unit/formats/format-versions.test.ts`.
 */
const folder = join(folders.root, "tests/fixtures/formats");

const published = publishedSchemas().map(({ name, schema }) => {
  const constraints = constraintsOf(JSON.parse(JSON.stringify(schema))) as Record<string, unknown>;
  const { schemaVersion } = constraints.properties as { schemaVersion: { const: string } };
  return { name, version: schemaVersion.const, constraints };
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
const kept = (name: string) =>
  readdirSync(folder).flatMap((file) => {
    const [, of, version] = /^([a-z]+)-(\d+\.\d+\.\d+)\.json$/.exec(file) ?? [];
    return of === name && version ? [{ file, version }] : [];
  });
const majorOf = (version: string) => version.split(".")[0];

for (const { name, version, constraints } of published) {
  const file = `${name}-${version}.json`;

  test(`The shape of a ${name} is the one kept as its version ${version}`, () => {
    if (process.env.KEEP_FORMATS && !kept(name).some((one) => one.version === version)) {
      writeFileSync(join(folder, file), `${JSON.stringify(constraints, null, 2)}\n`);
    }
    const help = `raise its version in src/schema, say in CHANGELOG.md what changed, then keep the shape with KEEP_FORMATS=1`;
    expect(
      kept(name).map((one) => one.version),
      help,
    ).toContain(version);
    expect(constraints, help).toEqual(read(file));
  });

  test(`A program that was written for an earlier ${name} of the same first number can read today's`, () => {
    for (const one of kept(name).filter((other) => majorOf(other.version) === majorOf(version))) {
      expect(
        breakingChanges(read(one.file), constraints),
        `since ${one.version}: raise the first number`,
      ).toEqual([]);
    }
  });
}

const shape = {
  type: "object",
  properties: {
    level: { type: "integer", minimum: 1, maximum: 5 },
    kind: { enum: ["a", "b"] },
    notes: { type: "array", items: { type: "string", maxLength: 9 } },
  },
  required: ["level"],
  additionalProperties: false,
};

test("A change that breaks a program is found, wherever it lies", () => {
  const { kind, notes, level } = shape.properties;
  const changed = (properties: object, required = ["level"]) =>
    breakingChanges(shape, { ...shape, properties, required });
  expect(changed({ kind, notes }, [])).toEqual(["the file.level: was removed"]);
  expect(changed({ level, kind, notes }, ["level", "kind"])).toEqual(["the file.kind: is newly required"]);
  expect(changed({ level, kind, notes }, [])).toEqual(["the file.level: may now be missing"]);
  expect(changed({ level: { ...level, maximum: 4 }, kind, notes })).toEqual([
    "the file.level: maximum is narrower",
  ]);
  expect(changed({ level, kind: { enum: ["a"] }, notes })).toEqual(["the file.kind: enum is narrower"]);
  expect(changed({ level: { type: "string" }, kind, notes })).toEqual(["the file.level: type is narrower"]);
  const shorter = { type: "array", items: { type: "string", maxLength: 8 } };
  expect(changed({ level, kind, notes: shorter })).toEqual(["the file.notes[]: maxLength is narrower"]);
  const either = { anyOf: [{ type: "string" }, { type: "null" }] };
  expect(breakingChanges(either, { anyOf: [{ type: "string" }] })).toEqual([
    "the file: one of several shapes is no longer allowed",
  ]);
});

test("A new field that may be missing, a wider limit and other words break nothing", () => {
  const { level, ...others } = shape.properties;
  const wider = {
    ...shape,
    description: "said otherwise",
    properties: { ...others, level: { ...level, maximum: 6 }, more: { type: "string" } },
  };
  expect(breakingChanges(shape, constraintsOf(wider))).toEqual([]);
});
