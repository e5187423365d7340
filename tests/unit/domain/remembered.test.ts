import { expect, test } from "@playwright/test";
import { remembered } from "#domain/remembered.ts";

test("An answer is worked out once for each key, whatever it is", () => {
  const asked: object[] = [];
  const answer = remembered((key: { says?: string }) => {
    asked.push(key);
    return key.says;
  });
  const [one, other] = [{ says: "yes" }, {}];
  expect([answer(one), answer(other), answer(one), answer(other)]).toEqual([
    "yes",
    undefined,
    "yes",
    undefined,
  ]);
  expect(asked).toEqual([one, other]);
});

test("Where no answer could be worked out it is tried again", () => {
  let times = 0;
  const answer = remembered(() => {
    times += 1;
    if (times === 1) throw new RangeError("not yet");
    return times;
  });
  const key = {};
  expect(() => answer(key)).toThrow("not yet");
  expect(answer(key)).toBe(2);
});
