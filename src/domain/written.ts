import type { Architecture, Catalog, Disagreement, Question, Verdict } from "#domain/catalog.ts";

/** The folders of MDX files under content/, each a collection. */
export const FOLDERS = ["questions", "architectures", "verdicts", "disagreements"] as const;
export type Folder = (typeof FOLDERS)[number];

/** One MDX file of the catalog and the folder it is in. */
export interface WrittenIn {
  readonly folder: Folder;
  readonly entry: Question | Architecture | Verdict | Disagreement;
}

/** Every MDX file of the catalog, in the order of the folders. */
export function writtenFiles(catalog: Catalog): WrittenIn[] {
  return FOLDERS.flatMap((folder) => [...catalog[folder].values()].map((entry) => ({ folder, entry })));
}

/** Every MDX file of one folder: how a problem says what it rests on. */
export function folderOf(folder: Folder): string {
  return `content/${folder}/`;
}
