import { expect, test } from "@playwright/test";
import { dayInWords } from "#view-models/dates.ts";

test("A day reads the same in every time zone and language", () => {
  expect(dayInWords("2026-01-01")).toBe("1 January 2026");
  expect(dayInWords("2026-11-23")).toBe("23 November 2026");
  expect(dayInWords("2024-02-29")).toBe("29 February 2024");
});
