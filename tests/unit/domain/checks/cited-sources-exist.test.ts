import { expect, test } from "@playwright/test";
import { citedSourcesExist } from "#domain/checks/cited-sources-exist.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

test("citations of known sources are fine", () => {
  expect(citedSourcesExist(aCatalog(), TODAY)).toEqual([]);
});

test("a citation in a field names the field, and the source that was meant", () => {
  const definition = { text: "Every copy decides alone.", sources: [{ source: "smith2001write" }] };
  const catalog = aCatalog({ architectures: [anArchitecture({ definition }), anotherArchitecture()] });
  expect(citedSourcesExist(catalog, TODAY)).toMatchObject([
    {
      where: { field: ["definition", "sources", 0, "source"] },
      what: 'cites "smith2001write", which has no record in content/sources.json',
      allowed: expect.stringContaining('did you mean "smith2001writes"?'),
    },
  ]);
});

test("a citation in prose names its own line", () => {
  const citation = { source: "nobody", line: 12, column: 40 };
  const prose = someProse("Nobody said so.", { citations: [citation] });
  const catalog = aCatalog({ architectures: [anArchitecture({ prose }), anotherArchitecture()] });
  expect(citedSourcesExist(catalog, TODAY)).toMatchObject([{ where: { line: 12, column: 40 } }]);
});

test("it rests on the bibliography alone", () => {
  const definition = { text: "Every copy decides alone.", sources: [{ source: "nobody" }] };
  const catalog = aCatalog({ architectures: [anArchitecture({ definition }), anotherArchitecture()] });
  expect(citedSourcesExist(catalog, TODAY)[0]?.restsOn).toEqual(["content/sources.json"]);
});
