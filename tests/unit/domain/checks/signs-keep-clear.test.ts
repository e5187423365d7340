import { expect, test } from "@playwright/test";
import { signsKeepClear } from "#domain/checks/signs-keep-clear.ts";
import { aCatalog, TODAY } from "../../../fixtures/catalog.ts";
import { what, withMoment } from "./drawn.ts";

const west = { id: "west", x: 50, y: 60, runBy: "you" as const };
const east = { id: "east", x: 140, y: 60, runBy: "you" as const };
const client = (from: "above" | "below" | "right") => ({ at: "west", from, does: "writes" as const });

test("signs with room of their own are fine", () => {
  expect(signsKeepClear(aCatalog(), TODAY)).toEqual([]);
  const nodes = [{ ...west, label: "Paris" }, east];
  expect(signsKeepClear(withMoment({ clients: [client("above")] }, nodes), TODAY)).toEqual([]);
});

test("a client below a node with a label is told", () => {
  const nodes = [{ ...west, label: "Paris" }, east];
  expect(signsKeepClear(withMoment({ clients: [client("below")] }, nodes), TODAY)).toMatchObject([
    {
      where: { field: ["moments", "allIsWell", "drawing", "clients", 0] },
      what: 'the client below "west" lies on the label "Paris"',
    },
  ]);
});

test("a client on another node is told, and so is a label", () => {
  const near = [west, { ...east, x: 84 }];
  expect(what(signsKeepClear(withMoment({ clients: [client("right")], links: [] }, near), TODAY))).toEqual([
    'the client right "west" lies on the node "east"',
  ]);
  const below = [
    { ...west, label: "Paris" },
    { ...east, x: 50, y: 94 },
  ];
  expect(what(signsKeepClear(withMoment({ links: [] }, below), TODAY))[0]).toBe(
    'the label "Paris" lies on the node "east"',
  );
});

test("a letter on its way finds the side of its link that is free", () => {
  const moving = [
    { from: "west", to: "east", value: "A" },
    { from: "east", to: "west", value: "B" },
  ];
  const links = [{ from: "west", to: "east", kind: "async" as const }];
  expect(signsKeepClear(withMoment({ moving, links }), TODAY)).toEqual([]);
});
