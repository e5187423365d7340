import { createContext, runInContext } from "node:vm";
import { expect, test } from "@playwright/test";
import { schemeScript } from "#formats/scheme-script.ts";

/** A browser with nothing in it but what the script may use. */
function aBrowser(storage: () => unknown) {
  const dataset: Record<string, string> = {};
  const heard = new Map<string, () => void>();
  const browser = {
    document: { documentElement: { dataset } },
    addEventListener: (name: string, hear: () => void) => heard.set(name, hear),
  };
  Object.defineProperty(browser, "localStorage", { get: storage });
  runInContext(schemeScript.text, createContext(browser));
  return { dataset, heard };
}

test("The script of the head runs alone, and marks the page with what is kept", () => {
  for (const kept of ["light", "dark"]) {
    expect(aBrowser(() => ({ getItem: () => kept })).dataset).toEqual({ scheme: kept });
  }
  for (const kept of [null, "", "auto", "Dark"]) {
    expect(aBrowser(() => ({ getItem: () => kept })).dataset).toEqual({});
  }
});

test("It marks the page anew when another page chooses, and when the browser brings it back", () => {
  let kept: string | null = "dark";
  const { dataset, heard } = aBrowser(() => ({ getItem: () => kept }));
  expect([...heard.keys()]).toEqual(["storage", "pageshow"]);
  kept = "light";
  heard.get("storage")?.();
  expect(dataset).toEqual({ scheme: "light" });
  kept = null;
  heard.get("pageshow")?.();
  expect(dataset).toEqual({});
});

test("It lives with a storage that is denied or missing", () => {
  const denied = () => {
    throw new Error("denied");
  };
  for (const storage of [denied, () => null, () => undefined]) expect(aBrowser(storage).dataset).toEqual({});
});

test("Its name has a hash, so that browsers may keep it for a year, and its text no words for us", () => {
  expect(schemeScript.name).toMatch(/^kept-scheme\.[\w-]{8}\.js$/);
  expect(schemeScript.text).not.toMatch(/\/\*|\/\//);
});
