import { expect, test } from "@playwright/test";
import { sourceAddressesArePlain } from "#domain/checks/source-addresses-are-plain.ts";
import { aCatalog, anotherSource, aSource, TODAY } from "../../../fixtures/catalog.ts";

const at = (URL: string) => aCatalog({ sources: [aSource({ URL }), anotherSource()] });

test("plain https addresses are fine", () => {
  expect(sourceAddressesArePlain(aCatalog(), TODAY)).toEqual([]);
});

for (const address of [
  "https://docs.example.org@evil.example/",
  "https://user:word@example.org/",
  "https:example.org/x",
  "https:\\\\example.org\\x",
  "https://example.org/a b",
  " https://example.org/",
  "https://example.org/\u202ex",
  'https://example.org/"onclick="x',
]) {
  test(`${encodeURI(address)} is not plain`, () => {
    expect(sourceAddressesArePlain(at(address), TODAY)).toMatchObject([{ where: { field: [0, "URL"] } }]);
  });
}

test("an archived copy is held to the same", () => {
  const source = aSource({ archive: "https://a@web.archive.example/" });
  expect(sourceAddressesArePlain(aCatalog({ sources: [source, anotherSource()] }), TODAY)).toMatchObject([
    { where: { field: [0, "archive"] } },
  ]);
});

for (const address of ["https://example.org/a_(b)?c=d&e=f#g", "https://example.org:8443/~x/%20y;z=1"]) {
  test(`${address} is plain`, () => {
    expect(sourceAddressesArePlain(at(address), TODAY)).toEqual([]);
  });
}
