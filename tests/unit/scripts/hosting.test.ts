import { expect, test } from "@playwright/test";
import {
  contentSecurityPolicyForMeta,
  headersFile,
  redirectsFile,
  securityHeaders,
} from "#formats/hosting.ts";
import { parseRedirects } from "../../../scripts/server/redirects.ts";

test("the content security policy is the one that was tried in three engines", () => {
  expect(securityHeaders["Content-Security-Policy"]).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'; upgrade-insecure-requests",
  );
});

test("the policy in a page is the same but for frame-ancestors, which a page cannot set", () => {
  const header = securityHeaders["Content-Security-Policy"] ?? "";
  expect(contentSecurityPolicyForMeta).toBe(header.replace("frame-ancestors 'none'; ", ""));
});

test("the headers file sends every security header everywhere and keeps hashed files for ever", () => {
  const lines = headersFile("/weighed/").split("\n");
  expect(lines[0]).toBe("/*");
  for (const [name, value] of Object.entries(securityHeaders)) expect(lines).toContain(`  ${name}: ${value}`);
  expect(lines.slice(-3)).toEqual([
    "/weighed/_astro/*",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ]);
  // Netlify and Cloudflare cut or refuse longer lines.
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});

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
