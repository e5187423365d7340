import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checksum } from "#domain/checksum.ts";
import { fragmentOf, type LinkedQuestion, LONGEST_FRAGMENT, readFragment } from "#domain/priorities-link.ts";
import { isSame, noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import {
  fullest,
  questions,
  realQuestion,
  singleStates,
  stated,
  tenCriteria,
} from "./arbitrary-priorities.ts";

const signed = (text: string) => `${text}.${checksum(text)}`;
const read = (text: string, question = realQuestion) => readFragment(question, signed(text));

/** Whether a link carries to its reader just what was said, no more and no less. */
function carries(question: LinkedQuestion, said: ReaderPriorities): boolean {
  const fragment = fragmentOf(question, said);
  const content = readFragment(question, fragment);
  if (isSame(said, noOpinion(question.criteria))) return fragment === "" && content.kind === "none";
  return (
    content.kind === "priorities" &&
    isSame(content.stated, said) &&
    content.revision === question.revision &&
    content.unknown.length === 0
  );
}

for (const question of questions) {
  test(`the reader of a link to ${question.id} finds every single thing that can be said about it`, () => {
    const single = singleStates(question);
    expect(single).toHaveLength(question.criteria.length * 11);
    expect(single.filter((said) => !carries(question, said))).toEqual([]);
  });

  test(`the fullest link to ${question.id} is not cut by a chat tool`, () => {
    const fragment = fragmentOf(question, fullest(question));
    expect(fragment.match(/[a-z]{3}\d/g)).toHaveLength(2 * question.criteria.length);
    expect(fragment.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
    expect(carries(question, fullest(question))).toBe(true);
  });
}

test("with ten criteria, an id as long as the site's and a revision of three digits, nothing passes 120 characters", () => {
  expect(LONGEST_FRAGMENT).toBe(120);
  expect(tenCriteria.id).toHaveLength("write-authority".length);
  expect(fragmentOf({ ...tenCriteria, revision: 999 }, fullest(tenCriteria))).toHaveLength(120);
});

test("the reader finds what was said, whatever was said; an auto-linker keeps it whole; and it is short enough", () => {
  fc.assert(
    fc.property(stated, ({ question, said }) => {
      const fragment = fragmentOf(question, said);
      return (
        carries(question, said) &&
        /^([a-zA-Z0-9.-]*[a-zA-Z0-9])?$/.test(fragment) &&
        fragment.length <= LONGEST_FRAGMENT
      );
    }),
    { numRuns: 10_000 },
  );
});

test("whoever says the same gets the same link, in whichever order the question has its criteria", () => {
  const backwards = { ...tenCriteria, criteria: tenCriteria.criteria.toReversed() };
  fc.assert(
    fc.property(stated, ({ question, said }) => {
      fc.pre(question === tenCriteria);
      const { priorities, needs } = said;
      const turned = { priorities: priorities.toReversed(), needs: needs.toReversed() };
      return fragmentOf(question, said) === fragmentOf(backwards, turned);
    }),
  );
});

test("a link names what was said, sorted, and leaves out what was not", () => {
  const { priorities, needs } = noOpinion(realQuestion.criteria);
  const at = (id: string) => realQuestion.criteria.findIndex((criterion) => criterion.id === id);
  const said = {
    priorities: priorities.with(at("lat"), 5).with(at("con"), 0),
    needs: needs.with(at("und"), 4).with(at("par"), 3),
  };
  const question = { ...realQuestion, revision: 12 };
  expect(fragmentOf(question, said)).toBe(signed("v1.write-authority.12.con0-lat5.k-par3und4"));
  expect(fragmentOf(question, { ...said, needs })).toBe(signed("v1.write-authority.12.con0-lat5"));
  expect(fragmentOf(question, { ...said, priorities })).toBe(signed("v1.write-authority.12.k-par3und4"));
});

test("whoever has no opinion gets a clean address", () => {
  for (const question of questions) expect(fragmentOf(question, noOpinion(question.criteria))).toBe("");
});

test("an empty address, and a place on the page, say nothing about priorities", () => {
  for (const fragment of [
    "",
    "lat",
    "multi-leader-local-writes",
    "v1-and-later",
    "%C3%A9tat",
    "verdict",
    "v",
  ])
    expect(readFragment(realQuestion, fragment), fragment).toEqual({ kind: "none" });
});

test("a link of a later version is refused as one", () => {
  for (const version of ["v2", "v10", "v9999"])
    expect(readFragment(realQuestion, `${version}.anything.at-all`)).toEqual({
      kind: "refused",
      why: "version",
    });
});

test("a version that never was is an altered link, not a later one", () => {
  for (const version of ["v0", "v01", "v00", "v99999", "V2", "v", "v-2", "v2a"])
    expect(readFragment(realQuestion, `${version}.a`), version).toEqual({ kind: "refused", why: "altered" });
});

test("a link that was cut is refused wherever the cut is, from the version on", () => {
  for (const question of questions) {
    const fragment = fragmentOf(question, fullest(question));
    for (let length = 2; length < fragment.length; length++)
      expect(readFragment(question, fragment.slice(0, length)), fragment.slice(0, length)).toEqual({
        kind: "refused",
        why: "altered",
      });
  }
});

test("a link whose full stops a program has encoded is refused, not taken for a place on the page", () => {
  const fragment = fragmentOf(realQuestion, fullest(realQuestion));
  for (const stop of ["%2E", "%2e"])
    expect(readFragment(realQuestion, fragment.replaceAll(".", stop))).toEqual({
      kind: "refused",
      why: "altered",
    });
});

test("a link about another question is refused as one", () => {
  const fragment = fragmentOf(tenCriteria, fullest(tenCriteria));
  expect(readFragment(realQuestion, fragment)).toEqual({ kind: "refused", why: "question" });
});

test("a link of an older or a newer ratings revision is read, and says which it was", () => {
  for (const revision of [1, 2, 3, 99_999])
    expect(read(`v1.write-authority.${revision}.lat5`)).toMatchObject({ kind: "priorities", revision });
  for (const revision of ["0", "02", "100000", "-1", "1e3", ""])
    expect(read(`v1.write-authority.${revision}.lat5`)).toEqual({ kind: "refused", why: "altered" });
});

test("a criterion that the question does not have is named, once, and the rest is read", () => {
  const content = read("v1.write-authority.2.aaa1-lat5-zzz0.k-bbb2con4zzz3");
  const { priorities, needs } = noOpinion(realQuestion.criteria);
  const at = (id: string) => realQuestion.criteria.findIndex((criterion) => criterion.id === id);
  expect(content).toEqual({
    kind: "priorities",
    revision: 2,
    unknown: ["aaa", "zzz", "bbb"],
    stated: { priorities: priorities.with(at("lat"), 5), needs: needs.with(at("con"), 4) },
  });
});

test("a criterion that comes twice is refused, since nobody can say which was meant", () => {
  for (const text of ["lat5-lat4", "lat5-lat5", "k-lat4lat5", "con1-lat5.k-par3und2par3", "zzz1-zzz2"])
    expect(read(`v1.write-authority.2.${text}`), text).toEqual({ kind: "refused", why: "altered" });
  expect(read("v1.write-authority.2.lat5.k-lat5").kind).toBe("priorities");
});

test("a step or a level that does not exist is refused, even with the right checksum", () => {
  for (const text of [
    "lat6",
    "lat9",
    "k-lat0",
    "k-lat6",
    "lat",
    "la5",
    "latt5",
    "lat5.con5",
    "k-lat5.con5",
    "k-",
    "-",
  ])
    expect(read(`v1.write-authority.2.${text}`), text).toEqual({ kind: "refused", why: "altered" });
});
