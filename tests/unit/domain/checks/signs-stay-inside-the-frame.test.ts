import { expect, test } from "@playwright/test";
import { signsStayInsideTheFrame } from "#domain/checks/signs-stay-inside-the-frame.ts";
import { aCatalog, TODAY } from "../../../fixtures/catalog.ts";
import { what, withMoment } from "./drawn.ts";

const west = { id: "west", x: 20, y: 60, runBy: "you" as const };
const east = { id: "east", x: 140, y: 60, runBy: "you" as const };

test("labels and clients inside the frame are fine", () => {
  expect(signsStayInsideTheFrame(aCatalog(), TODAY)).toEqual([]);
  const lowest = [{ ...west, x: 30, y: 108, label: "Paris" }, east];
  expect(signsStayInsideTheFrame(withMoment({}, lowest), TODAY)).toEqual([]);
});

test("a label that the edge would cut is told once, at the node", () => {
  const nodes = [{ ...west, label: "Amsterdam" }, east];
  expect(signsStayInsideTheFrame(withMoment({}, nodes), TODAY)).toMatchObject([
    { where: { field: ["nodes", 0, "label"] }, what: 'the label "Amsterdam" is cut by the frame' },
  ]);
});

test("a client that the edge would cut is told in its drawing", () => {
  const clients = [{ at: "west", from: "left" as const, does: "waits" as const }];
  expect(what(signsStayInsideTheFrame(withMoment({ clients }), TODAY))).toEqual([
    'the client left "west" is cut by the frame',
  ]);
});
