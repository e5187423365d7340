import { expect, test } from "@playwright/test";
import { both, replace } from "../../fixtures/bad-content/case.ts";
import { checkedHere } from "../../fixtures/checked-here.ts";
import { ARCHITECTURE, QUESTION, SOURCES, VERDICT, withContentTree } from "../../fixtures/content-tree.ts";

/** What the gate finds once some files are spoilt, as `field: what`. */
async function foundAfter(...spoilt: readonly (readonly [file: string, change: (text: string) => string])[]) {
  return withContentTree((tree) => {
    for (const [file, change] of spoilt) tree.write(file, change(tree.read(file)));
    return checkedHere(tree.root).map(({ file, field, what }) => `${file} ${field}: ${what}`);
  });
}

const YAML_FAULT = replace('name: "', 'name: ""');

test("a mistake of shape does not hide other mistakes of its file", async () => {
  const change = both(
    replace("level: 5", "level: 9"),
    replace("lost a basket in one night.", "lost a basket, e.g."),
  );
  expect(await foundAfter([ARCHITECTURE, change])).toEqual([
    `${ARCHITECTURE} ratings.lat.level: 9 is over 5`,
    `${ARCHITECTURE} incidents[0].text: is cut at "e.g."`,
  ]);
});

test("nor does a mistake in the fields hide one in the prose", async () => {
  const change = both(YAML_FAULT, (text) => `${text}\n{process.exit()}\n`);
  expect(await foundAfter([ARCHITECTURE, change])).toEqual([
    expect.stringContaining(`${ARCHITECTURE} front matter: is not YAML`),
    `${ARCHITECTURE} prose: has an expression in braces, which would run`,
  ]);
});

test("while an architecture cannot be read, no verdict is blamed for naming it", async () => {
  expect(await foundAfter([ARCHITECTURE, YAML_FAULT])).toHaveLength(1);
});

test("while a question cannot be read, no architecture is blamed for answering it", async () => {
  expect(await foundAfter([QUESTION, replace('title: "', 'title: ""')])).toHaveLength(1);
});

test("while the bibliography cannot be read, no citation is blamed", async () => {
  expect(await foundAfter([SOURCES, (text) => text.slice(1)])).toHaveLength(1);
});

test("while a file cannot be read, no source is said to be cited nowhere", async () => {
  const uncited = (text: string) => text.replace("[\n", `[\n${JSON.stringify(UNCITED)},\n`);
  const found = await foundAfter([SOURCES, uncited], [VERDICT, YAML_FAULT_OF_VERDICT]);
  expect(found).toEqual([expect.stringContaining(`${VERDICT} front matter: is not YAML`)]);
});

const UNCITED = {
  id: "uncited2020",
  type: "webpage",
  kind: "documentation",
  title: "A Page Nobody Cites",
  author: [{ literal: "Nobody" }],
  issued: { "date-parts": [[2020]] },
  publisher: "Nobody",
  URL: "https://example.org/nobody",
  accessed: { "date-parts": [[2026, 11, 23]] },
  checked: "read",
};

const YAML_FAULT_OF_VERDICT = replace('dek: "', 'dek: ""');

test("while a rating is no number, the pick is not said to contradict it", async () => {
  const change = (text: string) => text.replaceAll("level: 5", "level: five");
  expect(await foundAfter([ARCHITECTURE, change])).toHaveLength(3);
});

test("a record that lacks its title can still be cited", async () => {
  const change = (text: string) => text.replace(/ {4}"title": "Writes.*\n/, "");
  expect(await foundAfter([SOURCES, change])).toEqual([`${SOURCES} [0].title: is missing`]);
});

test("a misspelt source is named even when the bibliography has another fault", async () => {
  const found = await foundAfter(
    [SOURCES, replace('"webpage"', '"blog"')],
    [ARCHITECTURE, replace('source: smith2001writes, at: "Table 2"', 'source: smith, at: "Table 2"')],
  );
  expect(found).toHaveLength(2);
});
