import { expect, test } from "@playwright/test";
import { faultOfTarget } from "#gate/link-targets.ts";

for (const target of [
  "https://example.org/a(b)?c=d&e=%20f#g",
  "HTTPS://EXAMPLE.ORG/",
  "https://example.org/wiki/C%2B%2B",
  "https://münchen.example/straße",
  "mailto:disagree@weighed.example",
  "#lat",
  "/method/#order",
  "../peer-to-peer/",
  "/compare/a-vs-b/",
]) {
  test(`${target} may be linked to`, () => {
    expect(faultOfTarget(target)).toBeNull();
  });
}

for (const [target, says] of [
  ["javascript:alert(1)", '"javascript:alert(1)" has the scheme javascript:'],
  ["JAVASCRIPT:alert(1)", "has the scheme javascript:"],
  ["javascript%3Aalert(1)", "has the scheme javascript:"],
  ["javascript%25253Aalert(1)", "has the scheme javascript:"],
  ["java\tscript:alert(1)", "holds white space"],
  ["javascript&colon;alert(1)", "holds an HTML entity"],
  ["//evil.example", "leads to another host"],
  ["/\\evil.example", "holds a backslash"],
  ["https:evil.example", "is not a plain https address"],
  ["https:///evil.example", "is not a plain https address"],
  ["https://[::1]/", "is not a plain https address"],
  ["https://intranet/", "is not a plain https address"],
  ["https://a:b@example.org/", "is not a plain https address"],
  ["mailto:a@example.org,b@example.org", "is not mailto:"],
  ["mailto:a@example.org?subject=x", "is not mailto:"],
  ["%", "has % signs that encode no text"],
  ["a:b", "has the scheme a:"],
  ["é:b", "looks like a scheme"],
] as const) {
  test(`${JSON.stringify(target)} may not`, () => {
    expect(faultOfTarget(target)?.what).toContain(says);
  });
}

test("a very long target is shortened in the message", () => {
  expect(faultOfTarget(`javascript:${"a".repeat(5000)}`)?.what.length).toBeLessThan(140);
});
