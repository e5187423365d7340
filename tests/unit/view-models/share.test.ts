import { expect, test } from "@playwright/test";
import { shareMarkdown, shareText } from "#view-models/share.ts";
import type { WeighedPair } from "#view-models/weighed-pair.ts";

const link = "https://weighed.example/compare/many-vs-one/#v1.who.1.lat5.abcd";

/** Two criteria of one group each, so that no opinion is 3 and 3. */
function aPair(a: readonly [number, number], b: readonly [number, number]): WeighedPair {
  const ids = ["lat", "con"];
  const rating = (level = 1) => ({ level, evidence: "judgement" as const });
  return {
    question: {
      id: "who",
      revision: 1,
      criteria: ids.map((id) => ({ id, group: id, name: id })),
      situations: [
        { id: "editor", name: "A collaborative editor", stated: { priorities: [5, 1], needs: [null, null] } },
      ],
    },
    sides: { a: { name: "Many leaders" }, b: { name: "One leader" } },
    rated: ids.map((id, k) => ({ id, a: rating(a[k]), b: rating(b[k]) })),
  };
}

const noOpinion = { priorities: [3, 3], needs: [null, null] };
const editor = { priorities: [5, 1], needs: [null, null] };
const own = { priorities: [4, 1], needs: [null, null] };

test("Whoever reads a shared line learns the pick, from which standpoint, how sure it is, and where to look", () => {
  const pair = aPair([5, 2], [2, 4]);
  expect(shareText({ pair, stated: editor, link })).toBe(
    `Many leaders over one leader for a collaborative editor, lead 2.2, holds for 60\u00a0% of priorities, ${link}`,
  );
  expect(shareText({ pair, stated: own, link })).toMatch(
    /^Many leaders over one leader by my priorities, lead 2\.0,/,
  );
  expect(shareText({ pair: aPair([2, 4], [5, 2]), stated: editor, link })).toMatch(
    /^One leader over many leaders for a/,
  );
});

test("A shared line claims no more than the verdict does", () => {
  const said = (a: readonly [number, number], b: readonly [number, number], stated = noOpinion) =>
    shareText({ pair: aPair(a, b), stated, link });
  expect(said([5, 4], [2, 4])).toBe(
    `Many leaders over one leader at equal priorities, nowhere rated lower, ${link}`,
  );
  expect(said([3, 3], [3, 3])).toBe(
    `Many leaders or one leader at equal priorities: alike on every criterion, ${link}`,
  );
  expect(said([4, 2], [2, 4])).toBe(`Many leaders or one leader at equal priorities: exactly level, ${link}`);
  expect(said([2, 4], [3, 3], { priorities: [5, 4], needs: [null, null] })).toBe(
    `One leader or many leaders by my priorities: too close to call, one leader ahead by 0.1, ${link}`,
  );
  expect(said([2, 4], [3, 3], { priorities: [0, 0], needs: [null, null] })).toBe(
    `Many leaders or one leader by my priorities: no priorities, no verdict, ${link}`,
  );
});

test("A shared line says when a must-have has decided, and when it ruled out both", () => {
  const needs = (least: number) => ({ priorities: [3, 3], needs: [least, null] });
  const pair = aPair([4, 2], [2, 4]);
  expect(shareText({ pair, stated: needs(3) as never, link })).toBe(
    `Many leaders over one leader by my priorities, the only one that meets every must-have, ${link}`,
  );
  expect(shareText({ pair, stated: needs(5) as never, link })).toBe(
    `Neither many leaders nor one leader by my priorities, both miss a must-have, ${link}`,
  );
});

test("As Markdown the first words of the line are the link", () => {
  const pair = {
    ...aPair([5, 2], [2, 4]),
    sides: { a: { name: "Many [x] leaders" }, b: { name: "One_leader" } },
  };
  expect(shareMarkdown({ pair, stated: editor, link })).toBe(
    `[Many \\[x\\] leaders over one\\_leader for a collaborative editor](${link}), lead 2.2, holds for 60\u00a0% of priorities`,
  );
});
