import { lstatSync } from "node:fs";
import { join } from "node:path";
import { aboutFile, type Finding } from "./finding.ts";
import { type Entry, entriesOf } from "./folder-entries.ts";

/** The one folder with a dot that belongs on a site: RFC 8615. */
const WELL_KNOWN = "public/.well-known";
const DEEPEST = 8;

/** Files in public/ are published as they are: none may be hidden, and none may lead out of the folder. */
export function findingsInPublic(root: string): Finding[] {
  const stats = lstatSync(join(root, "public"), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [link("public")];
  return findingsIn(root, "public", DEEPEST);
}

function findingsIn(root: string, folder: string, depth: number): Finding[] {
  return entriesOf(root, folder).flatMap((entry) => {
    const own = findingOf(entry);
    if (own) return [own];
    if (entry.kind !== "folder") return [];
    if (depth > 0) return findingsIn(root, entry.path, depth - 1);
    return [
      aboutFile(entry.path, {
        what: "is nested too deep",
        allowed: "a few folders",
        example: "public/fonts/",
      }),
    ];
  });
}

function findingOf({ name, path, kind }: Entry): Finding | null {
  if (kind === "link") return link(path);
  if (kind === "device") return link(path, "is not a plain file");
  if (!name.startsWith(".") || path === WELL_KNOWN) return null;
  return aboutFile(path, {
    what: "is hidden, and would be published",
    allowed: `no name that begins with a dot, but ${WELL_KNOWN}/`,
    example: "public/.well-known/security.txt",
  });
}

function link(path: string, what = "is a symbolic link"): Finding {
  return aboutFile(path, {
    what,
    allowed: "files of their own, published as they are",
    example: "public/favicon.svg",
  });
}
