import { didYouMean, oneOf } from "#domain/nearest.ts";
import { citation } from "#schema/claim.ts";
import type { Remedy } from "./finding.ts";
import type { MarkdownAttribute, MarkdownNode } from "./markdown-tree.ts";

/** The components that prose may use and the attributes they take, as in src/components/prose. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Cite: ["source", "at", "claim"],
  Judgement: [],
};

const EXAMPLES: Readonly<Record<string, string>> = {
  Cite: '<Cite source="gray1996dangers" at="Sec. 2" />',
  Judgement: "<Judgement>We would not pick it by default.</Judgement>",
};
const EXAMPLE = EXAMPLES.Cite ?? "";

/** What is wrong with a tag: its name, its attributes, what it holds and where it stands. */
export function faultsOfElement(node: MarkdownNode, ancestors: readonly MarkdownNode[]): Remedy[] {
  const name = node.name ?? "";
  const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (known === undefined) {
    return [unknownTag(name), ...(node.attributes ?? []).flatMap((attribute) => faultOfSpread(attribute))];
  }
  const attributes = node.attributes ?? [];
  const faults = attributes.flatMap((attribute, place) =>
    faultsOfAttribute(name, attribute, attributes.slice(0, place)),
  );
  return [
    ...faults,
    ...faultsOfPlace(node, name, ancestors),
    ...(name === "Cite" ? faultsOfCitation(node) : []),
  ];
}

function unknownTag(name: string): Remedy {
  const shown = name === "" ? "<>" : `<${name}>`;
  const known = Object.keys(COMPONENTS);
  return {
    what: `${shown} is not a component that prose may use`,
    allowed: didYouMean(name, known, `only ${known.map((one) => `<${one}>`).join(" and ")}, and no HTML`),
    example: EXAMPLE,
  };
}

function faultsOfAttribute(
  component: string,
  attribute: MarkdownAttribute,
  before: readonly MarkdownAttribute[],
): Remedy[] {
  const spread = faultOfSpread(attribute);
  if (spread.length > 0) return spread;
  const name = attribute.name ?? "";
  const known = COMPONENTS[component] ?? [];
  const example = EXAMPLES[component] ?? EXAMPLE;
  if (!known.includes(name)) {
    const allowed =
      known.length > 0 ? didYouMean(name, known, `the attributes are ${oneOf(known)}`) : "no attribute";
    return [{ what: `<${component}> does not take "${name}"`, allowed, example }];
  }
  if (before.some((other) => other.name === name)) {
    return [{ what: `<${component}> has "${name}" twice`, allowed: "each attribute once", example }];
  }
  if (typeof attribute.value === "string") return [];
  const what = attribute.value
    ? `"${name}" holds an expression in braces, which would run`
    : `"${name}" has no value`;
  return [{ what, allowed: "text in quotes", example }];
}

function faultOfSpread({ type, value }: MarkdownAttribute): Remedy[] {
  if (type !== "mdxJsxExpressionAttribute") return [];
  return [
    {
      what: `spreads {${String(value)}} into a tag, which would run`,
      allowed: "attributes by name",
      example: EXAMPLE,
    },
  ];
}

function faultsOfPlace(node: MarkdownNode, name: string, ancestors: readonly MarkdownNode[]): Remedy[] {
  const example = EXAMPLES[name] ?? EXAMPLE;
  const faults: Remedy[] = [];
  const around = ancestors.find(({ type }) => type === "heading" || type === "link");
  if (around)
    faults.push({
      what: `<${name}> stands in a ${around.type}`,
      allowed: "tags in paragraphs, items and cells",
      example,
    });
  if (name === "Cite" && (node.children ?? []).length > 0) {
    faults.push({
      what: "<Cite> holds text",
      allowed: "a tag that closes itself, after the sentence",
      example,
    });
  }
  if (name !== "Judgement") return faults;
  if (ancestors.some((one) => one.name === "Judgement")) {
    faults.push({ what: "<Judgement> stands inside another", allowed: "one around our view", example });
  }
  const block = node.children?.find(({ type }) => BLOCKS.has(type));
  if (block)
    faults.push({ what: `<Judgement> holds a ${block.type}`, allowed: "words within a paragraph", example });
  return faults;
}

/** It marks words, so it is a span on the page. */
const BLOCKS = new Set(["paragraph", "heading", "table", "code", "blockquote", "thematicBreak", "list"]);

/** A citation in prose has the shape of one in a field. */
function faultsOfCitation({ attributes = [] }: MarkdownNode): Remedy[] {
  const written = attributes.filter(
    ({ name, value }) => COMPONENTS.Cite?.includes(name ?? "") && typeof value === "string",
  );
  if (!attributes.some(({ name }) => name === "source")) {
    return [
      {
        what: "<Cite> names no source",
        allowed: "the id of a record in content/sources.json",
        example: EXAMPLE,
      },
    ];
  }
  const result = citation.safeParse(Object.fromEntries(written.map(({ name, value }) => [name, value])));
  return (result.error?.issues ?? [])
    .filter(({ path }) => written.some(({ name }) => name === path[0]))
    .map(({ path, message }) => ({
      what: `"${String(path[0])}" of <Cite> ${message}`,
      allowed: "the id of a source; the place in it",
      example: EXAMPLE,
    }));
}
