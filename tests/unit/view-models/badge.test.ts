import { expect, test } from "@playwright/test";
import { badge, badgeMarkdown } from "#view-models/badge.ts";

const sides = { a: { name: "Multi-leader" }, b: { name: "Peer-to-peer" } };

test("A badge names both, whom we pick and how sure we are", () => {
  expect(badge(sides, { pick: "a", outcome: "leans" })).toEqual({
    verdict: "Multi-leader over peer-to-peer, on balance",
    pick: "a",
  });
  expect(badge(sides, { pick: "b", outcome: "dominates" })).toEqual({
    verdict: "Peer-to-peer over multi-leader, on every criterion",
    pick: "b",
  });
});

test("Where nobody is picked, a badge names both in the order of the page and says so", () => {
  expect(badge(sides, { pick: null, outcome: "too-close" })).toEqual({
    verdict: "Multi-leader vs Peer-to-peer: too close to call",
    pick: null,
  });
  expect(badge(sides, { pick: null, outcome: "alike" }).verdict).toBe(
    "Multi-leader vs Peer-to-peer: alike on every criterion",
  );
});

test("A name that is an abbreviation keeps its capitals inside the sentence", () => {
  const { verdict } = badge({ a: { name: "Chain" }, b: { name: "IPFS" } }, { pick: "a", outcome: "clear" });
  expect(verdict).toBe("Chain over IPFS, clearly");
});

test("A reader copies a badge for a README as one picture that leads to the comparison", () => {
  const markdown = badgeMarkdown({
    title: "Multi-leader vs Peer-to-peer",
    verdict: "Multi-leader, on balance",
    badgeHref: "https://weighed.example/badge/a-vs-b.svg",
    pageHref: "https://weighed.example/compare/a-vs-b/",
  });
  expect(markdown).toBe(
    "[![Multi-leader vs Peer-to-peer: Multi-leader, on balance](https://weighed.example/badge/a-vs-b.svg)](https://weighed.example/compare/a-vs-b/)",
  );
});

test("Nothing in a name or an address ends the picture or the link early", () => {
  const markdown = badgeMarkdown({
    title: "A](x) [b\nc",
    verdict: "`d` <e> *f* \\",
    badgeHref: "https://weighed.example/a(b)c.svg",
    pageHref: "https://weighed.example/a b/<c>/",
  });
  expect(markdown).not.toContain("\n");
  const [, alt = "", image, page] = /^\[!\[(.*)\]\(([^()\s<>]+)\)\]\(([^()\s<>]+)\)$/.exec(markdown) ?? [];
  expect(alt.replace(/\\[^\w\s]/g, "")).not.toMatch(/[[\]`<*\\]/);
  expect([image, page]).toEqual([
    "https://weighed.example/a%28b%29c.svg",
    "https://weighed.example/a%20b/%3Cc%3E/",
  ]);
});
