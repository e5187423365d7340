import { expect, test } from "@playwright/test";
import { axeFindings, openAll } from "./axe.ts";
import { aComparison, claimingPages, tellingPages, wrongOn } from "./pages.ts";
import { test as servedTest } from "./served.ts";

test.describe("with the reader's own colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

  for (const path of [
    aComparison,
    "method/",
    ...claimingPages.filter((other) => other.startsWith("questions/")),
  ]) {
    test(`Everyone can still use /${path}`, async ({ page }) => {
      await page.goto(`./${path}`);
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      await openAll(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  }

  test("The balance keeps its two sides apart", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    const [a, b] = await page
      .locator(".balance g path")
      .evaluateAll((sides) => sides.map((side) => getComputedStyle(side).strokeDasharray));
    expect(a).toBe("none");
    expect(b).not.toBe("none");
  });

  test("Where a permalink leads is marked by more than a wash, which the reader's colours remove", async ({
    page,
  }) => {
    await page.goto(`./${aComparison}#because`);
    const outline = await page
      .locator("#because")
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
  });
});

servedTest(
  "Nothing is told by colour alone: dots have a number, bars a figure, drawings words, sides a name",
  async ({ served }) => {
    let told = 0;
    const wrong = await wrongOn(tellingPages, async (path) => {
      const found = await served(path, (document) => {
        const elements = <Kind extends Element>(selector: string) => [
          ...document.querySelectorAll<Kind>(selector),
        ];
        const faults = (all: Element[], isTold: (element: Element) => boolean, what: string) =>
          all
            .filter((element) => !isTold(element))
            .map((element) => `${what}: ${element.outerHTML.slice(0, 80)}`);
        const dots = elements(".dots");
        const bars = elements("svg.bar");
        const balances = elements(".balance");
        const drawings = elements("svg.drawing");
        const sides = elements(".a, .b").filter((element) => element.closest("svg") === null);
        const wrongDots = faults(
          dots,
          (element) => {
            const level = element.textContent.split("●").length - 1;
            return element.nextElementSibling?.textContent.trim() === `${level} of 5`;
          },
          "dots without their number",
        );
        return {
          told: dots.length + bars.length + balances.length + drawings.length + sides.length,
          wrong: [
            ...wrongDots,
            ...faults(
              bars,
              ({ nextElementSibling }) => /^(0|[+−]\d)$/.test(nextElementSibling?.textContent ?? ""),
              "a bar without its figure",
            ),
            ...faults(
              balances,
              ({ previousElementSibling }) => /\d+\s%/.test(previousElementSibling?.textContent ?? ""),
              "a balance without its share",
            ),
            ...faults(
              drawings,
              (element) => /\w{3}/.test(element.closest("figure, li")?.textContent ?? ""),
              "a drawing without words",
            ),
            ...faults(
              sides,
              (element) => /\S/.test(element.textContent) || element.querySelector("svg") !== null,
              "a colour without a name",
            ),
          ],
        };
      });
      told += found.told;
      return found.wrong;
    });
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(50);
  },
);
