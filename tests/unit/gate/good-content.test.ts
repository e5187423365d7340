import { expect, test } from "@playwright/test";
import { lineOf } from "#gate/report.ts";
import { checkedHere } from "../../fixtures/checked-here.ts";
import { ARCHITECTURE, SOURCES, withContentTree } from "../../fixtures/content-tree.ts";

/** Nothing is found in good content after a harmless change. */
async function expectNothing(file: string, change: (text: string) => string) {
  await withContentTree((tree) => {
    tree.write(file, change(tree.read(file)));
    expect(checkedHere(tree.root).map(lineOf)).toEqual([]);
  });
}

const CITE = '<Cite source="smith2001writes" />';

test("line ends of Windows are no fault", () =>
  expectNothing(ARCHITECTURE, (text) => text.replaceAll("\n", "\r\n")));

test("a bibliography indented by tabs is no fault", () =>
  expectNothing(SOURCES, (text) => `${JSON.stringify(JSON.parse(text), null, "\t")}\n`));

test("a bibliography on one line is no fault", () =>
  expectNothing(SOURCES, (text) => JSON.stringify(JSON.parse(text))));

test("letters of other languages are no fault", () =>
  expectNothing(ARCHITECTURE, (text) =>
    text
      .replace('"System of many writers"', '"Система São Łódź 東京"')
      .replace("a decade", "ein Jahrzehnt — Ωμέγα"),
  ));

for (const [name, prose] of [
  ["marks of prose", `It is *not* **that** simple: \`a < b\` and 1 \\< 2 hold. ${CITE}`],
  ["code with its language", "```sql\nSELECT '{braces}', <tags> FROM t;\n```"],
  ["a quotation", `> “We lost a basket,” they wrote. ${CITE}`],
  [
    "a list in a list",
    `1. One copy answers. ${CITE}\n   - The other waits. ${CITE}\n     - A third one sleeps. ${CITE}`,
  ],
  ["a table with bars and dashes", "| Copies | Delay |\n| :----- | ----: |\n| 3 | 4 ms |"],
  ["a link to another site", `They wrote [a report](https://example.org/report_(2019)?a=b&c=d#e). ${CITE}`],
  ["a mail address", `Ask <Judgement>the editor at [this address](mailto:editor@example.org)</Judgement>.`],
  [
    "typographic marks",
    `The copy — so they say — “answers” at 3 × 4 ≈ 12 ms … or later. ${CITE}`.replace(" … ", " "),
  ],
  [
    "quotation marks by the dozen",
    `${"They call it “a copy” and 'a twin' too. ".replace("too", "once")}${CITE}`,
  ],
  [
    "a paragraph of 1,200 letters",
    `${Array.from({ length: 28 }, (_, n) => `Copy ${n} of the many answers after ${n} steps.`).join(" ")} ${CITE}`,
  ],
  ["an anchor in the page", `See [its first cost](#many-writers-first-cost). ${CITE}`],
] as const) {
  test(`${name}: no fault`, () => expectNothing(ARCHITECTURE, (text) => `${text}\n${prose}\n`));
}

test("what programs leave behind in a folder is no fault", async () => {
  await withContentTree((tree) => {
    for (const name of [".gitkeep", ".DS_Store", ".many-writers.mdx.swp", ".#many-writers.mdx"]) {
      tree.write(`content/architectures/${name}`, "");
    }
    expect(checkedHere(tree.root).map(lineOf)).toEqual([]);
  });
});
