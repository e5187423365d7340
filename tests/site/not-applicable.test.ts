import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { pages, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

/** What docs/accessibility.md says does not apply, and what it says is the same on every page. */

test("No page has sound, film, time limits, forms, shortcuts or another language, for which criteria would apply", async ({
  served,
}) => {
  const wrong = await wrongOn(pages, (path) =>
    served(path, (document) => {
      const media =
        "audio, video, track, canvas, object, embed, marquee, blink, animate, animateTransform, set";
      const fields = "form, textarea, [autocomplete], input:not([type=checkbox], [type=radio], [type=range])";
      const unexpected = [
        ...document.querySelectorAll(`${media}, ${fields}, [accesskey], [http-equiv=refresh], body [lang]`),
      ];
      const language = document.documentElement.lang;
      return [
        ...unexpected.map((element) => `has ${element.outerHTML.slice(0, 80)}`),
        ...(language === "en-GB" ? [] : [`is in “${language}”`]),
      ];
    }),
  );
  expect(wrong).toEqual([]);
});

test("No script counts time for the reader, listens to how the device moves, or hears a key but Escape", () => {
  const scripts = readdirSync(folders.dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) {
    const code = readFileSync(join(folders.dist, name), "utf8");
    expect(code, name).not.toMatch(/devicemotion|deviceorientation|setInterval|keypress/);
    const keys = [...code.matchAll(/\bkey\b\W{0,4}[!=]==?\s*["'`]([^"'`]*)["'`]/g)].map(([, key]) => key);
    expect(
      keys.filter((key) => key !== "Escape"),
      name,
    ).toEqual([]);
  }
});

test("The ways through the site and the address to write to are the same on every page, in the same order", async ({
  served,
}) => {
  const frames = new Map<string, string[]>();
  for (const path of pages) {
    const frame = await served(path, (document) => {
      const hrefs = [...document.querySelectorAll("body > header a, body > footer a")].map((link) =>
        link.getAttribute("href"),
      );
      return [...hrefs, document.querySelector("body > footer p")?.textContent].join(" ");
    });
    frames.set(frame, [...(frames.get(frame) ?? []), path]);
  }
  expect([...frames.values()].slice(1)).toEqual([]);
  expect([...frames.keys()][0]).toContain(site.feedback);
});
