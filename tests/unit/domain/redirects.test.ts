import { expect, test } from "@playwright/test";
import { redirects } from "#domain/redirects.ts";
import { aCatalog, anArchitecture, anotherArchitecture } from "../../fixtures/catalog.ts";

/** A catalog whose two members have these other names. */
function named(one: readonly string[], other: readonly string[]) {
  return aCatalog({
    architectures: [anArchitecture({ aliases: [...one] }), anotherArchitecture({ aliases: [...other] })],
  });
}

const canonical = "compare/many-writers-vs-one-writer/";

test("The other order leads to the pair's one page, and the page itself leads nowhere", () => {
  expect(redirects(named([], []))).toEqual([{ from: "compare/one-writer-vs-many-writers/", to: canonical }]);
});

test("Every name of one member with every name of the other leads there, in both orders", () => {
  const list = redirects(named(["Active-active", "Multi master"], ["Primary/Replica"]));
  const pairsOfNames = list.filter(({ from }) => from.startsWith("compare/"));
  // Three names and two names, in both orders, less the canonical one.
  expect(pairsOfNames).toHaveLength(3 * 2 * 2 - 1);
  expect(new Set(pairsOfNames.map(({ to }) => to))).toEqual(new Set([canonical]));
  expect(pairsOfNames.map(({ from }) => from)).toContain("compare/primary-replica-vs-multi-master/");
});

test("Every other name of an architecture leads to its page", () => {
  const list = redirects(named(["Active-active"], []));
  expect(list).toContainEqual({ from: "architectures/active-active/", to: "architectures/many-writers/" });
});

test("Names that make one address make one redirect, and a name without letters makes none", () => {
  const list = redirects(named(["Active active", "active-ACTIVE", "Many writers", "—"], []));
  const froms = list.map(({ from }) => from);
  expect(new Set(froms).size).toBe(froms.length);
  expect(froms.filter((from) => from.startsWith("architectures/"))).toEqual(["architectures/active-active/"]);
});

test("The list has one order, whatever the order of the files", () => {
  const catalog = named(["zeta", "alpha"], ["mu"]);
  const turned = { ...catalog, architectures: new Map([...catalog.architectures].reverse()) };
  expect(redirects(turned)).toEqual(redirects(catalog));
  const froms = redirects(catalog).map(({ from }) => from);
  expect(froms).toEqual(froms.toSorted());
});
