import { expect, test } from "@playwright/test";
import { printedNumbers } from "#domain/printed-numbers.ts";

for (const [text, ...numbers] of [
  ["About 106 users were affected.", "106"],
  ["Only 5 % of 2,700 networks answered in 12ms.", "5", "2,700", "12"],
  ["It costs 99.99 and no more.", "99.99"],
  ["It holds 5MB.", "5"],
  ["It made 21-node clusters.", "21"],
] as const) {
  test(`${text}: prints numbers`, () => expect(printedNumbers(text)).toEqual(numbers));
}

for (const text of [
  "In 2013 the chain split.",
  "It failed on 22–24 December and on March 3.",
  "IPv6, SHA-256, HTTP/2 and 3FS are names.",
  "BEP 3 and Theorem 1 say so.",
  "Version 12.1.2 was tested.",
  "They wrote “it took 5 hours”.",
  "PouchDB would be level 2, Riak would be 2.",
  "Nobody waits on the 3rd day.",
]) {
  test(`${text}: prints none`, () => expect(printedNumbers(text)).toEqual([]));
}
