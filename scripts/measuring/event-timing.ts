import type { Page } from "@playwright/test";

/** What the browser says of one event that took long. Times are in ms. */
export interface EventTime {
  /** The same for all events of one interaction, such as a key going down and up; 0 for what is none. */
  readonly interactionId: number;
  /** From the event to the next paint, rounded to 8. */
  readonly duration: number;
  /** The part of it in which script ran. */
  readonly script: number;
}

/** The shortest event the browser tells of, in ms: the least that Event Timing allows to ask for. */
export const shortestTold = 16;

/** Begins to note events. Call it before the first key, because of what was earlier only very long events are kept. */
export async function noteEvents(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    const noted: EventTime[] = [];
    Reflect.set(window, "weighedEvents", noted);
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration, processingStart, processingEnd } = entry;
        noted.push({ interactionId, duration, script: processingEnd - processingStart });
      }
    });
    // The type checker does not know durationThreshold yet: https://w3c.github.io/event-timing/
    observer.observe({ type: "event", buffered: true, durationThreshold } as PerformanceObserverInit);
  }, shortestTold);
}

/** What was noted since, once the last paint is over. */
export async function notedEvents(page: Page): Promise<EventTime[]> {
  await page.waitForTimeout(500);
  return page.evaluate(() => Reflect.get(window, "weighedEvents") as EventTime[]);
}

/**
 * Tells how long each interaction took: as long as the longest of its events.
 * @returns that event of each which took at least `shortestTold`, the longest first
 */
export function interactionTimes(events: readonly EventTime[]): EventTime[] {
  const longest = new Map<number, EventTime>();
  for (const event of events.filter(({ interactionId }) => interactionId > 0)) {
    const known = longest.get(event.interactionId);
    if (!known || event.duration > known.duration) longest.set(event.interactionId, event);
  }
  return [...longest.values()].sort((one, other) => other.duration - one.duration);
}

/**
 * The interaction to next paint of a page, as https://web.dev/articles/inp has it: the longest, but one of the longest
 * is forgiven for every 50 interactions.
 * @param times those that were told of, the longest first
 * @param count how many there were, those too short to be told of included
 * @returns undefined when it was too short to be told of
 */
export function interactionToNextPaint(times: readonly EventTime[], count: number): EventTime | undefined {
  return times[Math.floor(count / 50)];
}
