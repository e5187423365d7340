import { expect, test } from "@playwright/test";
import { feedAlternate, feedView } from "#view-models/feed.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
} from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const first = { date: "2026-01-05", what: "First published." };
const second = { date: "2026-02-07", what: "A flip was added." };

test("A reader who follows a feed sees the pick in the title and what changed, with its day", () => {
  const { updated, entries } = feedView(aCatalog({ verdicts: [aVerdict({ changes: [second, first] })] }));
  expect(updated).toBe("2026-02-07");
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    id: "tag:weighed.example,2026:compare/many-writers-vs-one-writer/changes/2",
    href: "https://weighed.example/compare/many-writers-vs-one-writer/",
    day: "2026-02-07",
    since: "2026-01-05",
    changes: [
      { date: "7 February 2026", what: "A flip was added." },
      { date: "5 January 2026", what: "First published." },
    ],
  });
  expect(entries[0]?.title).toMatch(/^(Many writers|One writer) over (many writers|one writer), /);
});

test("An entry keeps its id when its verdict is reworded, renamed or dated anew, and gets another when it changes", () => {
  const idOf = (catalog: Parameters<typeof feedView>[0]) => feedView(catalog).entries[0]?.id;
  const before = idOf(aCatalog({ verdicts: [aVerdict({ changes: [first] })] }));
  const renamed = aCatalog({
    architectures: [anArchitecture({ shortName: "Many" }), anotherArchitecture()],
    verdicts: [aVerdict({ changes: [{ date: "2026-01-06", what: "Published." }], dek: "Both keep copies." })],
  });
  expect(idOf(renamed)).toBe(before);
  expect(idOf(aCatalog({ verdicts: [aVerdict({ changes: [second, first] })] }))).not.toBe(before);
});

test("The newest comes first, and of one day whatever comes first in the alphabet of ids", () => {
  const { entries, updated } = feedView(theRealCatalog());
  const order = entries.map(({ day, id }) => [day, id] as const);
  const sorted = [...order].sort(([day, id], [other, otherId]) =>
    day === other ? (id < otherId ? -1 : 1) : day > other ? -1 : 1,
  );
  expect(order).toEqual(sorted);
  expect(updated).toBe(entries[0]?.day);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.length).toBeLessThanOrEqual(100);
});

test("A rating that turned a pick is an entry as well, and says the pick that holds now", () => {
  const entry = feedView(theRealCatalog()).entries.find(({ id }) => id.includes(":architectures/"));
  expect(entry?.title).toMatch(/^Peer-to-peer was rated anew: .*: too close to call$/);
  expect(entry?.href).toBe("https://weighed.example/architectures/peer-to-peer/");
});

test("The feed of a question has its own verdicts and no others, under an id of its own", () => {
  const asked = aQuestion();
  const other = aQuestion({ id: "who-reads", shortTitle: "Who may read?" });
  const catalog = aCatalog({ questions: [asked, other] });
  expect(feedView(catalog, asked).entries.map(({ id }) => id)).toEqual(
    feedView(catalog).entries.map(({ id }) => id),
  );
  expect(feedView(catalog, other)).toMatchObject({
    id: "tag:weighed.example,2026:questions/who-reads/feed",
    self: "https://weighed.example/questions/who-reads/feed.xml",
    updated: "2026-01-01",
    entries: [],
  });
});

test("A page names the feed that tells of its changes by what that feed is called", () => {
  expect(feedAlternate()).toEqual({
    type: "application/atom+xml",
    href: "/feed.xml",
    title: "Weighed: new and changed verdicts",
  });
  const question = aQuestion();
  expect(feedAlternate(question)).toMatchObject({ href: `/questions/${question.id}/feed.xml` });
});
