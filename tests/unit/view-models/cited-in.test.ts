import { expect, test } from "@playwright/test";
import { placesBySource } from "#view-models/cited-in.ts";
import { aCatalog, aDisagreement, aQuestion, someProse } from "../../fixtures/catalog.ts";

const places = placesBySource(
  aCatalog({
    disagreements: [aDisagreement()],
    questions: [aQuestion({ prose: someProse("Read this first.") })],
  }),
);
const all = [...places.values()].flat();
const claimsAt = (start: string) =>
  all
    .filter(({ href }) => href.startsWith(start))
    .map(({ claim, href }) => [claim, href.slice(start.length)]);

test("A place is named by its page and by the words a reader knows for it", () => {
  const onArchitecture = claimsAt("/architectures/many-writers/");
  for (const [claim, fragment] of [
    ["definition", "#many-writers-definition"],
    ["the lat of a design", "#many-writers-lat"],
    ["first strength", "#many-writers-first-strength"],
    ["median delay", "#many-writers-median-delay"],
    ["the network splits", "#many-writers-network-splits"],
    ["how it works", "#how"],
  ]) {
    expect(onArchitecture).toContainEqual([claim, fragment]);
  }
  const onComparison = claimsAt("/compare/many-writers-vs-one-writer/");
  for (const fragment of [
    "because",
    "unless",
    "use-both",
    "use-neither",
    "conflict-share",
    "moving",
    "argument",
  ]) {
    expect(onComparison.map(([, found]) => found)).toContain(`#${fragment}`);
  }
  const onQuestion = { page: "Who writes?", claim: "introduction", href: "/questions/who-writes/" };
  expect(all).toContainEqual(expect.objectContaining(onQuestion));
  const answered = {
    page: "Disagreements",
    claim: "a-reader-on-splits",
    href: "/disagreements/#a-reader-on-splits",
  };
  expect(all).toContainEqual(expect.objectContaining(answered));
});

test("A source names each place once, however often it is cited there", () => {
  for (const [source, listed] of places) {
    const hrefs = listed.map(({ href }) => href);
    expect(new Set(hrefs).size, source).toBe(hrefs.length);
    for (const { at } of listed) expect(new Set(at).size, source).toBe(at.length);
  }
});

test("Every place is a page of the site and a fragment that could stand on it", () => {
  for (const { href } of all) {
    expect(href).toMatch(/^\/(architectures|compare|questions|disagreements)\/([a-z-]+\/)?(#[a-z0-9-]+)?$/);
  }
});
