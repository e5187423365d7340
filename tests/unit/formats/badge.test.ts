import { expect, test } from "@playwright/test";
import { badgeStyle, badgeSvg } from "#formats/badge.ts";

const widthOf = (svg: string) => Number(/^<svg [^>]*? width="(\d+)"/.exec(svg)?.[1]);
const verdict = "Multi-leader over peer-to-peer, on balance";

test("A badge says its verdict to the eye and to a screen reader", () => {
  const svg = badgeSvg({ verdict, pick: "a" });
  expect(svg).toContain(`<title id="t">Weighed: ${verdict}</title>`);
  expect(svg).toContain(`>${verdict}</text>`);
});

test("A badge has its pick's hue by day in the shapes themselves, and ink when nobody is picked", () => {
  expect(badgeSvg({ verdict, pick: "a" })).toContain('class="a" fill="#1d5fa8"');
  expect(badgeSvg({ verdict, pick: "b" })).toContain('class="b" fill="#b2500f"');
  expect(badgeSvg({ verdict, pick: null })).toContain('class="n" fill="#1b1d1f"');
});

test("A host can allow the style by its hash: it is the same in every badge, and there is no other", () => {
  const svg = badgeSvg({ verdict, pick: "a" });
  expect(svg).toContain(`<style>${badgeStyle}</style>`);
  expect(svg.match(/<style|style=/g)).toHaveLength(1);
});

test("A badge is as wide as its words, and stays below 2 kB with names three times as long as any of ours", () => {
  const long = badgeSvg({
    verdict: `${"Leaderless quorum ".repeat(3)}over ${"leaderless quorum ".repeat(3)}: too close to call`,
    pick: null,
  });
  expect(Buffer.byteLength(long)).toBeLessThan(2000);
  expect(widthOf(long)).toBeGreaterThan(widthOf(badgeSvg({ verdict, pick: "a" })) * 2);
  expect(long).not.toMatch(/NaN|undefined/);
});

test("A letter that we have no width for is taken for a wide one", () => {
  const space = (word: string) => widthOf(badgeSvg({ verdict: word, pick: null }));
  expect(space("漢漢漢漢")).toBeGreaterThan(space("MMMM"));
  expect(space("iiii")).toBeLessThan(space("MMMM"));
});

test("A name with signs of XML in it stays a name", () => {
  const svg = badgeSvg({ verdict: `A"></title><script>alert(1)</script> & B`, pick: null });
  expect(svg).not.toContain("<script");
  expect(svg).toContain("A&#34;&#62;&#60;/title&#62;");
  expect(svg).toContain("&#38; B");
});
