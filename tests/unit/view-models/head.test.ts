import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import { architecturePage } from "#view-models/architecture-page.ts";
import { comparisonPage } from "#view-models/comparison-page.ts";
import { descriptionFrom, isShortEnough } from "#view-models/description.ts";
import { head } from "#view-models/head.ts";
import { comparisonCard } from "#view-models/preview-card.ts";
import { aCatalog, anArchitecture, aQuestion, aVerdict } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

test("A tab names the page and then the site, and home names the site once", () => {
  expect(head("Method", "What we do.", "/method/").title).toBe("Method · Weighed");
  expect(head("Weighed", "What this is.", "/").title).toBe("Weighed");
  const long = "An architecture with a long name vs another: the second, on balance";
  expect(head(long, "What we do.", "/compare/").title).toBe(long);
});

test("A page has one public address, whatever host it is read on", () => {
  expect(head("Method", "What we do.", "/method/").canonical).toBe("https://weighed.example/method/");
});

test("A page without a picture of its own has that of the home page, with its words", () => {
  const { picture } = head("Method", "What we do.", "/method/");
  expect(picture.href).toBe("https://weighed.example/og/index.png");
  expect(picture.alt).toContain("Weighed");
  expect(head("A", "What.", "/compare/a-vs-b/", [], { picture: "A vs b." }).picture).toEqual({
    href: "https://weighed.example/og/compare/a-vs-b.png",
    alt: "A vs b.",
  });
});

test("A description is written, not cut: the first that fits is taken, and none that is too long is printed", () => {
  const long = `${"word ".repeat(40)}.`;
  expect(descriptionFrom("x".repeat(160))).toBe("x".repeat(160));
  expect(descriptionFrom(long, "It fits.", "So does this.")).toBe("It fits.");
  expect(() => descriptionFrom(long)).toThrow(RangeError);
  expect(() => head("Page", long, "/")).toThrow(/160 characters/);
});

test("The title of a pair says its verdict and no more, and its picture says the same", () => {
  const catalog = theRealCatalog();
  for (const pair of pairs(catalog)) {
    const { head: page, card } = comparisonPage(pair, catalog);
    const phrase = `${card.headline.name}${card.headline.phrase}`;
    expect(page.name.toLowerCase()).toBe(
      `${pair.a.shortName} vs ${pair.b.shortName}: ${phrase}`.toLowerCase(),
    );
    expect(page.title.length).toBeLessThanOrEqual(75);
    expect(comparisonCard(pair).says).toEqual({ text: phrase, side: card.headline.side });
    expect(page.picture.alt.startsWith(page.name)).toBe(true);
  }
});

test("Whatever an editor writes, a description fits: a long dek gives way to the reason, a long definition to what the page has", () => {
  const long = `${"A sentence that goes on for a while and does not come to its end ".repeat(4)}.`;
  const verdict = aVerdict({ dek: long });
  const catalog = aCatalog({ verdicts: [verdict] });
  const [pair] = pairs(catalog);
  if (!pair) throw new Error("the fixture has a pair");
  expect(isShortEnough(comparisonPage(pair, catalog).head.description)).toBe(true);
  const many = anArchitecture();
  const wordy = { ...many, definition: { ...many.definition, text: long } };
  const { description } = architecturePage(wordy, aQuestion(), aCatalog()).head;
  expect(description).toMatch(/^How replication with many writers works, .*source\.$/);
});
