import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { nearestAddresses } from "#domain/nearest-address.ts";

const published = [
  { path: "", aliases: [] },
  { path: "questions/", aliases: [] },
  { path: "questions/write-authority/", aliases: [] },
  { path: "architectures/", aliases: [] },
  { path: "architectures/multi-leader/", aliases: ["multi-master", "active-active"] },
  { path: "architectures/peer-to-peer/", aliases: ["P2P", "swarm"] },
  { path: "architectures/single-leader/", aliases: ["primary-backup"] },
  { path: "compare/", aliases: [] },
  { path: "compare/multi-leader-vs-peer-to-peer/", aliases: [] },
  { path: "compare/peer-to-peer-vs-single-leader/", aliases: [] },
  { path: "sources/", aliases: [] },
  { path: "about/", aliases: [] },
];

/** What is suggested first for an address. */
function nearestTo(asked: string): string | undefined {
  return nearestAddresses(asked, published)[0]?.path;
}

for (const [what, asked, meant] of [
  [
    "a letter that is missing",
    "compare/peer-to-peer-vs-single-leadr/",
    "compare/peer-to-peer-vs-single-leader/",
  ],
  [
    "two letters that are swapped",
    "compare/mutli-leader-vs-peer-to-peer/",
    "compare/multi-leader-vs-peer-to-peer/",
  ],
  ["the other order", "compare/single-leeder-vs-peer-to-peer/", "compare/peer-to-peer-vs-single-leader/"],
  ["other names", "compare/P2P-vs-Primary-Backup/", "compare/peer-to-peer-vs-single-leader/"],
  [
    "capitals and no slash",
    "Compare/Peer-To-Peer-VS-Single-Leader",
    "compare/peer-to-peer-vs-single-leader/",
  ],
  ["spaces", "compare/multi%20leader%20vs%20peer%20to%20peer", "compare/multi-leader-vs-peer-to-peer/"],
  [
    "a verdict's file name",
    "compare/multi-leader--peer-to-peer.html",
    "compare/multi-leader-vs-peer-to-peer/",
  ],
  ["no folder", "multi-leader-vs-swarm", "compare/multi-leader-vs-peer-to-peer/"],
  ["the wrong folder", "compare/multi-leader/", "architectures/multi-leader/"],
  ["an alias", "architectures/multi_master/", "architectures/multi-leader/"],
  ["a file's ending", "about.html", "about/"],
  ["an index", "sources/index.html", "sources/"],
  ["a question", "question/write-autority", "questions/write-authority/"],
  ["a folder", "compair/", "compare/"],
] as const) {
  test(`with ${what}, /${asked} leads to /${meant}`, () => {
    expect(nearestTo(asked)).toBe(meant);
  });
}

test("a pair comes with the pages of its two", () => {
  expect(nearestAddresses("compare/p2p-vs-multi-leder", published).map(({ path }) => path)).toEqual([
    "compare/multi-leader-vs-peer-to-peer/",
    "architectures/peer-to-peer/",
    "architectures/multi-leader/",
  ]);
});

test("of a pair with one known name that one is suggested, and no pair is made up", () => {
  expect(nearestTo("compare/multi-leader-vs-blockchain/")).toBe("architectures/multi-leader/");
  expect(nearestTo("compare/multi-leader-vs-multi-leader/")).toBe("architectures/multi-leader/");
  expect(nearestTo("compare/multi-leader-vs-single-leader/")).toBe("architectures/multi-leader/");
});

for (const asked of [
  "",
  "/",
  "404.html",
  "wp-login.php",
  "xyz",
  "compare/one-vs-other/",
  "%",
  "../../etc/passwd",
]) {
  test(`nothing is near "${asked}"`, () => {
    expect(nearestAddresses(asked, published)).toEqual([]);
  });
}

test("whatever is asked for, the answer is at most three published addresses, each once, and soon", () => {
  const pieces = fc.constantFrom(
    "%",
    "%2e",
    "..",
    "//",
    "<b>",
    "-vs-",
    "javascript:",
    "\u0000",
    "multi-leader",
    "é",
    "/",
  );
  const asked = fc.oneof(
    fc.string({ maxLength: 300, unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const near = nearestAddresses(text, published);
      expect(near.length).toBeLessThanOrEqual(3);
      expect(new Set(near).size).toBe(near.length);
      expect(near.every((address) => published.includes(address))).toBe(true);
    }),
  );
  expect(nearestAddresses("a".repeat(1e6), published)).toEqual([]);
});
