import { expect, test } from "@playwright/test";
import { changesPage } from "#view-models/changes-page.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict } from "../../fixtures/catalog.ts";

const newer = { date: "2026-11-24", what: "Rated anew." };
const older = { date: "2025-02-03", what: "First published." };

test("A reader sees the newest day first, and on it every page that changed", () => {
  const { days } = changesPage(
    aCatalog({
      architectures: [anArchitecture({ changes: [newer, older] }), anotherArchitecture()],
      verdicts: [aVerdict({ changes: [newer] })],
    }),
  );
  expect(days.map(({ day }) => day)).toEqual(["2026-11-24", "2026-11-23", "2025-02-03"]);
  expect(days[0]).toMatchObject({
    date: "24 November 2026",
    entries: [
      { title: "Replication with many writers", href: "/architectures/many-writers/", what: "Rated anew." },
      {
        title: "Many writers vs One writer",
        href: "/compare/many-writers-vs-one-writer/",
        what: "Rated anew.",
      },
    ],
  });
});
