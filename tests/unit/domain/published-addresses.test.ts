import { expect, test } from "@playwright/test";
import {
  addressesOf,
  addressesText,
  readAddresses,
  unlistedAddresses,
  vanishedAddresses,
} from "#domain/published-addresses.ts";

test("A page is published at its folder, and a file at its own name", () => {
  const files = [
    "compare/a-vs-b/index.html",
    "index.html",
    "feed.xml",
    "404.html",
    ".well-known/security.txt",
  ];
  expect(addressesOf(files)).toEqual([
    "/",
    "/.well-known/security.txt",
    "/404.html",
    "/compare/a-vs-b/",
    "/feed.xml",
  ]);
});

test("What only a host or a page of the same build asks for is no published address", () => {
  const files = [
    "_headers",
    "_redirects",
    "_astro/page.abcd1234.css",
    "index.html.br",
    "feed.xml.gz",
    ".nojekyll",
  ];
  expect(addressesOf(files)).toEqual([]);
});

test("An address vanishes when nothing is there and no redirect leads on", () => {
  const list = ["/", "/compare/a-vs-b/", "/compare/a-vs-b.json"];
  expect(vanishedAddresses(list, ["/", "/compare/a-vs-b/"], [])).toEqual(["/compare/a-vs-b.json"]);
  expect(vanishedAddresses(list, [...list, "/new/"], [])).toEqual([]);
});

test("A redirect keeps an address only when it arrives somewhere", () => {
  const list = ["/old/"];
  const kept = (...redirects: { from: string; to: string }[]) =>
    vanishedAddresses(list, ["/new/"], redirects).length === 0;
  expect(kept({ from: "/old/", to: "/new/" })).toBe(true);
  expect(kept({ from: "/old/", to: "/new/#part" })).toBe(true);
  expect(kept({ from: "/old/", to: "/older/" }, { from: "/older/", to: "/new/" })).toBe(true);
  expect(kept({ from: "/old/", to: "https://elsewhere.example/" })).toBe(true);
  expect(kept({ from: "/old/", to: "/gone/" })).toBe(false);
  expect(kept({ from: "/old/", to: "/older/" }, { from: "/older/", to: "/old/" })).toBe(false);
});

test("A page that only leads on does not hide that it leads to nothing", () => {
  expect(vanishedAddresses(["/old/"], ["/old/"], [{ from: "/old/", to: "/gone/" }])).toEqual(["/old/"]);
});

test("What is published and not yet on the list is named", () => {
  expect(unlistedAddresses(["/"], ["/", "/new/"])).toEqual(["/new/"]);
});

test("The list grows and never shrinks, in one order, whatever the order it came in", () => {
  const text = addressesText(["/z/", "/gone/"], ["/a/", "/z/"]);
  expect(text).toBe("/a/\n/gone/\n/z/\n");
  expect(addressesText(["/gone/", "/z/"], ["/z/", "/a/"])).toBe(text);
  expect(readAddresses(text)).toEqual(["/a/", "/gone/", "/z/"]);
});

test("A list that was saved with other line ends or empty lines says the same", () => {
  expect(readAddresses("/a/\r\n\r\n  /b/ \n")).toEqual(["/a/", "/b/"]);
});
