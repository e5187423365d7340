import { expect, test } from "@playwright/test";
import { countOfFiles, type GateLimits, limitsFor } from "#gate/limits.ts";
import { withContentTree } from "../../fixtures/content-tree.ts";

test("What one file may take does not depend on how many there are", () => {
  const own = ({ fileMilliseconds, sourcesMilliseconds }: GateLimits) => [
    fileMilliseconds,
    sourcesMilliseconds,
  ];
  expect(own(limitsFor(10_000))).toEqual(own(limitsFor(0)));
});

test("More files may take longer and need more room, and each step still ends before the one around it", () => {
  for (const files of [0, 38, 1_100, 10_200]) {
    const { readBy, doneBy, endsBy, stoppedBy, lawsMilliseconds, memoryBytes } = limitsFor(files);
    const order = [readBy, doneBy, endsBy, stoppedBy];
    expect(order.toSorted((one, other) => one - other)).toEqual(order);
    const more = limitsFor(files + 1);
    expect(more.readBy).toBeGreaterThan(readBy);
    expect(more.lawsMilliseconds).toBeGreaterThan(lawsMilliseconds);
    expect(more.memoryBytes).toBeGreaterThan(memoryBytes);
  }
});

test("Files are counted in every folder of content/, and none where there is no such folder", async () => {
  await withContentTree(async (tree) => {
    const before = countOfFiles(tree.root);
    expect(before).toBeGreaterThan(3);
    tree.write("content/verdicts/one.mdx", "");
    expect(countOfFiles(tree.root)).toBeGreaterThan(before);
  });
  expect(countOfFiles("/no/such/folder")).toBe(0);
});
