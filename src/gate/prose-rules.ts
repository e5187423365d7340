import { faultsOfElement } from "./elements.ts";
import { type Finding, inProse, type Remedy } from "./finding.ts";
import { faultOfTarget } from "./link-targets.ts";
import { type MarkdownNode, placeOfNode } from "./markdown-tree.ts";

const PROSE_EXAMPLE = 'A follower can lag behind. <Cite source="gray1996dangers" />';
const NO_CODE = "paragraphs, headings, lists, tables, links, <Cite> and <Judgement>: nothing that runs";

/** What prose is made of; everything else is refused. */
const ALLOWED = new Set([
  ...["root", "paragraph", "text", "emphasis", "strong", "inlineCode", "break", "blockquote"],
  ...["list", "listItem", "heading", "link", "code", "thematicBreak", "table", "tableRow", "tableCell"],
  ...["mdxJsxFlowElement", "mdxJsxTextElement"],
]);

const REFERENCE: Remedy = {
  what: "has a link whose address stands elsewhere",
  allowed: "the address in the link itself",
  example: "[how a verdict is made](/method/#order)",
};

const FOOTNOTE: Remedy = {
  what: "has a footnote, which would be numbered beside the sources",
  allowed: "a sentence in the text, or a citation",
  example: PROSE_EXAMPLE,
};

const REFUSED: Readonly<Record<string, Remedy>> = {
  mdxjsEsm: { what: "has an import or export, which would run", allowed: NO_CODE, example: PROSE_EXAMPLE },
  mdxFlowExpression: {
    what: "has an expression in braces, which would run",
    allowed: NO_CODE,
    example: "\\{ as text",
  },
  mdxTextExpression: {
    what: "has an expression in braces, which would run",
    allowed: NO_CODE,
    example: "\\{ as text",
  },
  html: { what: "has raw HTML", allowed: NO_CODE, example: PROSE_EXAMPLE },
  image: { what: "has an image", allowed: "words; drawings are data", example: "moments.allIsWell.drawing" },
  imageReference: {
    what: "has an image",
    allowed: "words; drawings are data",
    example: "moments.allIsWell.drawing",
  },
  delete: {
    what: "strikes words out",
    allowed: "the words that are true now; ~ as \\~",
    example: "about \\~5 ms",
  },
  linkReference: REFERENCE,
  definition: REFERENCE,
  footnoteReference: FOOTNOTE,
  footnoteDefinition: FOOTNOTE,
  yaml: { what: "has front matter a second time", allowed: "fields at the top only", example: PROSE_EXAMPLE },
  toml: { what: "has TOML front matter", allowed: "YAML at the top only", example: PROSE_EXAMPLE },
};

/** Every node of the tree that is more than prose. */
export function findingsOfRules(file: string, tree: MarkdownNode, content: string): Finding[] {
  const lines = content.split("\n");
  const visit = (node: MarkdownNode, ancestors: readonly MarkdownNode[]): Finding[] => {
    const own = faultsOf(node, ancestors, lines).map((remedy) => inProse(file, placeOfNode(node), remedy));
    return [...own, ...(node.children ?? []).flatMap((child) => visit(child, [...ancestors, node]))];
  };
  return visit(tree, []);
}

function faultsOf(
  node: MarkdownNode,
  ancestors: readonly MarkdownNode[],
  lines: readonly string[],
): Remedy[] {
  const refused = REFUSED[node.type];
  if (refused) return [refused];
  if (!ALLOWED.has(node.type))
    return [{ what: `has ${node.type}`, allowed: NO_CODE, example: PROSE_EXAMPLE }];
  if (node.type.startsWith("mdxJsx")) return faultsOfElement(node, ancestors);
  const written = lines[placeOfNode(node).line - 1]?.slice(placeOfNode(node).column - 1) ?? "";
  const fault = faultOfBlock(node, written) ?? faultOfText(node, lines);
  return fault ? [fault] : [];
}

function faultOfBlock(node: MarkdownNode, written: string): Remedy | null {
  const leftover = "three hyphens here look like front matter left over";
  switch (node.type) {
    case "heading":
      if (!written.startsWith("#"))
        return { what: leftover, allowed: "headings with ##", example: "## A heading" };
      if (node.depth !== undefined && node.depth >= 2 && node.depth <= 4) return null;
      return {
        what: `has a heading of level ${node.depth}`,
        allowed: "levels 2 to 4: the page has the first",
        example: "## A heading",
      };
    case "thematicBreak":
      return written.startsWith("-")
        ? { what: leftover, allowed: "a heading", example: "## A heading" }
        : null;
    case "listItem":
      if (typeof node.checked !== "boolean") return null;
      return { what: "has a box to tick, which is a form", allowed: "a plain list", example: "- an item" };
    case "code":
      if (/^[a-z0-9-]*$/.test(node.lang ?? "") && !node.meta) return null;
      return {
        what: "has code with more than a language",
        allowed: "one word after the fence",
        example: "```sql",
      };
    case "link":
      return faultOfTarget(node.url ?? "");
    default:
      return null;
  }
}

const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u;

/** What the file spells as an entity is a character here; what it holds as it stands was named already. */
function faultOfText({ value, title }: MarkdownNode, lines: readonly string[]): Remedy | null {
  const found = UNSEEN.exec(`${value ?? ""}${title ?? ""}`)?.[0];
  if (!found || lines.some((line) => line.includes(found))) return null;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    what: `spells a character that cannot be seen (${code})`,
    allowed: "words that a reader can see",
    example: "take it out",
  };
}
