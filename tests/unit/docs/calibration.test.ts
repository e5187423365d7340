import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { membersOf } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const page = readFileSync(new URL("../../../docs/editorial.md", import.meta.url), "utf8");

/** The holders of each level as docs/editorial.md has them: criterion, level, names in a row. */
function calibrated(question: string): [string, number, string][] {
  const part = page.split(`\n### ${question}\n`)[1]?.split(/\n### /)[0] ?? "";
  return part
    .split(/\n#### /)
    .slice(1)
    .flatMap((section) =>
      [...section.matchAll(/^\| (\d) \| ([^|]*)\|/gm)].map(
        ([, level, names = ""]): [string, number, string] => [
          section.slice(0, 3),
          Number(level),
          names.trim(),
        ],
      ),
    );
}

test("the calibration table names those who hold each level of each criterion", async () => {
  const catalog = await theRealCatalog();
  for (const question of catalog.questions.values()) {
    const members = membersOf(catalog, question.id);
    const held = question.criteria.flatMap(({ id }) =>
      [1, 2, 3, 4, 5].map((level): [string, number, string] => [
        id,
        level,
        members
          .filter((member) => ratingOf(member, id).level === level)
          .map(({ shortName }) => shortName)
          .sort()
          .join(", "),
      ]),
    );
    expect(calibrated(question.id), question.id).toEqual(held);
  }
});

test("every level above the first says what lifts it above its neighbour", () => {
  const rows = [...page.matchAll(/^\| ([2-5]) \| [^|]*\| ([^|]*)\|$/gm)];
  expect(rows.length).toBeGreaterThan(30);
  for (const [row, , says = ""] of rows) expect(says.trim().split(" ").length, row).toBeGreaterThan(3);
});
