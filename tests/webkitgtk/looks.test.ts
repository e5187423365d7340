import { By } from "selenium-webdriver";
import { aComparison, listedPages } from "../site/pages.ts";
import { coloursOf, lightness } from "./colours.ts";
import { expect, test } from "./reader.ts";

const anArchitecture = listedPages.find((path) => /^architectures\/[^/]+\/$/.test(path)) ?? "";
const aQuestion = listedPages.find((path) => /^questions\/[^/]+\/$/.test(path)) ?? "";

for (const path of [aComparison, anArchitecture]) {
  test(`The drawings of /${path} are painted`, async ({ reader }) => {
    await reader.resize(1280, 900);
    await reader.open(path);
    const drawings = await (await reader.find("main")).findElements(By.css("figure svg.drawing, figure img"));
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings.slice(0, 2)) {
      const { width, height } = await drawing.getRect();
      expect(Math.min(width, height)).toBeGreaterThan(80);
      const picture = async () => coloursOf(Buffer.from(await drawing.takeScreenshot(true), "base64")).length;
      // A drawing that lies in a file of its own comes a little later.
      await expect.poll(picture).toBeGreaterThan(3);
    }
  });
}

for (const path of ["", aComparison, anArchitecture, aQuestion]) {
  test(`On the narrowest phone nobody scrolls /${path} sideways`, async ({ reader }) => {
    await reader.resize(320, 640);
    await reader.open(path);
    await reader.run(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const { scrollWidth, clientWidth } = await reader.run(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}

test("Whose system is light reads dark letters on a light page", async ({ reader }) => {
  await reader.resize(1280, 720);
  await reader.open(aComparison);
  const [ground, ...others] = coloursOf(await reader.picture()).map(lightness);
  expect(ground).toBeGreaterThan(0.9);
  expect(Math.min(...others)).toBeLessThan(0.2);
});
