import type { Page } from "@playwright/test";

/** What measures colours inside a page. */
export interface Eye {
  /** What lies behind an element's own words, as red, green, blue from 0 to 255. */
  groundOf: (element: Element | null) => number[];
  /** The contrast of a computed colour on a ground, from 1 to 21, by WCAG's formula of relative luminance. */
  ratio: (colour: string, ground: readonly number[]) => number;
  /** Whether the element and all that it is in is shown, and not hidden for ears alone. */
  isSeen: (element: Element) => boolean;
}

declare global {
  interface Window {
    eye: Eye;
  }
}

/** Gives the page its eye. Any colour that CSS can write is painted on one point and read back. */
function openEye(): void {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser has no canvas");
  const known = new Map<string, number[]>();
  const read = (colour: string): number[] => {
    const before = known.get(colour);
    if (before) return before;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = "transparent";
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const value = [...pen.getImageData(0, 0, 1, 1).data];
    known.set(colour, value);
    return value;
  };
  const over = ([r = 0, g = 0, b = 0, alpha = 0]: readonly number[], below: readonly number[]) =>
    [r, g, b].map((part, k) => (part * alpha + (below[k] ?? 0) * (255 - alpha)) / 255);
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.backgroundColor = "Canvas";
  const canvas = read(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const groundOf = (element: Element | null): number[] => {
    if (!element) return canvas;
    const below = groundOf(element.parentElement);
    // In a figure a number may stand on a disc, which comes right before it.
    const disc = element.matches("svg text") ? element.previousElementSibling : null;
    const fill = disc?.matches("circle") ? getComputedStyle(disc).fill : "none";
    if (fill !== "none") return over(read(fill), below);
    return over(read(getComputedStyle(element).backgroundColor), below);
  };
  const luminance = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (colour: string, ground: readonly number[]) => {
    const both = [luminance(over(read(colour), ground)), luminance(ground)];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest(".hidden-words, .skip, [hidden], :disabled") === null;
  window.eye = { groundOf, ratio, isSeen };
}

/** Puts `window.eye` into the page as it looks now; a change of colours wants a new one. */
export async function giveEye(page: Page): Promise<void> {
  await page.evaluate(openEye);
}

/**
 * What does not stand out from what is behind it.
 * @param least the least contrast of text; edges of controls and lines of figures need 3 (WCAG 1.4.11)
 * @returns one line for each faint thing, none when all is well
 */
export async function faint(page: Page, least: number): Promise<string[]> {
  await giveEye(page);
  const found = await page.evaluate(() => {
    const { groundOf, ratio, isSeen } = window.eye;
    const shown = [...document.body.querySelectorAll("*")].filter(isSeen);
    const named = (element: Element) =>
      `“${element.textContent?.trim().replace(/\s+/g, " ").slice(0, 40) || element.outerHTML.slice(0, 60)}”`;
    // Letters in a drawing may stand on a shape of their own: drawings.test.ts looks at what is painted.
    const texts = shown
      .filter((element) => !element.matches(".drawing *"))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? "")),
      )
      .map((element) => {
        const style = getComputedStyle(element);
        const colour = element.closest("svg") ? style.fill : style.color;
        return { what: named(element), is: ratio(colour, groundOf(element)), isText: true };
      });
    const edges = shown
      .filter((element) => element.matches("button, select, textarea, .action, summary"))
      .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0)
      .map((element) => {
        const is = ratio(getComputedStyle(element).borderTopColor, groundOf(element.parentElement));
        return { what: `the edge of ${named(element)}`, is, isText: false };
      });
    // A faint guide only leads the eye: nothing is lost without it.
    const lines = shown
      .filter((element) =>
        element.matches("svg :is(path, rect, circle, ellipse, line, polyline, polygon):not(.guide)"),
      )
      .flatMap((element) => {
        const { stroke, strokeWidth, fill } = getComputedStyle(element);
        const colours = [...(Number.parseFloat(strokeWidth) > 0 ? [stroke] : []), fill];
        const painted = colours.filter((colour) => colour !== "none" && !colour.startsWith("url"));
        if (painted.length === 0) return [];
        const ground = groundOf(element);
        const is = Math.max(...painted.map((colour) => ratio(colour, ground)));
        return [{ what: `the line ${element.outerHTML.slice(0, 60)}`, is, isText: false }];
      });
    return [...texts, ...edges, ...lines];
  });
  // Channels are whole numbers: the last digit of a ratio may be rounded away.
  const isFaint = ({ is, isText }: (typeof found)[number]) => is < (isText ? least : 3) - 0.02;
  const said = found.filter(isFaint).map(({ what, is }) => `${what} at ${is.toFixed(2)} to 1`);
  return [...new Set(said)].slice(0, 12);
}
