import { expect, test } from "@playwright/test";
import { redirectsFile } from "#formats/redirects-file.ts";
import { parseRedirects } from "../../../scripts/server/redirects.ts";

test("a redirect is written once for each host that reads the code differently, and our server reads it back", () => {
  const text = redirectsFile([{ from: "/compare/b-vs-a/", to: "/compare/a-vs-b/" }]);
  expect(text).toBe("/compare/b-vs-a/ /compare/a-vs-b/ 301!\n/compare/b-vs-a/ /compare/a-vs-b/ 301\n");
  expect([...parseRedirects(text)]).toEqual([["/compare/b-vs-a", { to: "/compare/a-vs-b/", status: 301 }]]);
});

test("a path that would break out of its field is refused", () => {
  for (const from of ["old", "/a b", "/a\n/b", "/*", "/:id", "/a#b"]) {
    expect(() => redirectsFile([{ from, to: "/" }]), from).toThrow(RangeError);
  }
  for (const to of ["", "/a b", "/a\n/b", "#top"])
    expect(() => redirectsFile([{ from: "/a", to }]), to).toThrow(RangeError);
});
