import { expect, test } from "@playwright/test";
import { numbersIn, quantitiesIn, unitOf } from "#domain/quantities.ts";

const seen = (text: string) => quantitiesIn(text).map(({ numbers, unit }) => [...numbers, unit].join(" "));

for (const [text, ...quantities] of [
  ["It took 12 ms, then 12ms.", "12 ms", "12 ms"],
  ["25–30 % of the supernodes", "25 30 %"],
  ["six to seven seconds, or under 2 s", "6 7 second", "2 second"],
  ["99.99 per cent for 2,700 hours", "99.99 %", "2700 hour"],
  ["152 countries, one country", "152 country", "1 country"],
  ["8k writes a second and 1.5 million reads per second", "8000 write/s", "1500000 read/s"],
  ["40,000 writes/s on 51 TB", "40000 write/s", "51 TB"],
  ["a 10-second timeout", "10 second"],
] as const) {
  test(`${text}: a number and its unit`, () => expect(seen(text)).toEqual(quantities));
}

for (const text of [
  "3 servers",
  "in the 1990s",
  "IPv6 seconds",
  "within a second",
  "someone hours",
  "12 minuteness",
  "a second later",
]) {
  test(`${text}: no quantity`, () => expect(seen(text)).toEqual([]));
}

test("a label says its unit first", () => {
  expect(unitOf("% availability, by design")).toBe("%");
  expect(unitOf("seconds, median")).toBe("second");
  expect(unitOf("countries")).toBe("country");
  expect(unitOf("writes per second, peak")).toBe("write/s");
  expect(unitOf("orders of magnitude")).toBeNull();
});

test("numbers are digits, or words up to twelve", () => {
  expect(numbersIn("In 2021, two of 2,700 took 0.5 or more.")).toEqual([2021, 2, 2700, 0.5]);
});
