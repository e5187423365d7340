import { expect, test } from "@playwright/test";
import { parseRedirects } from "../../../../scripts/server/redirects.ts";

test("one rule a line; comments and empty lines say nothing; the first rule for a path counts", () => {
  const rules = parseRedirects(
    "# moved\n\n/old/  /new/ 302 # in spring\r\n/old /other/\n/gone https://a.example/#b",
  );
  expect([...rules]).toEqual([
    ["/old", { to: "/new/", status: 302 }],
    ["/gone", { to: "https://a.example/#b", status: 301 }],
  ]);
});

test("a rule we cannot follow exactly is refused with its line", () => {
  for (const rule of [
    "/a",
    "/a /b 200",
    "/a /b 3o1",
    "/* /b 301",
    "/:id /b 301",
    "a /b 301",
    "/a /b 301 Country=fr",
  ]) {
    expect(() => parseRedirects(`\n${rule}`), rule).toThrow(
      /^_redirects:2 is .* for example \/old\/ \/new\/ 301$/,
    );
  }
});
