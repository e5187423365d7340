import { expect, test } from "@playwright/test";
import type { Architecture, Catalog } from "#domain/catalog.ts";
import { turningChanges } from "#domain/picks-changed.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const first = { date: "2026-01-05", what: "First published." };
const ratedAnew = { date: "2026-02-07", what: "Rated anew." };
const later = { date: "2026-03-09", what: "A cost was added." };

/** A member whose ratings were all at this level up to the first revision. */
function risenFrom(level: 1 | 5, changes: Architecture["changes"]): Architecture {
  const member = anArchitecture({ changes });
  const formerly = [{ until: 1, level, evidence: "measurement" as const }];
  const ratings = Object.entries(member.ratings).map(([id, rating]) => [id, { ...rating, formerly }]);
  return { ...member, ratings: Object.fromEntries(ratings) };
}

function catalogOf(member: Architecture): Catalog {
  return aCatalog({
    architectures: [member, anotherArchitecture()],
    verdicts: [aVerdict({ changes: [ratedAnew, first] })],
  });
}

test("A new rating that turned a pick is told with the pairs that it turned, by the day of the verdict", () => {
  const [turned, ...more] = turningChanges(catalogOf(risenFrom(1, [later, ratedAnew, first])));
  expect(turned).toMatchObject({ architecture: { id: "many-writers" }, change: ratedAnew, number: 2 });
  expect(turned?.pairs.map(({ verdict }) => verdict.id)).toEqual(["many-writers--one-writer"]);
  expect(more).toEqual([]);
});

test("A new rating that left the pick alone is not told", () => {
  expect(turningChanges(catalogOf(risenFrom(5, [ratedAnew, first])))).toEqual([]);
});

test("Changes of other days, a first publication and members without new ratings are not told", () => {
  expect(turningChanges(catalogOf(risenFrom(1, [later, first])))).toEqual([]);
  expect(turningChanges(catalogOf(risenFrom(1, [ratedAnew])))).toEqual([]);
  expect(turningChanges(catalogOf(anArchitecture({ changes: [ratedAnew, first] })))).toEqual([]);
});

test("Of the real content, peer-to-peer's new write latency is told with the one pick that it turned", () => {
  const told = turningChanges(theRealCatalog()).map(({ architecture, pairs }) => [
    architecture.id,
    pairs.map(({ verdict }) => verdict.id),
  ]);
  expect(told).toContainEqual(["peer-to-peer", ["multi-leader--peer-to-peer"]]);
});
