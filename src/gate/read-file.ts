import { mdxToJs } from "satteri";
import { leavesOf } from "#domain/fields.ts";
import type { Folder } from "#domain/written.ts";
import type { ContentFile } from "./content-files.ts";
import { aboutFile, type Finding, inProse } from "./finding.ts";
import { frontMatterOf } from "./front-matter.ts";
import { jsonRecordsOf } from "./json-records.ts";
import { ASTRO_FEATURES, type MarkdownNode, markdownTree } from "./markdown-tree.ts";
import { faultsOfNesting } from "./nesting.ts";
import { type Places, placeOf } from "./places.ts";
import { proseOf } from "./prose.ts";
import { findingsOfRules } from "./prose-rules.ts";
import { NO_PROSE, nothingRead, type ReadFile } from "./read-result.ts";
import { findingsOfShape } from "./shape-findings.ts";
import { shapes } from "./shapes.ts";
import { patched } from "./stand-ins.ts";
import { textOf } from "./text-of-file.ts";

/** Reads one file and finds what is wrong with it on its own: bytes, syntax, shape, and MDX that is more than prose. */
export function readFile(file: ContentFile): ReadFile {
  const { path, folder, bytes } = file;
  const { text, findings } = textOf(path, bytes);
  const nothing = nothingRead(file, findings);
  if (text === null) return nothing;
  const read = folder === "sources" ? readSources(path, text) : readMdx(path, folder, text);
  return { ...nothing, ...read, findings: [...findings, ...(read.findings ?? [])] };
}

function readSources(path: string, text: string): Partial<ReadFile> {
  const { records, places, findings } = jsonRecordsOf(path, text);
  if (records === null) return { findings };
  const { value, paths } = patched(shapes.sources, records);
  const shape = findingsOfShape(path, shapes.sources, records, places);
  const again = idsTwice(path, value as { id: string }[], places);
  return {
    findings: [...findings, ...shape, ...again],
    places,
    fields: value,
    standIns: paths,
    hidesCitations: false,
  };
}

function idsTwice(path: string, records: readonly { id: string }[], places: Places): Finding[] {
  return records.flatMap(({ id }, index) => {
    const before = records.findIndex((record) => record.id === id);
    if (before === index) return [];
    const place = placeOf(places, [index, "id"]);
    const what = `"${id}" is the id of record ${before + 1} already`;
    return [
      {
        ...aboutFile(path, { what, allowed: "one record for each id", example: `${id}b` }),
        ...place,
        field: `[${index}].id`,
      },
    ];
  });
}

function readMdx(path: string, folder: Folder, text: string): Partial<ReadFile> {
  const { fields, places, findings, content } = frontMatterOf(path, text);
  const { tree, findings: inBody } =
    content === null ? { tree: null, findings: [] } : readBody(path, content);
  const prose = tree === null ? NO_PROSE : proseOf(tree);
  const own = [...findings, ...inBody];
  if (fields === null) return { findings: own, places, prose };
  const { value, paths } = patched(shapes[folder], fields);
  const shape = findingsOfShape(path, shapes[folder], fields, places);
  const kept = new Set(sourcesIn(value));
  const hidesCitations = tree === null || sourcesIn(fields).some((source) => !kept.has(source));
  return { findings: [...own, ...shape], places, fields: value, standIns: paths, prose, hidesCitations };
}

function sourcesIn(fields: unknown): string[] {
  return leavesOf(fields).flatMap(({ path, value }) => (path.at(-1) === "source" ? [String(value)] : []));
}

function readBody(path: string, content: string): { tree: MarkdownNode | null; findings: Finding[] } {
  const tooDeep = faultsOfNesting(content);
  if (tooDeep.length > 0) {
    return {
      tree: null,
      findings: tooDeep.map(({ line, column, ...remedy }) => inProse(path, { line, column }, remedy)),
    };
  }
  try {
    const findings = findingsOfRules(path, markdownTree(content, ASTRO_FEATURES), content);
    // What only fails when it is compiled would fail in the middle of a build. Compiling runs nothing.
    if (findings.length === 0) mdxToJs(content, { features: ASTRO_FEATURES, jsxImportSource: "astro" });
    return { tree: markdownTree(content), findings };
  } catch (error) {
    return { tree: null, findings: [malformed(path, error as Error)] };
  }
}

/** The parser's own words, without its advice: it recommends comments in braces, which are refused here. */
function malformed(path: string, { message }: Error): Finding {
  const [, line = "1", column = "1", words = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const reason = words
    .replace(/ ?\((?:note: |mdx-jsx:)[\s\S]*$/, "")
    .replace(/\s+/g, " ")
    .replaceAll(";", ",");
  const isComment = words.includes("`!` (U+0021)");
  return inProse(
    path,
    { line: Number(line), column: Number(column) },
    {
      what: isComment ? "has an HTML comment" : `is not MDX: ${reason}`,
      allowed: isComment
        ? "no comment: every reader can see it"
        : "< and { only in tags; elsewhere \\< and \\{",
      example: 'n \\< 3 <Cite source="gray1996dangers" />',
    },
  );
}
