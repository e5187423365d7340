import type { Page } from "@playwright/test";
import { colourRules, layoutRules } from "./axe.ts";

/** What Playwright can make a browser say of its reader. */
type Wishes = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** One way in which a page is looked at. It is the same page: what its sheet may change is its colours and its places. */
export interface Mode {
  readonly mode: string;
  readonly wishes: Wishes;
  readonly width?: number;
  /** The rules of axe that this mode can break; all of them without. */
  readonly rules?: readonly string[];
}

/** Ways of seeing that change colours alone, and the least contrast of text in each. */
export const colourModes: readonly (Mode & { readonly least: number })[] = [
  { mode: "by day", wishes: { colorScheme: "light" }, least: 4.5 },
  { mode: "at night", wishes: { colorScheme: "dark" }, least: 4.5 },
  { mode: "by day with more contrast", wishes: { colorScheme: "light", contrast: "more" }, least: 7 },
  { mode: "at night with more contrast", wishes: { colorScheme: "dark", contrast: "more" }, least: 7 },
  {
    mode: "in the reader's own colours",
    wishes: { colorScheme: "light", forcedColors: "active" },
    least: 4.5,
  },
  {
    mode: "in dark colours of one's own",
    wishes: { colorScheme: "dark", forcedColors: "active" },
    least: 4.5,
  },
];

/**
 * Every mode that the page's own sheet answers. Print, night and the phone hide and show things, so that every rule is
 * asked again; the others only colour or place what is there.
 */
export const modes: readonly Mode[] = [
  { mode: "on a phone at night", wishes: { colorScheme: "dark" }, width: 390 },
  { mode: "on paper", wishes: { media: "print" }, width: 718 },
  ...colourModes.slice(2).map((one) => ({ ...one, rules: colourRules })),
  { mode: "with motion", wishes: { reducedMotion: "no-preference" }, rules: colourRules },
  { mode: "at 320 pixels", wishes: {}, width: 320, rules: layoutRules },
];

/** Sets the browser to a mode, and whatever the mode does not name back to what it was. */
export async function see(page: Page, { wishes, width = 1280 }: Mode): Promise<void> {
  await page.setViewportSize({ width, height: width < 1000 ? 844 : 720 });
  const usual = {
    media: null,
    colorScheme: "light",
    forcedColors: null,
    contrast: null,
    reducedMotion: "reduce",
  } as const;
  await page.emulateMedia({ ...usual, ...wishes });
}

/** Spaces text out as WCAG 1.4.12 says. A sheet made in script is not what the policy forbids. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
        "p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}
