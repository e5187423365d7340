import { expect, test } from "@playwright/test";
import {
  type EventTime,
  interactionTimes,
  interactionToNextPaint,
} from "../../../../scripts/measuring/event-timing.ts";

const anEvent = (interactionId: number, duration: number): EventTime => ({
  interactionId,
  duration,
  script: duration / 2,
});

test("an interaction takes as long as the longest of its events; what is no interaction does not count", () => {
  const events = [anEvent(7, 24), anEvent(0, 800), anEvent(8, 16), anEvent(7, 48), anEvent(7, 32)];
  expect(interactionTimes(events)).toEqual([anEvent(7, 48), anEvent(8, 16)]);
});

test("a few interactions are judged by the longest, many forgive one for every fifty", () => {
  const times = [anEvent(1, 96), anEvent(2, 64), anEvent(3, 40)];
  expect(interactionToNextPaint(times, 3)).toEqual(anEvent(1, 96));
  expect(interactionToNextPaint(times, 49)).toEqual(anEvent(1, 96));
  expect(interactionToNextPaint(times, 50)).toEqual(anEvent(2, 64));
  expect(interactionToNextPaint(times, 149)).toEqual(anEvent(3, 40));
});

test("interactions too short to be told of have no time", () => {
  expect(interactionToNextPaint([], 20)).toBeUndefined();
  expect(interactionToNextPaint([anEvent(1, 16)], 60)).toBeUndefined();
});
