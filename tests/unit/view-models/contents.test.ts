import { expect, test } from "@playwright/test";
import { FIXED_PAGES, SECTIONS } from "#domain/sections.ts";
import {
  architectureContents,
  comparisonContents,
  methodContents,
  questionContents,
  type Section,
} from "#view-models/contents.ts";

type Sections = Readonly<Record<string, Section>>;
const lists: Readonly<Record<string, [Sections, readonly string[]]>> = {
  comparison: [comparisonContents, SECTIONS.comparison],
  architecture: [architectureContents, SECTIONS.architecture],
  question: [questionContents, SECTIONS.question],
  method: [methodContents, FIXED_PAGES["/method/"] ?? []],
};

for (const [page, [sections, known]] of Object.entries(lists)) {
  test(`Every line of the contents of a ${page} names a section that an editor may link to, in a few words`, () => {
    const lines: readonly Section[] = Object.values(sections);
    expect(lines.length).toBeGreaterThan(7);
    for (const { id, short, title } of lines) {
      expect(known).toContain(id);
      expect(short.length).toBeLessThanOrEqual(14);
      expect(title.length).toBeGreaterThanOrEqual(short.length - 3);
    }
    expect(new Set(lines.map(({ short }) => short)).size).toBe(lines.length);
  });
}
