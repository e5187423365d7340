import { expect, test } from "@playwright/test";
import { namesAreUnique } from "#domain/checks/names-are-unique.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const named = (overrides: Parameters<typeof anArchitecture>[0]) =>
  aCatalog({ architectures: [anArchitecture(overrides), anotherArchitecture()] });

test("names that differ are fine", () => {
  expect(namesAreUnique(aCatalog(), TODAY)).toEqual([]);
});

test("a short name may be the id in words", () => {
  expect(namesAreUnique(named({ shortName: "Many writers" }), TODAY)).toEqual([]);
});

test("a name may be its own short name", () => {
  expect(namesAreUnique(named({ name: "Many writers", shortName: "Many writers" }), TODAY)).toEqual([]);
});

test("an alias may not be the id of another architecture, however it is spelt", () => {
  for (const alias of ["one-writer", "One Writer", "ONE_WRITER", "one–writer"]) {
    expect(what(namesAreUnique(named({ aliases: [alias] }), TODAY))).toEqual([
      `"${alias}" leads to "one-writer" already, when case, spaces and hyphens are ignored`,
    ]);
  }
});

test("nor its own id: the address is there already", () => {
  expect(what(namesAreUnique(named({ aliases: ["Many Writers"] }), TODAY))).toEqual([
    '"Many Writers" leads to this architecture already, when case, spaces and hyphens are ignored',
  ]);
});

test("nor the same alias twice", () => {
  expect(namesAreUnique(named({ aliases: ["multi-master", "Multi Master"] }), TODAY)).toHaveLength(1);
});

test("nor an alias of another architecture", () => {
  const architectures = [
    anArchitecture({ aliases: ["active"] }),
    anotherArchitecture({ aliases: ["Active"] }),
  ];
  expect(what(namesAreUnique(aCatalog({ architectures }), TODAY))).toEqual([
    '"Active" leads to "many-writers" already, when case, spaces and hyphens are ignored',
  ]);
});
