import { expect, test } from "@playwright/test";
import type { Source } from "#domain/catalog.ts";
import { references } from "#view-models/references.ts";
import { aCatalog, anotherSource, aSource } from "../../fixtures/catalog.ts";

/** The one reference of a catalog with one source. */
function referenceOf(overrides: Partial<Source>) {
  const catalog = aCatalog({ sources: [aSource(overrides)] });
  const reference = references(catalog).get(overrides.id ?? "smith2001writes");
  if (!reference) throw new Error("The source was not formatted");
  return { ...reference, text: reference.runs.map(({ text }) => text).join("") };
}

test("A reader sees who wrote it, when, its title and where it appeared, and its address as a link", () => {
  const { text, href, host } = referenceOf({ URL: "https://www.example.org/writes" });
  expect(text).toMatch(/Smith.*2001.*Writes in Many Places.*Proceedings of the Conference on Copies/i);
  expect(href).toBe("https://www.example.org/writes");
  expect(host).toBe("example.org");
  // The address is a link; as text it would stand there twice.
  expect(text).not.toContain("http");
});

test("What holds a paper is set in italics, and nothing else", () => {
  const italic = referenceOf({}).runs.filter((run) => run.italic);
  expect(italic.map(({ text }) => text)).toEqual(["Proceedings of the Conference on Copies"]);
});

test("Every source is formatted, once, in one call for all", () => {
  const catalog = aCatalog({ sources: [aSource(), anotherSource()] });
  const first = references(catalog);
  expect([...first.keys()]).toEqual(["smith2001writes", "jones2010copies"]);
  expect(references(catalog)).toBe(first);
  expect(references(aCatalog({ sources: [] })).size).toBe(0);
});

test("What we note about a record for ourselves stays out of its formatted text", () => {
  const { text } = referenceOf({
    note: "The date is doubtful.",
    vendor: true,
    archive: "https://example.org/kept",
  });
  expect(text).not.toMatch(/doubtful|kept|read|true/);
});

for (const title of [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '<i onclick="alert(1)">press</i>',
  "</i></li></ol><h1>mine",
  "<!-- nothing --> to see",
  '<a href="javascript:alert(1)">here</a>',
  "5 < 6 & 7 > 6",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;",
  `\${1} {x} \`y\``,
]) {
  test(`A title such as ${title} reaches the reader as those characters, and as no tag`, () => {
    const { runs, text } = referenceOf({ title });
    // Quotation marks inside quotation marks are turned, as they should be.
    const plain = (words: string) => words.replace(/["'“”‘’]/g, "'");
    expect(plain(text).toLowerCase()).toContain(plain(title).toLowerCase());
    for (const run of runs) expect(Object.keys(run).sort()).toEqual(["italic", "text"]);
  });
}

test("Italics that a title itself asks for, as for a species, are runs and not tags", () => {
  const { runs } = referenceOf({ title: "On <i>E. coli</i> and copies" });
  expect(runs.find(({ text }) => text === "E. coli")?.italic).toBe(true);
  expect(runs.map(({ text }) => text).join("")).not.toMatch(/[<>]/);
});
