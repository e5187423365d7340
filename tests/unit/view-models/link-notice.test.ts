import { expect, test } from "@playwright/test";
import type { LinkContent } from "#domain/priorities-link.ts";
import { linkNotice } from "#view-models/link-notice.ts";
import { hasMoreToTell, type LinkSurroundings, senderNotice } from "#view-models/sender-notice.ts";

const page: LinkSurroundings = { revision: 2, isOwn: false, formerPick: null };
const linked: LinkContent = {
  kind: "priorities",
  stated: { priorities: [5, 3], needs: [null, null] },
  revision: 2,
  unknown: [],
};

test("An address without priorities has nothing to tell", () => {
  expect(linkNotice({ kind: "none" }, page)).toBe("");
});

test("A link that cannot be followed says why, and that the default is shown", () => {
  const whys = ["version", "altered", "question"] as const;
  const says = whys.map((why) => linkNotice({ kind: "refused", why }, page));
  expect(says).toEqual([
    "This link was made by a newer version of this site, so you see the default.",
    "This link was cut or changed on its way, so you see the default.",
    "This link carries priorities for another question, so you see the default.",
  ]);
});

test("Somebody else's priorities are called their sender's, one's own are not mentioned", () => {
  expect(linkNotice(linked, page)).toBe("This link carries its sender\u2019s priorities.");
  expect(linkNotice(linked, { ...page, isOwn: true })).toBe("");
});

test("Criteria that the question does not have are named", () => {
  const sentence = (unknown: readonly string[]) =>
    linkNotice({ ...linked, unknown }, { ...page, isOwn: true });
  expect(sentence(["old"])).toBe("It also names \u201cold\u201d, which this question does not have.");
  expect(sentence(["old", "odd", "out"])).toContain(
    "\u201cold\u201d, \u201codd\u201d and \u201cout\u201d, which this question does not have",
  );
});

test("A link of an earlier day says what the pick was, when it was another", () => {
  const earlier = { ...linked, revision: 1 };
  expect(linkNotice(earlier, page)).toBe("This link carries its sender\u2019s priorities.");
  expect(linkNotice(earlier, { ...page, formerPick: "Multi-leader, on balance" })).toBe(
    "This link carries its sender\u2019s priorities. By the ratings of its day (revision 1) the pick was: Multi-leader, on balance.",
  );
});

test("A link made with newer ratings than the page has asks for a reload, and a page's own revision does not", () => {
  expect(linkNotice({ ...linked, revision: 3 }, { ...page, isOwn: true })).toBe(
    "It was made with newer ratings than this page has: reload the page.",
  );
});

test("A page tells at once whose priorities they are, and fetches the words only when there is more to tell", () => {
  const all: LinkContent[] = [
    { kind: "none" },
    linked,
    { ...linked, revision: 1 },
    { ...linked, revision: 3 },
    { ...linked, unknown: ["old"] },
    { kind: "refused", why: "altered" },
  ];
  for (const content of all) {
    for (const isOwn of [true, false]) {
      for (const formerPick of [null, "Multi-leader, on balance"]) {
        const surroundings = { ...page, isOwn, formerPick };
        const isAll = senderNotice(content, isOwn) === linkNotice(content, surroundings);
        expect(isAll).toBe(content.kind === "none" || !hasMoreToTell(content, surroundings));
      }
    }
  }
});
