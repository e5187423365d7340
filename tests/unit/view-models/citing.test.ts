import { expect, test } from "@playwright/test";
import { citingPage } from "#view-models/citing.ts";
import { aCatalog, anotherSource, aSource } from "../../fixtures/catalog.ts";
import { fieldOf, parseMailto } from "./mailto.ts";

const third = aSource({ id: "brown2020splits", title: "Splits", URL: "https://example.org/splits" });
const catalog = aCatalog({ sources: [aSource(), anotherSource(), third] });
const page = { title: "One vs other", href: "/compare/one-vs-other/", revision: "who-writes 3" };

test("Sources are numbered as a reader meets them, and keep their number when met again", () => {
  const citing = citingPage(page, catalog);
  const first = citing.claim("first", "One.", [
    { source: "jones2010copies" },
    { source: "smith2001writes", at: "Sec. 2" },
  ]);
  const second = citing.claim("second", "Two.", [
    { source: "smith2001writes" },
    { source: "brown2020splits" },
  ]);
  expect(first.cites).toEqual([
    { number: 1, href: "#s1", at: undefined },
    { number: 2, href: "#s2", at: "Sec. 2" },
  ]);
  expect(second.cites.map(({ number }) => number)).toEqual([2, 3]);
  expect(citing.sources().map(({ id, number, anchor }) => [id, number, anchor])).toEqual([
    ["jones2010copies", 1, "s1"],
    ["smith2001writes", 2, "s2"],
    ["brown2020splits", 3, "s3"],
  ]);
});

test("Two places in one source are one mark, and the marks of a claim stand in order", () => {
  const citing = citingPage(page, catalog);
  citing.cites([{ source: "jones2010copies" }]);
  const places = [
    { source: "smith2001writes", at: "Sec. 2" },
    { source: "jones2010copies" },
    { source: "smith2001writes", at: "Sec. 4" },
  ];
  expect(citing.cites(places)).toEqual([
    { number: 1, href: "#s1", at: undefined },
    { number: 2, href: "#s2", at: "Sec. 2; Sec. 4" },
  ]);
});

test("A source that the page does not cite is not in its list, and each page counts for itself", () => {
  const citing = citingPage(page, catalog);
  expect(citing.sources()).toEqual([]);
  citing.cites([{ source: "brown2020splits" }]);
  expect(citing.sources().map(({ id }) => id)).toEqual(["brown2020splits"]);
  expect(citingPage(page, catalog).sources()).toEqual([]);
});

test("A disagreement names the whole address of the claim, the revision, and what the claim says in its place", () => {
  const citing = citingPage(page, catalog);
  const { anchor, text, disagree } = citing.claim(
    "unless",
    "you are offline",
    [],
    "Pick other if you are offline.",
  );
  const mail = parseMailto(disagree());
  expect([anchor, text]).toEqual(["unless", "you are offline"]);
  expect(fieldOf(mail, "subject")).toBe("Disagree: One vs other, unless");
  expect(fieldOf(mail, "body").split("\r\n\r\n").slice(0, 3)).toEqual([
    "https://weighed.example/compare/one-vs-other/#unless",
    "Ratings revision: who-writes 3",
    "The site says: “Pick other if you are offline.”",
  ]);
});

test("A page that must stay small quotes its claims briefly, and the verdict in full", () => {
  const citing = citingPage({ ...page, isBrief: true }, catalog);
  const says = "A long sentence that would cost the page too much.";
  expect(fieldOf(parseMailto(citing.claim("c", says, []).disagree()), "body")).toContain("“A long…”");
  expect(fieldOf(parseMailto(citing.disagree("verdict", "verdict", says)), "body")).toContain(`“${says}”`);
});
