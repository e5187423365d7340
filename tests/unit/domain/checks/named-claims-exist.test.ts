import { expect, test } from "@playwright/test";
import { namedClaimsExist } from "#domain/checks/named-claims-exist.ts";
import { aCatalog, aVerdict, someProse, TODAY } from "../../../fixtures/catalog.ts";

const used = (claim: string, source = "jones2010copies") =>
  aCatalog({
    verdicts: [
      aVerdict({
        because: { text: "The first is quick when a site is far away.", sources: [{ source, claim }] },
      }),
    ],
  });

test("a claim of another file may be used by its id, with a source it rests on", () => {
  expect(namedClaimsExist(used("many-writers#first-strength"), TODAY)).toEqual([]);
});

test("a rating and a moment are claims too", () => {
  for (const claim of ["many-writers#lat", "many-writers#allIsWell"]) {
    const citation = { source: "smith2001writes", at: "Sec. 3", claim };
    const catalog = aCatalog({
      verdicts: [aVerdict({ prose: someProse("A split lasts.", { citations: [citation] }) })],
    });
    expect(namedClaimsExist(catalog, TODAY)).toEqual([]);
  }
});

test("a claim that nobody makes is named, with the one that was meant", () => {
  expect(namedClaimsExist(used("many-writers#first-strenght"), TODAY)).toMatchObject([
    {
      where: { field: ["because", "sources", 0, "source"] },
      what: 'uses the claim "many-writers#first-strenght", which no file makes',
      allowed: expect.stringContaining('did you mean "many-writers#first-strength"?'),
    },
  ]);
});

test("a source on which the claim does not rest is refused", () => {
  expect(namedClaimsExist(used("many-writers#first-strength", "smith2001writes"), TODAY)).toMatchObject([
    {
      what: 'uses the claim "many-writers#first-strength" with smith2001writes, on which it does not rest',
      example: "jones2010copies",
    },
  ]);
});
