import { expect, test } from "@playwright/test";
import { textIsPlain } from "#domain/checks/text-is-plain.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  anotherSource,
  aSource,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const saying = (text: string) =>
  aCatalog({ architectures: [anArchitecture({ costs: [aClaim("first", text)] }), anotherArchitecture()] });

test("plain text is fine", () => {
  expect(textIsPlain(aCatalog(), TODAY)).toEqual([]);
});

for (const [text, fault] of [
  ["A copy **waits** for the others.", "holds marks for bold"],
  ["A [copy](/x/) waits.", "holds a Markdown link"],
  ["A `copy` waits.", "holds a backtick"],
  ["A copy &amp; another wait.", "holds an HTML entity"],
  ["A copy <!-- x --> waits.", "holds an HTML comment"],
  ["A copy\u202E waits.", "holds the character U+202E, which cannot be seen"],
  ["A copy\u0000 waits.", "holds the character U+0000, which cannot be seen"],
  ["A copy\u200B waits.", "holds the character U+200B, which cannot be seen"],
  ["A copy\nwaits.", "holds the character U+000A, which cannot be seen"],
  ["A copy\uD800 waits.", "holds the character U+D800, which cannot be seen"],
] as const) {
  test(`text that ${fault} is not plain`, () => {
    expect(what(textIsPlain(saying(text), TODAY))).toEqual([fault]);
  });
}

test("signs of mathematics and names are plain", () => {
  expect(
    textIsPlain(saying("With R & D, n < 3 * 2 [of 5] copies — “about” 10 % — wait in São Paulo."), TODAY),
  ).toEqual([]);
});

test("a title in the bibliography is not held to our marks, but to being seen", () => {
  const titled = (title: string) => aCatalog({ sources: [aSource({ title }), anotherSource()] });
  expect(textIsPlain(titled("The `fsync` call & its cost"), TODAY)).toEqual([]);
  expect(textIsPlain(titled("The\u0000 call"), TODAY)).toMatchObject([{ where: { field: [0, "title"] } }]);
});
