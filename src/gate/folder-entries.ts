import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Something in a folder. */
export interface Entry {
  readonly name: string;
  /** From the checkout, with slashes. */
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "device";
  /** Whether the name is text: a file system may hold any bytes. */
  readonly isText: boolean;
}

/** What is in a folder, by name; nothing when it cannot be read. Links are not followed. */
export function entriesOf(root: string, folder: string): Entry[] {
  return dirents(join(root, folder))
    .map((entry) => {
      const name = entry.name.toString("utf8");
      return { name, path: `${folder}/${name}`, kind: kindOf(entry), isText: isUtf8(entry.name) };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function dirents(folder: string): Dirent<NonSharedBuffer>[] {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent<NonSharedBuffer>): Entry["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "device";
}
