import type { Prose, ProseBlock, ProseLink } from "#domain/catalog.ts";
import type { PlacedCitation } from "#domain/citations.ts";
import { type MarkdownNode, markdownTree, placeOfNode } from "./markdown-tree.ts";

/**
 * Reads what laws and pages need to know of an MDX body that the gate has let through.
 * @param body the MDX without its front matter
 * @param firstLine the line of the file on which the body begins, from 1
 * @throws Error when the body is not MDX
 */
export function readProse(body: string, firstLine: number): Prose {
  return proseOf(markdownTree(body), firstLine - 1);
}

/** The same, of a tree that has been parsed already. */
export function proseOf(tree: MarkdownNode, linesBefore = 0): Prose {
  const blocks: ProseBlock[] = [];
  const links: ProseLink[] = [];
  const visit = (node: MarkdownNode, parent: MarkdownNode, judgement: boolean): void => {
    const { line, column } = moved(node, linesBefore);
    if (node.type === "link") links.push({ href: node.url ?? "", line, column });
    const within = judgement || node.name === "Judgement";
    const kind = kindOf(node, parent);
    if (kind) blocks.push(blockOf(node, kind, within, linesBefore));
    for (const child of node.children ?? []) visit(child, node, within);
  };
  visit(tree, tree, false);
  return { blocks, links };
}

function kindOf(node: MarkdownNode, parent: MarkdownNode): ProseBlock["kind"] | null {
  if (node.type === "heading") return "heading";
  if (node.type === "tableCell") return "cell";
  const inItem = parent.type === "listItem";
  if (node.type === "paragraph") return inItem ? "item" : "paragraph";
  // <Judgement> alone on its line has no paragraph around its words.
  const holdsWords =
    node.type === "mdxJsxFlowElement" && (node.children ?? []).some(({ type }) => PHRASING.has(type));
  return holdsWords ? (inItem ? "item" : "paragraph") : null;
}

const PHRASING = new Set(["text", "emphasis", "strong", "inlineCode", "link", "break", "mdxJsxTextElement"]);

function blockOf(
  node: MarkdownNode,
  kind: ProseBlock["kind"],
  judgement: boolean,
  linesBefore: number,
): ProseBlock {
  const inside = descendants(node);
  const cites = inside.filter(({ name }) => name === "Cite");
  return {
    kind,
    text: wordsOf(node)
      .replace(/\s+/g, " ")
      .replace(/ (?=[.,;:!?)])/g, "")
      .trim(),
    ...moved(node, linesBefore),
    citations: cites.map((cite) => citationOf(cite, linesBefore)),
    judgement: judgement || inside.some(({ name }) => name === "Judgement"),
  };
}

function citationOf(cite: MarkdownNode, linesBefore: number): PlacedCitation {
  const value = (name: string) => cite.attributes?.find((attribute) => attribute.name === name)?.value;
  const [source, at, claim] = [value("source"), value("at"), value("claim")];
  return {
    source: typeof source === "string" ? source : "",
    ...(typeof at === "string" ? { at } : {}),
    ...(typeof claim === "string" ? { claim } : {}),
    ...moved(cite, linesBefore),
  };
}

function wordsOf(node: MarkdownNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  if (node.type === "break") return " ";
  return (node.children ?? []).map(wordsOf).join("");
}

function descendants(node: MarkdownNode): MarkdownNode[] {
  return (node.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}

function moved(node: MarkdownNode, lines: number) {
  const { line, column } = placeOfNode(node);
  return { line: line + lines, column };
}
