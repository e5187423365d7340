import { absolute, links } from "#view-models/links.ts";
import { markdownText } from "#view-models/markdown-text.ts";
import type { TwinnedPage } from "#view-models/twins/pages.ts";
import { site } from "../../site.config.ts";
import { pageMarkdown } from "./markdown.ts";

const SUMMARY =
  "Software architectures compared two at a time: which to pick, why, how sure that is, and what would change the pick. Every claim has a source, every rating a reason, every page a date.";

const USE =
  "Each link below is a page as Markdown; the same name ending in .json is the page as data. Words and ratings are CC BY 4.0: name the page you take them from. A score is a verdict at stated priorities and no recommendation by itself.";

/** What stands apart from the pages: everything at once. */
function everything(): string[] {
  const files = [
    [
      "All pages in one file",
      links.llmsFull,
      "every Markdown file below, one after the other; of a comparison its verdict, since the rest stands with its two architectures",
    ],
    [
      "All data in one file",
      links.data("weighed.json"),
      "questions, architectures, verdicts and sources as JSON",
    ],
    ["Its schema", links.schema("weighed"), "JSON Schema of all data"],
    ["The bibliography as CSL-JSON", links.data("sources.json"), "every source"],
    ["The bibliography as BibTeX", links.data("sources.bib"), "every source"],
  ] as const;
  return files.map(([title, href, says]) => `- [${title}](${absolute(href)}): ${says}`);
}

/**
 * The file that language models look for: what the site is, and where each page is as Markdown.
 * The form is that of https://llmstxt.org: a title, a summary, sections of links; "Optional" may be left out by a reader.
 */
export function llmsText(pages: readonly TwinnedPage[]): string {
  const sections = [...Map.groupBy(pages, ({ group }) => group)].map(([group, members]) =>
    [`## ${group}`, "", ...members.map(line)].join("\n"),
  );
  const optional = ["## Optional", "", ...everything()].join("\n");
  return `${[`# ${site.name}`, `> ${SUMMARY}`, USE, ...sections, optional].join("\n\n")}\n`;
}

function line({ href, title, summary }: TwinnedPage): string {
  return `- [${markdownText(title)}](${absolute(links.twin(href, "md"))}): ${markdownText(summary)}`;
}

/** Every page as Markdown in one file, with a rule between each two; of some only what no other page says. */
export function llmsFullText(pages: readonly TwinnedPage[]): string {
  return pages.map(({ whole, own = whole }) => pageMarkdown(own())).join("\n---\n\n");
}
