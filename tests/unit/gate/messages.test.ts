import { expect, test } from "@playwright/test";
import { lineOf } from "#gate/report.ts";
import { append, replace } from "../../fixtures/bad-content/case.ts";
import { checkedHere } from "../../fixtures/checked-here.ts";
import { ARCHITECTURE, SOURCES, VERDICT, withContentTree } from "../../fixtures/content-tree.ts";

/** The ten commonest mistakes of an editor, and exactly what the gate says: the words are part of the product. */
const MISTAKES = [
  {
    mistake: "a misspelt key",
    file: ARCHITECTURE,
    change: replace("    unit: ", "    units: "),
    says: [
      `${ARCHITECTURE}:109:5 figures[0].unit: is missing; the unit; e.g. % availability, by design`,
      `${ARCHITECTURE}:111:5 figures[0].units: "units" is not a field here; did you mean "unit"? The fields are id, value, unit, what, conditions, source; e.g. unit: % availability, by design`,
    ],
  },
  {
    mistake: "a level that is not on the scale",
    file: ARCHITECTURE,
    change: replace("level: 5", "level: 7"),
    says: [`${ARCHITECTURE}:14:12 ratings.lat.level: 7 is over 5; a whole number from 1 to 5; e.g. 4`],
  },
  {
    mistake: "a source that is misspelt",
    file: ARCHITECTURE,
    change: replace('source: smith2001writes, at: "Table 2"', 'source: smith2001write, at: "Table 2"'),
    says: [
      `${ARCHITECTURE}:114:23 figures[0].source.source: cites "smith2001write", which has no record in content/sources.json; did you mean "smith2001writes"? Cite the id of a record, or add the record first; e.g. smith2001writes`,
    ],
  },
  {
    mistake: "a claim without a source",
    file: ARCHITECTURE,
    change: replace(
      "    sources:\n      - { source: jones2010copies }\n  - id: second-cost",
      "  - id: second-cost",
    ),
    says: [
      `${ARCHITECTURE}:87:5 costs[0].sources: is missing; a list of at least one citation; e.g. [{ source: couchdbdocs, at: "Conflicts" }]`,
    ],
  },
  {
    mistake: "a date without quotes",
    file: ARCHITECTURE,
    change: replace('reviewed: "2026-11-23"', "reviewed: 2026-11-23"),
    says: [
      `${ARCHITECTURE}:229:11 front matter: 2026-11-23 is a date without quotes, which Astro turns into a point in time; a day written as "YYYY-MM-DD", in quotes; e.g. "2026-11-23"`,
    ],
  },
  {
    mistake: "a clause that does not go on from its sentence",
    file: ARCHITECTURE,
    change: replace(
      "your sites are far apart and many writers can be repaired later",
      "You run in many places.",
    ),
    says: [
      `${ARCHITECTURE}:101:11 useItIf[0].text: begins with a capital: "You"; a clause that completes "Use it if …": small first letter, no final full stop; e.g. you run in several regions and a write must not wait for an ocean`,
      `${ARCHITECTURE}:101:11 useItIf[0].text: ends with ".", but the page ends the sentence; a clause that completes "Use it if …": small first letter, no final full stop; e.g. you run in several regions and a write must not wait for an ocean`,
    ],
  },
  {
    mistake: "a pick that the ratings do not give",
    file: VERDICT,
    change: replace("pick: many-writers", "pick: one-writer"),
    says: [
      `${VERDICT}:3:7 pick: "one-writer" is not what the ratings give at equal priorities: the pick is many-writers (leans), many-writers is ahead by 0.33 notches and leads under 83 % of all priorities; "many-writers", with words that explain it, or other ratings with reasons of their own; e.g. pick: many-writers`,
    ],
  },
  {
    mistake: "a paragraph without a source",
    file: ARCHITECTURE,
    change: append("Nobody knows where this comes from."),
    says: [
      `${ARCHITECTURE}:251:1 prose: this paragraph has no source; at least one <Cite>, or <Judgement> around it when it is our own view; e.g. <Cite source="gray1996dangers" at="Sec. 2" />`,
    ],
  },
  {
    mistake: "an import in prose",
    file: ARCHITECTURE,
    change: append('import Chart from "./Chart.astro"'),
    says: [
      `${ARCHITECTURE}:251:1 prose: has an import or export, which would run; paragraphs, headings, lists, tables, links, <Cite> and <Judgement>: nothing that runs; e.g. A follower can lag behind. <Cite source="gray1996dangers" />`,
    ],
  },
  {
    mistake: "a source that nobody cites",
    file: SOURCES,
    change: (text: string) => text.replace(/\]\s*$/, `,${JSON.stringify(UNCITED)}\n]\n`),
    says: [
      `${SOURCES}:65:8 [2].id: "uncited2020" is cited nowhere; only sources that a claim, a rating or the prose cites, cite it or take the record out; e.g. sources: [{ source: uncited2020, at: "Sec. 2" }]`,
    ],
  },
];

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

for (const { mistake, file, change, says } of MISTAKES) {
  test(`what the gate says of ${mistake}`, async () => {
    await withContentTree((tree) => {
      tree.write(file, change(tree.read(file)));
      expect(checkedHere(tree.root).map(lineOf)).toEqual(says);
    });
  });
}
