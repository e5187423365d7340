import { expect, test } from "@playwright/test";
import { recordMarkdown } from "#view-models/adr-markdown.ts";
import { markdownText } from "#view-models/markdown-text.ts";

test("What a text says is what its Markdown shows, whatever signs are in it", () => {
  expect(markdownText("a *b* _c_ `d` [e](f) <g> \\h ~i~ | &amp; R&D")).toBe(
    "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g> \\\\h \\~i\\~ \\| \\&amp; R&D",
  );
  expect(markdownText("# no heading")).toBe("\\# no heading");
  expect(markdownText("- no item")).toBe("\\- no item");
  expect(markdownText("1. no item")).toBe("1\\. no item");
  expect(markdownText("one\r\n\n# line")).toBe("one # line");
});

test("A record becomes front matter, headings, paragraphs, lists, numbered sources and code", () => {
  const markdown = recordMarkdown({
    frontMatter: [
      ["status", "proposed"],
      ["consulted", ""],
    ],
    title: "Use [a]",
    sections: [
      {
        level: 2,
        heading: "Context",
        blocks: [
          { kind: "paragraph", runs: ["Said", [1, 2], " at ", { text: "here", href: "https://x.example/" }] },
          { kind: "list", items: [["one"], ["two", [2]]] },
        ],
      },
      {
        level: 3,
        heading: "More",
        blocks: [
          { kind: "sources", items: [["First"], ["Second"]] },
          { kind: "paragraph", runs: [{ text: "https://x.example/", href: "https://x.example/" }] },
          { kind: "json", text: "{}" },
        ],
      },
    ],
  });
  expect(markdown).toBe(`---
status: proposed
consulted:
---

# Use \\[a\\]

## Context

Said [1, 2] at [here](https://x.example/)

* one
* two [2]

### More

1. First
2. Second

<https://x.example/>

\`\`\`json
{}
\`\`\`
`);
});
