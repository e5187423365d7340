import { lstatSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import { SOURCES_FILE } from "#domain/checks/check.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { ADDRESSES_FILE } from "#domain/published-addresses.ts";
import { FOLDERS, type Folder } from "#domain/written.ts";
import { clashingNames, faultOfName } from "./file-names.ts";
import { aboutFile, type Finding, type Remedy } from "./finding.ts";
import { type Entry, entriesOf } from "./folder-entries.ts";

/** A file that the site is built from. */
export interface ContentFile {
  readonly path: string;
  readonly folder: Folder | "sources";
  /** The file's name without its ending. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What there is under content/: files to read, what is wrong with the rest, and what nobody will read. */
export interface Found {
  readonly files: readonly ContentFile[];
  readonly findings: readonly Finding[];
  /** Paths of what could not be taken as content: other findings may only be due to their absence. */
  readonly unread: readonly string[];
}

const KILOBYTE = 1024;
const LARGEST = { mdx: 64 * KILOBYTE, json: 512 * KILOBYTE };
/** More would be no content, but a mistake such as an unpacked archive. */
const MOST_FILES = 20_000;

/** Finds every content file under `root`, and everything there that a glob would skip without a word. */
export function findContent(root: string): Found {
  const found = { files: [] as ContentFile[], findings: [] as Finding[], unread: [] as string[] };
  const top = contentFolder(root);
  if (top !== null) return { ...found, findings: [aboutFile("content", top)], unread: ["content/"] };
  const entries = entriesOf(root, "content").filter((entry) => !isLeftover(entry));
  for (const entry of entries) {
    if (isFolder(entry)) takeFolder(root, entry.name as Folder, found);
    else if (entry.path === SOURCES_FILE) take(root, entry, "sources", found);
    // The list of published addresses is read by the build once it knows its own.
    else if (entry.kind !== "file" || entry.path !== ADDRESSES_FILE) refuse(entry, stray(entry), found);
  }
  if (!entries.some(({ path }) => path === SOURCES_FILE)) refuse({ path: SOURCES_FILE }, NO_SOURCES, found);
  found.findings.push(...clashingNames(entries));
  return found;
}

type Finds = { files: ContentFile[]; findings: Finding[]; unread: string[] };

const NO_SOURCES: Remedy = {
  what: "is missing",
  allowed: "the bibliography as a JSON list of CSL records",
  example: '[{ "id": "gray1996dangers", … }]',
};

function contentFolder(root: string): Remedy | null {
  const stats = lstatSync(join(root, "content"), { throwIfNoEntry: false });
  if (stats?.isDirectory()) return null;
  const what = stats === undefined ? "is missing" : "is not a folder";
  return {
    what,
    allowed: `a folder with ${oneOf(FOLDERS)} and sources.json`,
    example: "content/architectures/",
  };
}

function isFolder({ name, kind }: Entry): boolean {
  return kind === "folder" && (FOLDERS as readonly string[]).includes(name);
}

/**
 * What programs leave behind and nobody takes for content: .DS_Store, an editor's swap or lock file, and .gitkeep,
 * with which Git keeps an empty folder. A hidden file with an ending of ours is another matter.
 */
function isLeftover({ name, kind }: Entry): boolean {
  if (name.startsWith(".#")) return kind !== "folder";
  return kind === "file" && name.startsWith(".") && !/\.(mdx?|json)$/i.test(name);
}

function takeFolder(root: string, folder: Folder, found: Finds): void {
  const entries = entriesOf(root, `content/${folder}`).filter((entry) => !isLeftover(entry));
  found.findings.push(...clashingNames(entries));
  for (const entry of entries.slice(0, MOST_FILES)) take(root, entry, folder, found);
  if (entries.length <= MOST_FILES) return;
  const what = `holds ${entries.length} files`;
  refuse(
    { path: `content/${folder}/` },
    { what, allowed: `at most ${MOST_FILES}`, example: "one per pair" },
    found,
  );
}

function take(root: string, entry: Entry, folder: ContentFile["folder"], found: Finds): void {
  const fault = faultOfName(entry, folder);
  if (fault) found.findings.push(aboutFile(entry.path, fault));
  const ending = folder === "sources" ? "json" : "mdx";
  if (entry.kind !== "file" || entry.name.startsWith(".") || !entry.name.endsWith(`.${ending}`)) {
    found.unread.push(entry.path);
    return;
  }
  const bytes = bytesOf(root, entry, LARGEST[ending]);
  if (bytes instanceof Uint8Array) {
    found.files.push({ path: entry.path, folder, id: entry.name.slice(0, -ending.length - 1), bytes });
  } else refuse(entry, bytes, found);
}

function bytesOf(root: string, { path }: Entry, largest: number): Uint8Array | Remedy {
  try {
    const { size }: Stats = lstatSync(join(root, path));
    if (size <= largest) return readFileSync(join(root, path));
    const what = `is ${Math.ceil(size / KILOBYTE)} kB`;
    return { what, allowed: `at most ${largest / KILOBYTE} kB`, example: "an argument of 300 words is 2 kB" };
  } catch (error) {
    const what = `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})`;
    return { what, allowed: "a file that everybody in the team can read", example: "chmod 644" };
  }
}

function refuse({ path }: Pick<Entry, "path">, remedy: Remedy, found: Finds): void {
  found.findings.push(aboutFile(path, remedy));
  found.unread.push(path);
}

function stray({ name, kind }: Entry): Remedy {
  const known = [...FOLDERS, "sources.json"];
  const what = kind === "link" ? "is a symbolic link" : `is a ${kind} that nothing reads`;
  const allowed = didYouMean(name, known, `under content/ there are only ${oneOf(known)}`);
  return { what, allowed, example: "content/architectures/multi-leader.mdx" };
}
