import { expect, test } from "@playwright/test";
import { lostMachinesDoNothing } from "#domain/checks/lost-machines-do-nothing.ts";
import { aCatalog, TODAY } from "../../../fixtures/catalog.ts";
import { what, withFrame, withMoment } from "./drawn.ts";

test("a machine that is gone and left alone is fine", () => {
  expect(lostMachinesDoNothing(aCatalog(), TODAY)).toEqual([]);
});

test("a machine that is gone neither writes nor has a link", () => {
  expect(what(lostMachinesDoNothing(withMoment({ gone: ["east"] }), TODAY))).toEqual([
    '"east" is gone, and cannot accept writes',
    '"east" is gone, and cannot have a link',
  ]);
});

test("nobody asks a machine that is gone", () => {
  const clients = [{ at: "east", from: "above" as const, does: "reads" as const }];
  const drawing = { links: [], writers: [], gone: ["east"], clients };
  expect(what(lostMachinesDoNothing(withMoment(drawing), TODAY))).toEqual([
    '"east" is gone, and nobody can ask it',
  ]);
});

test("a machine that is gone keeps what it held, and comes to hold nothing new", () => {
  const gone = { writers: ["east"], gone: ["west"] };
  expect(lostMachinesDoNothing(withFrame({ ...gone, values: { west: "A" } }), TODAY)).toEqual([]);
  expect(lostMachinesDoNothing(withFrame({ ...gone, values: { west: "B" } }), TODAY)).toMatchObject([
    {
      where: { field: ["write", 1, "drawing", "values", "west"] },
      what: '"west" is gone, and cannot come to hold B',
    },
  ]);
});
