import type { Locator, Page } from "@playwright/test";

/** Something a reader does on a page, and how the bench does it: by keyboard, on each control in turn. */
export interface Interaction {
  readonly name: string;
  /** The kinds of page that must have it, by their names in scripts/budgets.ts. */
  readonly kinds: readonly string[];
  readonly controls: (main: Locator) => Locator;
  /** Pressed on each control, one after the other. Each counts as an interaction, even one that changes nothing. */
  readonly keys: readonly string[];
}

const both = ["comparison", "question"];

/** What is timed: a line for each. */
export const interactions: readonly Interaction[] = [
  { name: "move a priority", kinds: both, controls: sliders, keys: ["Home", "End", "ArrowDown"] },
  { name: "choose from a list", kinds: both, controls: lists, keys: ["ArrowDown", "ArrowUp"] },
  { name: "tick a box", kinds: both, controls: boxes, keys: ["Space", "Space"] },
  { name: "sort by a heading", kinds: ["question"], controls: headings, keys: ["Enter", "Enter", "Enter"] },
];

function sliders(main: Locator): Locator {
  return main.getByRole("slider");
}

function lists(main: Locator): Locator {
  return main.getByRole("combobox");
}

function boxes(main: Locator): Locator {
  return main.getByRole("checkbox");
}

function headings(main: Locator): Locator {
  return main.getByRole("columnheader").getByRole("button");
}

/**
 * Long enough that what follows the paint is over before the next key, also on a machine slowed down: each interaction
 * is timed by itself, as Event Timing counts it, and not the queue that a quick finger makes.
 */
const PAUSE_MS = 600;

/** How long a finger stays on a key. */
const PRESS_MS = 100;

/** Controls of one kind answer alike; the first, the middle and the last stand at different places of the page. */
function spread<Control>(all: readonly Control[]): Control[] {
  const places = new Set([0, Math.floor(all.length / 2), all.length - 1]);
  return all.filter((_, place) => places.has(place));
}

/**
 * Does an interaction with up to three controls of a page that can be seen.
 * @returns how often a key was pressed; 0 when the page has no such control
 */
export async function perform(page: Page, { controls, keys }: Interaction): Promise<number> {
  const all = spread(await controls(page.getByRole("main")).filter({ visible: true }).all());
  for (const control of all) {
    await control.focus();
    // It may have scrolled there.
    await page.waitForTimeout(PAUSE_MS);
    for (const key of keys) {
      await page.keyboard.press(key, { delay: PRESS_MS });
      await page.waitForTimeout(PAUSE_MS);
    }
  }
  return all.length * keys.length;
}
