import { expect, test } from "@playwright/test";
import { verdictsShareNoRunOfWords } from "#domain/checks/verdicts-share-no-run-of-words.ts";
import { aCatalog, anArchitecture, aVerdict, someProse, TODAY } from "../../../fixtures/catalog.ts";

const RUN = "the side that holds a majority goes on";
const cited = (text: string) => ({ text, sources: [{ source: "smith2001writes" }] });
const found = (...verdicts: ReturnType<typeof aVerdict>[]) =>
  verdictsShareNoRunOfWords(aCatalog({ verdicts }), TODAY);

test("a verdict that never repeats itself is right", () => {
  expect(verdictsShareNoRunOfWords(aCatalog(), TODAY)).toEqual([]);
});

test("eight words in a row in two verdicts are refused in the second, as long as they are", () => {
  const one = aVerdict({ because: cited(`After a split ${RUN} writing.`) });
  const other = aVerdict({ id: "no-writer--one-writer", unless: cited(`in your case ${RUN} writing alone`) });
  const about = found(one, other).filter(({ what }) => what.includes(RUN));
  expect(about).toMatchObject([
    {
      where: { file: "content/verdicts/no-writer--one-writer.mdx", field: ["unless", "text"] },
      what: `"${RUN} writing" stands already in content/verdicts/many-writers--one-writer.mdx, field because.text`,
    },
  ]);
});

test("so are eight words twice in one verdict, in a field and in prose", () => {
  const prose = someProse(`Nobody waits while ${RUN.toUpperCase()}.`, { line: 30 });
  expect(found(aVerdict({ because: cited(`Then ${RUN}.`), prose }))).toMatchObject([
    { where: { line: 30 }, what: `"${RUN}" stands already above, field because.text` },
  ]);
});

test("seven words are not, nor are eight across the end of a sentence", () => {
  const seven = RUN.replace(" on", "");
  expect(found(aVerdict({ because: cited(`Then ${seven}.`), dek: `Here ${seven} too.` }))).toEqual([]);
  const split = RUN.replace("majority goes", "majority. Goes");
  expect(found(aVerdict({ because: cited(`Then ${split}.`), dek: `Now ${split} too.` }))).toEqual([]);
});

test("names, thresholds and notes may recur, and so may words of another page", () => {
  const [flip] = aVerdict().flips;
  if (!flip) throw new Error("no flip");
  const flips = ["one", "two"].map((id) => ({ ...flip, id, text: `It ${id} turns.`, threshold: RUN }));
  expect(found(aVerdict({ flips, because: cited(`Then ${RUN}.`) }))).toEqual([]);
  const costs = [{ id: "cost", ...cited(`Then ${RUN}.`) }];
  const catalog = aCatalog({
    architectures: [anArchitecture({ costs })],
    verdicts: [aVerdict({ because: cited(`Then ${RUN} now.`) })],
  });
  expect(verdictsShareNoRunOfWords(catalog, TODAY)).toEqual([]);
});
