import { expect, test } from "@playwright/test";
import { claimsCitePrimarySources } from "#domain/checks/claims-cite-primary-sources.ts";
import { claimsOf } from "#domain/claims.ts";
import type { SOURCE_KINDS } from "#schema/source.ts";
import { aCatalog, anArchitecture, anotherSource, aSource, TODAY } from "../../../fixtures/catalog.ts";

const ofKind = (kind: (typeof SOURCE_KINDS)[number]) =>
  aCatalog({ sources: [aSource(), anotherSource({ kind })] });

test("papers, documentation, post-mortems and test reports are primary", () => {
  for (const kind of ["paper", "documentation", "post-mortem", "test-report"] as const)
    expect(claimsCitePrimarySources(ofKind(kind), TODAY), kind).toEqual([]);
});

test("what was told first-hand or retold is not: a question that rests on it names the first three claims", () => {
  for (const kind of ["first-hand", "secondary"] as const) {
    const catalog = ofKind(kind);
    const count = claimsOf(catalog, "who-writes").length;
    expect(claimsCitePrimarySources(catalog, TODAY), kind).toMatchObject([
      {
        where: { file: "content/questions/who-writes.mdx" },
        what: expect.stringMatching(
          new RegExp(
            `^\\d+ of its ${count} claims cite no primary source, first many-writers#first-strength, many-writers#second-strength, many-writers#third-strength$`,
          ),
        ),
      },
    ]);
  }
});

test("one claim in ten may", () => {
  const [first, ...rest] = anArchitecture().costs;
  if (!first) throw new Error("no cost");
  const costs = [{ ...first, sources: [{ source: "told2020" }] }, ...rest];
  const told = aSource({ id: "told2020", kind: "secondary", URL: "https://example.org/told" });
  const catalog = aCatalog({
    architectures: [anArchitecture({ costs })],
    verdicts: [],
    sources: [aSource(), anotherSource(), told],
  });
  expect(claimsCitePrimarySources(catalog, TODAY)).toEqual([]);
});

test("a primary source beside another is enough", () => {
  const sources = [{ source: "jones2010copies" }, { source: "smith2001writes" }];
  const { strengths, costs, ...one } = anArchitecture();
  const both = (claims: typeof costs) => claims.map((claim) => ({ ...claim, sources }));
  const architecture = { ...one, strengths: both(strengths), costs: both(costs) };
  const catalog = {
    ...ofKind("secondary"),
    architectures: new Map([[one.id, architecture]]),
    verdicts: new Map(),
  };
  expect(claimsCitePrimarySources(catalog, TODAY)).toEqual([]);
});
