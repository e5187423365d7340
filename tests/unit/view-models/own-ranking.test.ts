import { expect, test } from "@playwright/test";
import { membersOf } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import { best, ranking } from "#domain/ranking.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { ownRanking, rankingInWords } from "#view-models/own-ranking.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";
import { aWeighedPair, saying } from "../../fixtures/weighed-pairs.ts";

const { question } = aWeighedPair([3, 3], [3, 3]);
const members = [
  { name: "One leader", levels: [5, 2] },
  { name: "Many leaders", levels: [2, 4] },
  { name: "No leader", levels: [3, 3] },
];
const ranked = (...stated: Parameters<typeof saying>) => ownRanking(question, members, saying(...stated));
const told = (...stated: Parameters<typeof saying>) =>
  ranked(...stated).map(({ member, place, score, says }) => [place, member.name, score, says]);

test("Whoever suits the reader best comes first, each with how far it moved against no opinion", () => {
  // No opinion: 3.5, 3.0 and 3.0, so the last two share the second place.
  expect(told([1, 5])).toEqual([
    [1, "Many leaders", "3.7", "up 1"],
    [2, "No leader", "3.0", ""],
    [3, "One leader", "2.5", "down 2"],
  ]);
});

test("Members that are level share a place, and the next place is left free", () => {
  const level = [...members, { name: "Two leaders", levels: [2, 1] }];
  const places = ownRanking(question, level, saying([2, 2]));
  expect(places.map(({ place }) => place)).toEqual([1, 2, 2, 4]);
  expect(rankingInWords(ranked([2, 4]))).toBe("Many leaders comes first with 3.3.");
  expect(rankingInWords(ownRanking(question, members.slice(1), saying([3, 3])))).toBe(
    "Many leaders and No leader share the first place with 3.0.",
  );
});

test("Whoever misses a must-have has no place, comes last, and is told what it misses", () => {
  expect(told([1, 5], [null, 3])).toEqual([
    [1, "Many leaders", "3.7", "up 1"],
    [2, "No leader", "3.0", ""],
    [null, "One leader", "2.5", "misses “Order”"],
  ]);
  expect(told([1, 5], [4, 3]).map(([place, , , says]) => [place, says])).toEqual([
    [null, "misses “Speed”"],
    [null, "misses “Speed”"],
    [null, "misses “Order”"],
  ]);
});

test("One sentence says who comes first, and how many are left when must-haves rule out some", () => {
  expect(rankingInWords(ranked([1, 5], [null, 3]))).toBe(
    "Many leaders comes first with 3.7. 2 of 3 meet your must-haves.",
  );
  expect(rankingInWords(ranked([1, 5], [null, 5]))).toBe("None of 3 is left: lower one of your must-haves.");
});

test("When every priority stands at 0 nobody is ranked, and the sentence says what to do", () => {
  expect(ranked([0, 0])).toEqual([]);
  expect(rankingInWords(ranked([0, 0], [4]))).toBe(
    "Every priority stands at 0, so there is nothing to rank. Raise one.",
  );
});

test("With no opinion nobody has moved", () => {
  for (const { says } of ranked([3, 3])) expect(says).toBe("");
});

test("In every situation the members that the page of the question names as best hold the first place", () => {
  const catalog = theRealCatalog();
  for (const real of catalog.questions.values()) {
    const all = membersOf(catalog, real.id);
    const rows = all.map((member) => ({
      id: member.id,
      name: member.shortName,
      levels: real.criteria.map(({ id }) => ratingOf(member, id).level),
    }));
    for (const situation of real.situations) {
      const stated = {
        priorities: real.criteria.map(({ id }) => situation.priorities[id] ?? 0),
        needs: real.criteria.map(({ id }) => situation.needs[id]?.level ?? null),
      };
      const places = ownRanking({ ...real, situations: [] }, rows, stated);
      const first = places.filter(({ place }) => place === 1).map(({ member }) => member.id);
      expect(first).toEqual(best(ranking(real, all, situation)).map(({ member }) => member.id));
      expect(places).toHaveLength(all.length);
      // Up and down are told against the very places that no opinion gives.
      const before = ownRanking({ ...real, situations: [] }, rows, noOpinion(real.criteria));
      for (const { member, place, says } of places) {
        const was = before.find((one) => one.member === member)?.place ?? 0;
        const moved = was - (place ?? was);
        if (place === null) expect(says).toMatch(/^misses “/);
        else expect(says).toBe(moved === 0 ? "" : moved > 0 ? `up ${moved}` : `down ${-moved}`);
      }
    }
  }
});
