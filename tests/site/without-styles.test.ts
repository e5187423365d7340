import { expect, test } from "@playwright/test";
import { openAll } from "./axe.ts";
import { everyKind } from "./every-kind.ts";
import { wrongOn } from "./pages.ts";

test("Without its style sheet a page reads in order: no words run together, no drawing fills the screen", async ({
  page,
}) => {
  await page.route("**/*.css", (route) => route.abort());
  const wrong = await wrongOn(everyKind, async (path) => {
    await page.goto(`./${path}`);
    await openAll(page);
    return page.evaluate(() => {
      const short = (element: Element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 90);
      const huge = [...document.querySelectorAll("svg")].filter((svg) => {
        const { height } = svg.getBoundingClientRect();
        // What stands in a line of words is as high as letters; a drawing fits the screen.
        return (
          height >
          (svg.parentElement?.matches("a, p, li, h1, h2") && !svg.matches(".drawing") ? 40 : innerHeight)
        );
      });
      const glued = [...document.querySelectorAll("a[href], .hidden-words")].filter((element) => {
        const { display } = getComputedStyle(element);
        const next = element.nextSibling;
        // A button has an edge of its own.
        const isLink = next instanceof Element && next.matches("a[href], .hidden-words");
        return display.startsWith("inline") && isLink && element.textContent !== "";
      });
      // What only the sheet hides is read here by everybody, so it must be words.
      const odd = [...document.querySelectorAll(".hidden-words, .skip, .printed")].filter(
        (element) => element.textContent !== "" && !/\w{2}/.test(element.textContent),
      );
      return [
        ...huge.map((element) => `is filled by ${short(element)}`),
        ...glued.map((element) => `runs on from ${short(element)}`),
        ...odd.map((element) => `says nothing with ${short(element)}`),
      ];
    });
  });
  expect(wrong).toEqual([]);
});

test("What the eye meets from top to bottom on a phone is in the order in which it is read out", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wrong = await wrongOn(everyKind, async (path) => {
    await page.goto(`./${path}`);
    return page.evaluate(() => {
      const parts = [
        ...document.querySelectorAll("body > *, main > *, main > section > *, .verdict > *"),
      ].filter(
        (element) =>
          element.getBoundingClientRect().height > 1 && getComputedStyle(element).position === "static",
      );
      const isAfter = (above: Element, below: Element) => {
        const [one, other] = [above.getBoundingClientRect(), below.getBoundingClientRect()];
        return above.contains(below) || other.top > one.top - 1 || other.left >= one.right;
      };
      return parts
        .slice(1)
        .filter((part, k) => !isAfter(parts[k] as Element, part))
        .map((part) => `shows ${part.outerHTML.slice(0, 80)} before what is read before it`);
    });
  });
  expect(wrong).toEqual([]);
});

test("A reader whose browser fetches no pictures and no letters loses no word", async ({ page, context }) => {
  const plain = await context.newPage();
  await plain.route("**/*", (route) => {
    const isPicture = /\.(svg|png|webp|avif|woff2)(\?|$)/.test(new URL(route.request().url()).pathname);
    return isPicture || route.request().resourceType() === "image" ? route.abort() : route.continue();
  });
  const wrong = await wrongOn(everyKind, async (path) => {
    await Promise.all([page.goto(`./${path}`), plain.goto(`./${path}`)]);
    // What script adds, such as the field of the search, comes to each of the two in its own time.
    await Promise.all([page, plain].map((one) => one.waitForLoadState("networkidle")));
    const words = () => document.querySelector("main")?.innerText.replace(/\s+/g, " ");
    const [all, left] = await Promise.all([page.evaluate(words), plain.evaluate(words)]);
    const silent = await plain.evaluate(() =>
      [
        ...document.querySelectorAll(
          "img:not([alt]), svg:not([aria-hidden]):not([role=img]:is([aria-label], [aria-labelledby]))",
        ),
      ]
        .filter((picture) => picture.closest("[aria-hidden]") === null)
        .map((picture) => `has a picture without words: ${picture.outerHTML.slice(0, 80)}`),
    );
    const mute = await plain.evaluate(() =>
      [...document.querySelectorAll("main svg[aria-hidden]")]
        .filter(
          (picture) =>
            !/\w{2}|\d/.test(picture.closest("figure, li, dd, td, p, a, dt, section")?.textContent ?? ""),
        )
        .map((picture) => `has nothing in words beside ${picture.outerHTML.slice(0, 80)}`),
    );
    return [...(all === left ? [] : ["says less without pictures"]), ...silent, ...mute];
  });
  expect(wrong).toEqual([]);
});
