import { expect, test } from "@playwright/test";
import { readProse } from "#gate/prose.ts";

const blocks = (body: string) => readProse(body, 1).blocks;

test("a paragraph is its words, without tags and marks", () => {
  const body = 'A *copy* of `etcd` **answers**.\nAt once. <Cite source="gray1996dangers" at="Sec. 2" />';
  expect(blocks(body)).toMatchObject([
    { kind: "paragraph", text: "A copy of etcd answers. At once.", line: 1, column: 1, judgement: false },
  ]);
});

test("a citation before the full stop leaves no gap", () => {
  expect(blocks('A copy answers <Cite source="a1" />.')[0]?.text).toBe("A copy answers.");
});

test("citations come in reading order, each with its place", () => {
  const body = 'One. <Cite source="b2" />\nTwo. <Cite source="a1" at="Fig. &quot;3&quot;" />';
  expect(blocks(body)[0]?.citations).toEqual([
    { source: "b2", line: 1, column: 6 },
    { source: "a1", at: 'Fig. "3"', line: 2, column: 6 },
  ]);
});

test("lines are counted from the top of the file", () => {
  const { blocks: found, links } = readProse("Text.\n\n[more](/method/)", 12);
  expect(found.map(({ line }) => line)).toEqual([12, 14]);
  expect(links).toEqual([{ href: "/method/", line: 14, column: 1 }]);
});

test("headings, items and cells are told apart", () => {
  const body = "## Reads\n\n- one\n- two\n\n  more of two\n\n| a | b |\n| - | - |\n| c | d |\n\n> quoted";
  expect(blocks(body).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "heading Reads",
    "item one",
    "item two",
    "item more of two",
    "cell a",
    "cell b",
    "cell c",
    "cell d",
    "paragraph quoted",
  ]);
});

test("a paragraph with a judgement in it is marked", () => {
  expect(blocks("So <Judgement>we think</Judgement>.")).toMatchObject([
    { text: "So we think.", judgement: true },
  ]);
});

test("so is a judgement alone on its line", () => {
  expect(blocks("<Judgement>We think so.</Judgement>")).toMatchObject([
    { kind: "paragraph", text: "We think so.", judgement: true },
  ]);
});

test("code is not prose", () => {
  expect(blocks("```sql\nSELECT 1\n```")).toEqual([]);
});

test("an empty body has nothing", () => {
  expect(readProse("", 1)).toEqual({ blocks: [], links: [] });
});
