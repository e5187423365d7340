import { expect, test } from "@playwright/test";
import { lengthOf, textsHaveTheLengthTheyNeed } from "#domain/checks/texts-have-the-length-they-need.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aVerdict,
  padding,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);
const explained = (words: number) =>
  textsHaveTheLengthTheyNeed(
    aCatalog({
      architectures: [anArchitecture({ prose: someProse(padding(words)) }), anotherArchitecture()],
    }),
    TODAY,
  );
const argued = (words: number) =>
  textsHaveTheLengthTheyNeed(aCatalog({ verdicts: [aVerdict({ prose: someProse(padding(words)) })] }), TODAY);

test("300 to 600 words explain an architecture", () => {
  expect(explained(300)).toEqual([]);
  expect(explained(600)).toEqual([]);
  expect(what(explained(296))).toEqual(["the prose has 296 words, too few for an architecture"]);
  expect(explained(604)).toMatchObject([
    {
      where: { file: "content/architectures/many-writers.mdx", line: 9, column: 1 },
      what: "the prose has 604 words, too many for an architecture",
    },
  ]);
});

test("150 to 350 argue a verdict", () => {
  expect(argued(152)).toEqual([]);
  expect(argued(348)).toEqual([]);
  expect(what(argued(148))).toEqual(["the prose has 148 words, too few for a verdict"]);
  expect(what(argued(352))).toEqual(["the prose has 352 words, too many for a verdict"]);
});

test("no prose at all is too little", () => {
  const verdicts = [aVerdict({ prose: { blocks: [], links: [] } })];
  expect(what(textsHaveTheLengthTheyNeed(aCatalog({ verdicts }), TODAY))).toEqual([
    "the prose has 0 words, too few for a verdict",
  ]);
});

test("headings are not counted, items are", () => {
  const blocks = [
    ...someProse("One two.", { kind: "heading" }).blocks,
    ...someProse("One two three.", { kind: "item" }).blocks,
  ];
  expect(lengthOf({ blocks, links: [] })).toBe(3);
});
