import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from "astro:content";
import type { Catalog, Written } from "#domain/catalog.ts";
import { compareIds } from "#domain/catalog.ts";
import { checks } from "#domain/checks/index.ts";
import { markdownTree } from "#gate/markdown-tree.ts";
import { readProse } from "#gate/prose.ts";
import { findingsOfRules } from "#gate/prose-rules.ts";
import { lineOf, reportOf } from "#gate/report.ts";
import { proseComponent } from "./prose-component.ts";

type Folder = Exclude<CollectionKey, "sources">;

let loading: Promise<Catalog> | undefined;

/**
 * Everything under content/, checked. The gate has run before, in a process of its own; the laws run once more here so
 * that no page can be rendered from a catalog that breaks one, whoever calls Astro and however.
 *
 * @returns the catalog, loaded once per build, and anew on each request in dev
 * @throws Error that lists every breach of a law
 */
export function loadCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  loading ??= readCatalog();
  return loading;
}

async function readCatalog(): Promise<Catalog> {
  const [questions, architectures, verdicts, disagreements, sources] = await Promise.all([
    written("questions"),
    written("architectures"),
    written("verdicts"),
    written("disagreements"),
    getCollection("sources"),
  ]);
  const catalog: Catalog = {
    questions,
    architectures,
    verdicts,
    disagreements,
    sources: new Map(
      sources
        .sort((one, other) => compareIds(one.id, other.id))
        .map(({ id, data }, index) => [id, { ...data, file: "content/sources.json", index }]),
    ),
  };
  const today = new Date().toISOString().slice(0, 10);
  const errors = checks
    .flatMap((check) => check(catalog, today))
    .filter(({ severity }) => severity !== "warning");
  if (errors.length > 0) throw new Error(reportOf(errors));
  return catalog;
}

/** One folder as a map by id, sorted: getCollection promises no order. */
async function written<Name extends Folder>(
  folder: Name,
): Promise<Map<string, Written & CollectionEntry<Name>["data"]>> {
  const entries = await getCollection(folder);
  return new Map(
    entries
      .sort((one, other) => compareIds(one.id, other.id))
      .map((entry) => [
        entry.id,
        {
          ...entry.data,
          id: entry.id,
          file: entry.filePath ?? `content/${folder}/${entry.id}.mdx`,
          prose: readProse(entry.body ?? "", 1),
        },
      ]),
  );
}

/**
 * The MDX body of an entry as a component, to be rendered with the prose components and no others.
 *
 * @throws Error when there is no such entry, and in dev when its body is more than prose
 */
export async function proseOf(folder: Folder, id: string) {
  const entry = await getEntry(folder, id);
  if (!entry) throw new Error(`content/${folder}/${id}.mdx is not in the catalog`);
  const { body = "" } = entry;
  // In dev a file may have changed since the gate let this request through: what is evaluated must be what was read.
  if (import.meta.env.DEV) {
    const findings = findingsOfRules(`content/${folder}/${id}.mdx`, markdownTree(body), body);
    if (findings.length > 0) throw new Error(findings.map(lineOf).join("\n"));
  }
  return proseComponent(body);
}
