import { expect, test } from "@playwright/test";
import { llmsFullText, llmsText } from "#formats/llms.ts";
import { pageMarkdown } from "#formats/markdown.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { aCatalog } from "../../fixtures/catalog.ts";

const pages = twinnedPages(aCatalog());
const text = llmsText(pages);

test("A language model reads a title, a summary and sections of links, as llmstxt.org has it", () => {
  const [title, summary, ...rest] = text.trimEnd().split("\n\n");
  expect(title).toBe("# Weighed");
  expect(summary).toMatch(/^> \S/);
  const headings = rest.filter((block) => block.startsWith("#"));
  expect(headings).toEqual([
    "## The site",
    "## Questions",
    "## Architectures",
    "## Comparisons",
    "## Optional",
  ]);
  const items = rest.filter((block) => block.startsWith("- ")).flatMap((block) => block.split("\n"));
  for (const item of items) expect(item).toMatch(/^- \[.+\]\(https:\/\/weighed\.example\/\S+\): \S/);
});

test("Every page stands in it once, by its Markdown", () => {
  for (const { href } of pages) {
    const name = href === "/" ? "/index.md" : `${href.slice(0, -1)}.md`;
    expect(text.split(`(https://weighed.example${name})`).length, href).toBe(2);
  }
});

test("The full text holds the Markdown of every page, and of a comparison its verdict alone", () => {
  const full = llmsFullText(pages);
  for (const { href, group, whole } of pages) {
    const markdown = pageMarkdown(whole());
    const [verdict = ""] = markdown.split("\n\n## Pick by situation");
    expect(full.includes(group === "Comparisons" ? verdict : markdown), href).toBe(true);
    if (group === "Comparisons") expect(full, href).not.toContain(markdown);
  }
});
