import { expect, test } from "@playwright/test";
import { daysUntil, SECURITY_CONTACT_NOTICE_DAYS, securityFile } from "#formats/security-file.ts";
import { securityContactExpires } from "../../../site.config.ts";

test("Whoever finds a weakness is told whom to write to, in which language and until when", () => {
  const text = securityFile({
    email: "disagree@weighed.example",
    expires: "2027-11-22",
    canonical: "https://weighed.example/.well-known/security.txt",
  });
  expect(text).toBe(
    "Contact: mailto:disagree@weighed.example\n" +
      "Expires: 2027-11-22T00:00:00Z\n" +
      "Preferred-Languages: en\n" +
      "Canonical: https://weighed.example/.well-known/security.txt\n",
  );
});

test("Days are counted by the calendar, forwards and backwards", () => {
  expect(daysUntil("2027-03-01", "2027-02-28")).toBe(1);
  expect(daysUntil("2028-03-01", "2028-02-28")).toBe(2);
  expect(daysUntil("2026-11-22", "2026-11-23")).toBe(-1);
  expect(() => daysUntil("soon", "2026-11-23")).toThrow(RangeError);
});

// The one test that asks the clock: what it guards against is that time passes.
test("The contact holds for another month, and for no longer than the year that RFC 9116 advises", () => {
  const left = daysUntil(securityContactExpires, new Date().toISOString().slice(0, 10));
  expect(left).toBeGreaterThanOrEqual(SECURITY_CONTACT_NOTICE_DAYS);
  expect(left).toBeLessThanOrEqual(366);
});
