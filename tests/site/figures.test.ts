import { expect, test } from "@playwright/test";
import { aComparison, comparisons, listedPages, wrongOn } from "./pages.ts";
import { test as servedTest } from "./served.ts";

const questions = listedPages.filter((path) => /^questions\/[^/]+\/$/.test(path));

servedTest(
  "Every bar of the lead is as long as the number beside it, and points to whom it is for",
  async ({ served }) => {
    let bars = 0;
    const wrong = await wrongOn(comparisons, async (path) => {
      const found = await served(path, (document) => {
        const names = ["a", "b"].map((side) => document.querySelector(`h1 .${side}`)?.textContent ?? "");
        return [...document.querySelectorAll(".lead tr > td:nth-child(2)")].map((cell) => {
          const bar = cell.querySelector("path:is(.a, .b)");
          const length = Number(/h(-?\d+)/.exec(bar?.getAttribute("d") ?? "")?.[1] ?? 0);
          const says = cell.textContent.trim();
          const [, tenths = "0", whom = ""] = /^(\d\.\d) for (.+)$/.exec(says) ?? [];
          const side = names.findIndex((name) => name.toLowerCase() === whom.toLowerCase());
          // The first side is drawn to the left.
          const drawn = Number(tenths) * 10 * (side === 0 ? -1 : 1);
          const isNothing = /^(both equal here|no lead|under 0\.1 .*)$/.test(says);
          const isRight = isNothing ? length === 0 : side >= 0 && Math.abs(length - drawn) < 1e-9;
          return { isRight, says, isHued: !bar || bar.classList.contains(["a", "b"][side] ?? "") };
        });
      });
      bars += found.length;
      return found
        .filter(({ isRight, isHued }) => !isRight || !isHued)
        .map(({ says }) => `“${says}” is drawn otherwise`);
    });
    expect(wrong).toEqual([]);
    expect(bars).toBeGreaterThan(comparisons.length * 8);
  },
);

servedTest(
  "Every strip changes sides at the weight that is told, and its tick stands at today's",
  async ({ served }) => {
    const wrong = await wrongOn(comparisons, async (path) =>
      served(path, (document) => {
        const once = /each criterion weighs (\d+)/.exec(
          document.querySelector("#lead ~ .note, section:has(> #lead) .note")?.textContent ?? "",
        )?.[1];
        return [...document.querySelectorAll(".lead tr:has(a) > td:nth-child(3)")]
          .filter((cell) => {
            const says = cell.textContent.trim();
            const edge = /flips (?:above|below|at) (\d+)|above (\d+)\s%: /.exec(says);
            const [, told = once] = /^(\d+)\s%: /.exec(says) ?? [];
            const lines = [...cell.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
            const starts = lines.slice(0, -1).map((line) => Number(/^M(\d+)/.exec(line)?.[1]));
            const expected = edge ? [0, Number(edge[1] ?? edge[2])] : says.includes("settles") ? [] : [0];
            return lines.at(-1) !== `M${told} 0v4` || `${starts}` !== `${expected}`;
          })
          .map((cell) => `“${cell.textContent.trim()}” is drawn otherwise`);
      }),
    );
    expect(wrong).toEqual([]);
  },
);

servedTest(
  "A situation's bar is the difference of the two scores beside it; where nobody qualifies there is none",
  async ({ served }) => {
    const wrong = await wrongOn(comparisons, async (path) =>
      served(path, (document) =>
        [...document.querySelectorAll("section:has(> #situations) tbody td")]
          .filter((cell) => {
            const scores = /(\d\.\d) to (\d\.\d)/.exec(cell.textContent);
            const bar = cell.querySelector("svg");
            if (!scores || !bar) return Boolean(scores) !== Boolean(bar);
            const line = bar.querySelector("path:is(.a, .b)")?.getAttribute("d") ?? "";
            const length = Number(/h(-?\d+)/.exec(line)?.[1] ?? 0);
            const isNeeded = /miss(es)? (a )?must-have/.test(cell.textContent);
            const drawn = Math.round((Number(scores[2]) - Number(scores[1])) * 10);
            return length !== drawn || bar.classList.contains("void") !== isNeeded;
          })
          .map((cell) => `“${cell.textContent.trim()}” is drawn otherwise`),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

servedTest(
  "Every number in the drawing of a question's members stands in the table beside it",
  async ({ served }) => {
    let marks = 0;
    const wrong = await wrongOn(questions, async (path) => {
      const found = await served(path, (document) => {
        const rows = [...document.querySelectorAll(".stands tbody tr")];
        const texts = [...document.querySelectorAll(".stands svg text")];
        const scale = texts.filter((text) => text.classList.length === 0);
        const at = (text: Element | undefined) => Number(text?.getAttribute("x"));
        const unit = (at(scale[1]) - at(scale[0])) / 10;
        const faults: string[] = [];
        let row: Element | undefined;
        let count = 0;
        for (const text of texts.filter((one) => one.classList.length > 0)) {
          if (text.classList.contains("name")) {
            row = rows.find((one) => one.querySelector("th")?.textContent.trim() === text.textContent.trim());
            continue;
          }
          const cell = row?.querySelectorAll("td")[Number(text.textContent)];
          const score = Number(/\d\.\d/.exec(cell?.textContent ?? "")?.[0]);
          const drawn = at(scale[0]) + (score - Number(scale[0]?.textContent)) * 10 * unit;
          const stands = cell?.querySelector("b") ? "first" : cell?.querySelector("s") ? "out" : "in";
          count++;
          if (!(Math.abs(drawn - at(text)) <= 1.5) || !text.classList.contains(stands))
            faults.push(`${row?.textContent.trim().slice(0, 20)} in situation ${text.textContent}`);
        }
        return { faults, count, cells: rows.length * document.querySelectorAll(".stands ol > li").length };
      });
      marks += found.count;
      return [...found.faults, ...(found.count === found.cells ? [] : ["not every score is drawn"])];
    });
    expect(wrong).toEqual([]);
    expect(marks).toBeGreaterThan(50);
  },
);

servedTest("No figure is heard: what it shows stands beside it in words", async ({ served }) => {
  const wrong = await wrongOn([...comparisons, ...questions], async (path) =>
    served(path, (document) =>
      [...document.querySelectorAll("svg:is(.figure, .balance), .stands > svg")]
        .filter(
          (figure) =>
            figure.getAttribute("aria-hidden") !== "true" ||
            !/\d|equal|no /.test(figure.parentElement?.textContent ?? ""),
        )
        .map((figure) => figure.outerHTML.slice(0, 80)),
    ),
  );
  expect(wrong).toEqual([]);
});

test("The two sides differ in more than their hue: the first is solid, the second striped", async ({
  page,
}) => {
  await page.goto(`./${aComparison}`);
  const stripes = (side: string) =>
    page
      .locator(`:is(.figure, .balance) .${side}`)
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray !== "none"));
  const [a, b] = [await stripes("a"), await stripes("b")];
  expect(a.length).toBeGreaterThan(1);
  expect(b.length).toBeGreaterThan(1);
  expect(new Set(a)).toEqual(new Set([false]));
  expect(new Set(b)).toEqual(new Set([true]));
});

test("The beam leans to the side that leads under more of all priorities", async ({ page }) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    await page.goto(`./${path}`);
    const { a, b, share } = await page.evaluate(() => {
      const box = (side: string) => document.querySelector(`.balance .${side}`)?.getBoundingClientRect();
      const width = (side: string) =>
        Number(
          /[hH]([\d.]+)/.exec(document.querySelector(`.balance .${side}`)?.getAttribute("d") ?? "")?.[1],
        );
      return { a: box("a")?.left ?? 0, b: box("b")?.left ?? 0, share: width("a") };
    });
    const lean = await page
      .locator(".balance g")
      .evaluate((beam) => Number(/rotate\(([-\d.]+)/.exec(beam.getAttribute("transform") ?? "")?.[1]));
    if (!(a < b)) return ["the first side is not on the left"];
    return Math.abs(share - 50) < 1 || Math.sign(lean) === Math.sign(50 - share)
      ? []
      : [`leans by ${lean} at ${share}`];
  });
  expect(wrong).toEqual([]);
});

for (const path of [aComparison, ...questions]) {
  test(`Figures are painted in the reader's own colours on /${path}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`./${path}`);
    const colours = await page
      .locator(":is(.figure, .balance, .stands > svg) :is(path, circle, text)")
      .evaluateAll((parts) =>
        parts.map((part) => [getComputedStyle(part).stroke, getComputedStyle(part).fill].join()),
      );
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(colours.length).toBeGreaterThan(20);
    for (const colour of colours) expect(colour.replaceAll(paper, "none")).not.toMatch(/^none,none$/);
  });
}
