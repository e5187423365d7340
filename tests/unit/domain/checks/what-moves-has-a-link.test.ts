import { expect, test } from "@playwright/test";
import { whatMovesHasALink } from "#domain/checks/what-moves-has-a-link.ts";
import { aCatalog, TODAY } from "../../../fixtures/catalog.ts";
import { what, withMoment } from "./drawn.ts";

const moving = [{ from: "east", to: "west", value: "A" }];
const linked = (kind: "async" | "cut") => [{ from: "west", to: "east", kind }];

test("what moves along a link, in either direction, is fine", () => {
  expect(whatMovesHasALink(aCatalog(), TODAY)).toEqual([]);
  expect(whatMovesHasALink(withMoment({ moving, links: linked("async") }), TODAY)).toEqual([]);
});

test("nothing moves where there is no link, or where it is cut", () => {
  expect(what(whatMovesHasALink(withMoment({ moving, links: [] }), TODAY))).toEqual([
    'A is on its way from "east" to "west", which no link joins',
  ]);
  expect(whatMovesHasALink(withMoment({ moving, links: linked("cut") }), TODAY)).toMatchObject([
    {
      where: { field: ["moments", "allIsWell", "drawing", "moving", 0] },
      what: 'A is on its way from "east" to "west", whose link is cut',
    },
  ]);
});
