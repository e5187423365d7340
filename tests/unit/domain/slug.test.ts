import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { slugOf } from "#domain/slug.ts";

for (const [name, slug] of [
  ["Multi-leader", "multi-leader"],
  ["  Active / Active  ", "active-active"],
  ["Réplication à plusieurs", "replication-a-plusieurs"],
  ["ﬁle share", "file-share"],
  ["P2P", "p2p"],
  ["C++ & Go!", "c-go"],
  ["多主", "多主"],
  ["---", ""],
  ["", ""],
] as const) {
  test(`“${name}” stands in an address as “${slug}”`, () => {
    expect(slugOf(name)).toBe(slug);
  });
}

test("Names that differ only in case, accents, spaces or hyphens have one address", () => {
  for (const name of ["multi leader", "MULTI-LEADER", "multi—leader", "Múlti  Leader", "multi_leader"]) {
    expect(slugOf(name)).toBe("multi-leader");
  }
});

test("A slug can stand in an address whatever the name, and is its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^([\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)?$/u);
      expect(slugOf(slug)).toBe(slug);
    }),
    { numRuns: 2_000 },
  );
});
