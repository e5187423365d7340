import { idsOfPair } from "#domain/pair.ts";
import { slugOf } from "#domain/slug.ts";
import { id as idShape } from "#schema/text.ts";
import type { ContentFile } from "./content-files.ts";
import { aboutFile, type Finding, type Remedy } from "./finding.ts";
import type { Entry } from "./folder-entries.ts";

/** What is wrong with a file's kind or name, or null. */
export function faultOfName({ name, kind, isText }: Entry, folder: ContentFile["folder"]): Remedy | null {
  const example = folder === "verdicts" ? "multi-leader--peer-to-peer.mdx" : "multi-leader.mdx";
  if (kind === "link") return { what: "is a symbolic link", allowed: "a file of its own", example };
  if (kind === "folder")
    return { what: "is a folder inside a collection", allowed: "files side by side", example };
  if (kind === "device")
    return { what: "is not a plain file", allowed: "a file that can be read twice", example };
  if (folder === "sources") return null;
  if (!isText)
    return { what: "has a name that is not UTF-8", allowed: "small letters, digits and hyphens", example };
  if (name.startsWith(".")) {
    return {
      what: "is hidden, so the site would skip it silently",
      allowed: "a name without a dot before it",
      example,
    };
  }
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? "";
  if (ending !== ".mdx") {
    const what = ending === "" ? "has no ending" : `has the ending "${ending}"`;
    return {
      what: `${what}, which the site would skip silently`,
      allowed: 'the ending ".mdx", in small letters',
      example,
    };
  }
  return faultOfId(name.slice(0, -ending.length), folder, example);
}

function faultOfId(id: string, folder: ContentFile["folder"], example: string): Remedy | null {
  const ids = folder === "verdicts" ? idsOfPair(id) : [id];
  if (ids === null || !ids.every((part) => idShape.safeParse(part).success)) {
    const pair = "two ids in alphabetical order with two hyphens between";
    const single = "small letters, digits and single hyphens, beginning with a letter, at most 48";
    return {
      what: `"${id}" is not ${folder === "verdicts" ? "a pair of ids" : "an id"}`,
      allowed: folder === "verdicts" ? pair : single,
      example,
    };
  }
  // The address of a pair is "<a>-vs-<b>": an id that holds "-vs-" could be read as two.
  const part = ids.find((one) => /(^|-)vs(-|$)/.test(one) || one === "index");
  if (!part) return null;
  return {
    what: `"${part}" would be misread in an address`,
    allowed: 'an id without "vs", and not "index"',
    example,
  };
}

/** Names that are one name to a reader, or to a disk that ignores case. */
export function clashingNames(entries: readonly Entry[]): Finding[] {
  const before = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = entry.name.replace(/\.[^.]*$/, "").includes("--") ? pairKey(entry.name) : slugOf(entry.name);
    const other = before.get(key);
    if (!other) {
      before.set(key, entry);
      return [];
    }
    const what = `has the same name as ${other.path}, when case and punctuation are ignored`;
    return [
      aboutFile(entry.path, {
        what,
        allowed: "names that differ in their letters",
        example: "multi-leader.mdx",
      }),
    ];
  });
}

/** A pair keeps its two halves apart: "a-b--c" is not "a--b-c". */
function pairKey(name: string): string {
  return name.split("--").map(slugOf).join("--");
}
