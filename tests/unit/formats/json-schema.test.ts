import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import { jsonSchemas } from "#formats/json-schema.ts";
import { comparisonFacts } from "#view-models/comparison-facts.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { weighedFacts } from "#view-models/weighed-facts.ts";
import {
  aCatalog,
  aDisagreement,
  anArchitecture,
  anotherArchitecture,
  anotherSource,
  aQuestion,
  aSource,
  aVerdict,
} from "../../fixtures/catalog.ts";
import { faultsBy } from "./json-schema-of.ts";

const schemas = new Map(jsonSchemas().map(({ name, schema }) => [name, schema as Record<string, unknown>]));

/** An entry as an editor writes it: what the site adds when it reads the file is left out. */
function written(
  { file: _, index: _1, prose: _2, ...fields }: Record<string, unknown>,
  keepsId = false,
): object {
  const { id: _3, ...withoutId } = fields;
  return JSON.parse(JSON.stringify(keepsId ? fields : withoutId));
}

const catalog = aCatalog();

/** What is published as the JSON of every page of a kind. */
function factsOf(kind: string): object[] {
  return twinnedPages(catalog)
    .filter(({ whole }) => whole().kind === kind)
    .map(({ facts }) => written({ ...facts() }));
}

const fixtures: Readonly<Record<string, readonly object[]>> = {
  question: [written({ ...aQuestion() })],
  architecture: [written({ ...anArchitecture() }), written({ ...anotherArchitecture({ incidents: [] }) })],
  verdict: [written({ ...aVerdict() })],
  source: [written({ ...aSource() }, true), written({ ...anotherSource() }, true)],
  disagreement: [written({ ...aDisagreement() })],
  comparison: [
    ...pairs(catalog).map((pair) => written({ ...comparisonFacts(pair, catalog) })),
    ...factsOf("comparison"),
  ],
  page: ["about", "architecture", "question", "sources"].flatMap(factsOf),
  weighed: [written({ ...weighedFacts(catalog) })],
};

test("A program finds a schema for each kind of file, at the address the schema names itself", () => {
  expect([...schemas.keys()]).toEqual(Object.keys(fixtures));
  for (const [name, { $id, $schema, title, description }] of schemas) {
    expect($id).toBe(`https://weighed.example/schema/${name}.json`);
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(title, name).toMatch(/\S/);
    expect(description, name).toMatch(/\S/);
  }
});

for (const [name, entries] of Object.entries(fixtures)) {
  test(`The published schema of a ${name} is of draft 2020-12 and accepts what the site accepts`, () => {
    for (const entry of entries) expect(faultsBy(schemas.get(name), entry)).toEqual([]);
  });

  test(`The published schema of a ${name} refuses a field that is misspelt, missing or of another type`, () => {
    const schema = schemas.get(name);
    const [entry = {}] = entries;
    expect(faultsBy(schema, { ...entry, tilte: "x" })).toEqual(["tilte: is unknown"]);
    for (const field of Object.keys(entry)) {
      const { [field]: _, ...rest } = entry as Record<string, unknown>;
      const isRequired = ((schema?.required ?? []) as readonly string[]).includes(field);
      expect(faultsBy(schema, rest), field).toEqual(isRequired ? [`lacks ${field}`] : []);
      expect(faultsBy(schema, { ...entry, [field]: null }), field).not.toEqual([]);
    }
  });

  test(`Every field of a ${name} is described for whoever writes one`, () => {
    const bare: string[] = [];
    walk(schemas.get(name), name);
    expect(bare).toEqual([]);

    function walk(schema: unknown, path: string): void {
      const {
        properties = {},
        items,
        additionalProperties,
      } = (schema ?? {}) as Record<string, Record<string, unknown>>;
      for (const [field, inner] of Object.entries(properties)) {
        if (!/\S/.test(String((inner as { description?: string }).description ?? "")))
          bare.push(`${path}.${field}`);
        walk(inner, `${path}.${field}`);
      }
      if (items) walk(items, `${path}[]`);
      if (typeof additionalProperties === "object") walk(additionalProperties, `${path}{}`);
    }
  });
}

test("What an editor may leave out, because the site fills it in, may be left out by a program too", () => {
  const { situations, ...question } = aQuestion();
  const brief = situations.map(({ needs: _, ...situation }) => situation);
  expect(faultsBy(schemas.get("question"), written({ ...question, situations: brief }))).toEqual([]);
});

test("A level outside the scale, a day that does not exist and an address without https are refused", () => {
  const architecture = anArchitecture();
  const rating = { ...architecture.ratings.lat, level: 6 };
  const faults = (entry: object) => faultsBy(schemas.get("architecture"), written({ ...entry }));
  expect(faults({ ...architecture, ratings: { ...architecture.ratings, lat: rating } })).not.toEqual([]);
  expect(faults({ ...architecture, reviewed: "2026-02-30" })).not.toEqual([]);
  expect(faultsBy(schemas.get("source"), written({ ...aSource({ URL: "http//x" }) }, true))).not.toEqual([]);
});
