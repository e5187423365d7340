import { aComparison } from "../site/pages.ts";
import { expect, test } from "./reader.ts";

// The driver reads such a page all the same: what it runs is not the page's.
test.use({ settings: { scheme: "light", script: false } });

test("A reader without script reads the verdict, opens a reason, and sees no control that does nothing", async ({
  reader,
}) => {
  await reader.resize(1280, 720);
  await reader.open(aComparison);
  const verdict = await reader.find("#verdict");
  expect(await verdict.getText()).toMatch(/Pick .+ if /);
  expect(await reader.run(() => document.querySelectorAll("button, [type=range], select").length)).toBe(0);
  expect(await reader.run(() => "complaints" in window)).toBe(false);
  await (await reader.find("main details:has(.cites) summary")).click();
  await expect.poll(() => reader.run(() => document.querySelectorAll("main details[open]").length)).toBe(1);
});
