import { expect, test } from "@playwright/test";
import { everyKind } from "./every-kind.ts";

/**
 * A line of running text has 60 to 75 characters where there is room. Letters of a system are wider or narrower than
 * others, so a tenth more is let pass; columns beside each other and notes in them have less.
 */
const MOST = 75 * 1.1;

for (const path of everyKind) {
  test(`Lines of text on /${path} are as long as an eye follows easily`, async ({ page }) => {
    await page.goto(`./${path}`);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll("main p, main li")].flatMap((element) => {
        const size = Number.parseFloat(getComputedStyle(element).lineHeight);
        const count = Math.round(element.getBoundingClientRect().height / size);
        const copy = element.cloneNode(true) as Element;
        for (const aside of copy.querySelectorAll(".quiet, .cites, .hidden-words")) aside.remove();
        const text = copy.textContent.replace(/\s+/g, " ").trim();
        // The last line may be short, so that this says rather too little; and a list of links is not read line by line.
        const isText = count > 2 && !element.querySelector("ul, ol, p, table, select");
        return isText ? [{ text: text.slice(0, 60), long: text.length / count }] : [];
      }),
    );
    expect(lines.filter(({ long }) => long > MOST)).toEqual([]);
  });
}
