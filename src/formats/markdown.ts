import { absolute, links } from "#view-models/links.ts";
import { markdownText } from "#view-models/markdown-text.ts";
import {
  type Block,
  type PageDocument,
  type Run,
  type Statement,
  wholeAddress,
} from "#view-models/twins/document.ts";

/**
 * A page as Markdown (CommonMark with the tables of GitHub Flavored Markdown). Every text is escaped, every address is
 * whole; numbers in brackets name the sources at the end. Ends in a line break.
 */
export function pageMarkdown(page: PageDocument): string {
  const parts = [
    `# ${plain(page.title)}`,
    statement(page.summary, page.href),
    `<${absolute(page.href)}> · <${absolute(links.twin(page.href, "json"))}> · CC BY 4.0`,
    ...blocks(page.opening, page.href),
    ...page.parts.flatMap(({ level, heading, blocks: below }) => [
      `${"#".repeat(level)} ${plain(heading)}`,
      ...blocks(below, page.href),
    ]),
    ...sources(page),
  ];
  return `${parts.filter((text) => text !== "").join("\n\n")}\n`;
}

function blocks(all: readonly Block[], page: string): string[] {
  return all.map((block) => {
    if (block.kind === "paragraph") return statement(block.says, page);
    if (block.kind === "table") return tableText(block, page);
    const mark = (place: number) => (block.kind === "steps" ? `${place + 1}.` : "-");
    return block.items.map((item, place) => `${mark(place)} ${statement(item, page)}`).join("\n");
  });
}

function statement({ words, cites = [] }: Statement, page: string): string {
  const marks = cites.map(({ number, at }) => ` [${number}${at ? `, ${plain(at)}` : ""}]`);
  return `${runs(words, page)}${marks.join("")}`;
}

function runs(words: readonly Run[], page: string): string {
  return words
    .map(({ text, href, strong }) => {
      if (strong) return `**${plain(text)}**`;
      return href === undefined ? plain(text) : `[${plain(text)}](${address(href, page)})`;
    })
    .join("");
}

/**
 * Plain text, beyond what any Markdown needs: what GitHub's would take for an address is no link, and a number such as 3.6
 * begins no list and so needs no backslash.
 */
function plain(text: string): string {
  return markdownText(text)
    .replace(/^(\d+)\\([.)])(?=\S)/, "$1$2")
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, "\\$&");
}

/** Whatever could end the link is percent-encoded. */
function address(href: string, page: string): string {
  return wholeAddress(href, page).replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function tableText({ columns, rows }: Extract<Block, { kind: "table" }>, page: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(plain)),
    line(columns.map(() => "---")),
    ...rows.map((cells) => line(cells.map((cell) => runs(cell, page)))),
  ].join("\n");
}

function sources({ sources: all, href }: PageDocument): string[] {
  if (all.length === 0) return [];
  const lines = all.map(
    (one) =>
      `${one.number}. ${plain(one.runs.map(({ text }) => text).join(""))} <${address(one.href, href)}>`,
  );
  return ["## Sources of this page", lines.join("\n")];
}
