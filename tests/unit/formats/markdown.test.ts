import { expect, test } from "@playwright/test";
import { pageMarkdown } from "#formats/markdown.ts";
import { type MarkdownNode, markdownTree } from "#gate/markdown-tree.ts";
import { type Block, list, type PageDocument, paragraph, table } from "#view-models/twins/document.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { aCatalog } from "../../fixtures/catalog.ts";

function aPage(overrides: Partial<PageDocument> = {}): PageDocument {
  return {
    kind: "about",
    title: "A page",
    href: "/about/",
    summary: { words: [{ text: "What it says." }] },
    opening: [],
    parts: [],
    sources: [],
    ...overrides,
  };
}

const written = (...opening: Block[]) => pageMarkdown(aPage({ opening }));

/** Without what some readers make of text that has no marks, such as a link of an address: it shows that text and leads to it. */
const COMMONMARK = { gfm: false };

/** What a reader of the Markdown would be shown for each hostile text, and whatever else it made. */
function nodesIn(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

const HOSTILE = [
  "# A heading",
  "- an item",
  "1. a step",
  "> a quotation",
  "[a link](https://evil.example)",
  "![a picture](https://evil.example/x.png)",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "*stress* and **more** and _this_ and __that__",
  "`code` and ``more``",
  "a | b | c",
  "&lt;script&gt; &copy; &#60;",
  "a\\*b\\",
  "~~gone~~",
  "[1]: https://evil.example",
  "one\n\n# two",
  "---",
  "===",
  "<https://evil.example>",
];

test("Whatever a text holds, a reader of the Markdown is shown that text and nothing else", () => {
  for (const text of HOSTILE) {
    const plain = text.replace(/\s*\n\s*/g, " ");
    const says = { words: [{ text }] };
    const markdown = written({ kind: "paragraph", says });
    const nodes = nodesIn(markdownTree(markdown.split("\n\n").slice(3).join("\n\n"), COMMONMARK));
    expect(
      nodes.map(({ type }) => type).filter((type) => type !== "text"),
      text,
    ).toEqual(["root", "paragraph"]);
    expect(
      nodes
        .map(({ value }) => value ?? "")
        .join("")
        .trim(),
      text,
    ).toBe(plain);
  }
});

test("A text that holds a bar or a line break stays in its cell", () => {
  const markdown = written(table(["A", "B"], [["one | two", "three\nfour"]]));
  expect(markdown).toContain("| one \\| two | three four |");
});

test("An address that could end its link is written so that it cannot", () => {
  const markdown = written(paragraph({ words: [{ text: "x] y", href: "https://a.example/b_(c)>d e" }] }));
  expect(markdown).toContain("[x\\] y](https://a.example/b_%28c%29");
  expect(markdown).not.toMatch(/\(https:[^)]*[\s<>(]/);
});

test("Numbers that begin a text stay as they are, and steps are counted", () => {
  expect(written(list([{ words: [{ text: "3.6 to 3.0" }] }]))).toContain("- 3.6 to 3.0");
  const steps = list([{ words: [{ text: "One" }] }, { words: [{ text: "Two" }] }], "steps");
  expect(written(steps)).toContain("1. One\n2. Two");
});

test("A claim carries the numbers of its sources and the places in them", () => {
  const cites = [
    { number: 1, href: "#s1", at: "Sec. 2" },
    { number: 3, href: "#s3", at: undefined },
  ];
  expect(written(paragraph({ words: [{ text: "So it is." }], cites }))).toContain(
    "So it is. [1, Sec. 2] [3]",
  );
});

test("Every page begins with its title, names its address and ends in one line break", () => {
  for (const { href, whole } of twinnedPages(aCatalog())) {
    const markdown = pageMarkdown(whole());
    expect(markdown, href).toMatch(/^# \S/);
    expect(markdown, href).toContain(`<https://weighed.example${href}>`);
    expect(markdown, href).toMatch(/\S\n$/);
    expect(markdown, href).not.toMatch(/undefined|\[object|NaN/);
  }
});
