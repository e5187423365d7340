import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { headersFor } from "#formats/hosting.ts";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { expect, test } from "./elsewhere.ts";
import { aComparison, comparisons, tellingComparisons, wrongOn } from "./pages.ts";

const badgeOf = (comparison: string) => comparison.replace(/^compare\/(.*)\/$/, "badge/$1.svg");
const badges = comparisons.map(badgeOf);

test("Every badge is a small picture of its own: well-formed, without script, with nothing from elsewhere", async ({
  page,
  request,
}) => {
  const wrong = await wrongOn(badges, async (path) => {
    const svg = await (await request.get(`./${path}`)).text();
    const found = await page.evaluate((text) => {
      const image = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: image.documentElement.nodeName,
        odd: [
          ...image.querySelectorAll("parsererror, script, foreignObject, image, use, a, animate, set, link"),
        ],
        calls: [...image.querySelectorAll("*")].flatMap((element) =>
          [...element.attributes]
            .filter(({ name }) => /^on|href|style|src/i.test(name))
            .map(({ name }) => name),
        ),
      };
    }, svg);
    return [
      ...(Buffer.byteLength(svg) < 2000 ? [] : [`has ${Buffer.byteLength(svg)} bytes`]),
      ...(found.root === "svg" && found.odd.length === 0
        ? []
        : [`is <${found.root}> or has what it must not`]),
      ...(found.calls.length === 0 && !/url\(|@import|<!/.test(svg) ? [] : [`reaches out: ${found.calls}`]),
    ];
  });
  expect(wrong).toEqual([]);
  expect(badges.length).toBeGreaterThan(20);
});

test("Every badge names both architectures and says what the comparison's own page says", async ({
  page,
  request,
}) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    const svg = await (await request.get(`./${badgeOf(path)}`)).text();
    const html = await (await request.get(`./${path}`)).text();
    const { badge, said, names, heading, side, ground } = await page.evaluate(
      ([svgText = "", htmlText = ""]) => {
        const image = new DOMParser().parseFromString(svgText, "image/svg+xml");
        const comparison = new DOMParser().parseFromString(htmlText, "text/html");
        const pick = comparison.querySelector("#pick");
        return {
          badge: image.querySelector("title")?.textContent ?? "",
          said: [...image.querySelectorAll("text")].map(({ textContent }) => textContent).join(": "),
          names: (comparison.querySelector("h1")?.textContent ?? "").split(" vs "),
          heading: pick?.textContent ?? "",
          side: pick?.querySelector(".a, .b")?.className ?? "n",
          ground: image.querySelector("rect")?.getAttribute("class"),
        };
      },
      [svg, html],
    );
    // "Multi-leader, on balance" stands in the badge with the other's name put in.
    const [pick = "", phrase] = heading.split(/(?=, )/);
    const says = phrase
      ? badge.startsWith(`Weighed: ${pick} over `) && badge.endsWith(phrase)
      : badge.toLowerCase() === `weighed: ${names.join(" vs ")}: ${heading}`.toLowerCase();
    return [
      ...(says ? [] : [`says "${badge}", and the page "${heading}"`]),
      ...(badge === said ? [] : [`shows "${said}" and tells "${badge}"`]),
      ...(side === ground ? [] : [`has the hue of ${ground}, not ${side}`]),
      ...names
        .filter((name) => !badge.toLowerCase().includes(name.toLowerCase()))
        .map((name) => `lacks ${name}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("No word of a badge is cut off, whatever letters the reader's machine has", async ({
  page,
  elsewhere,
}) => {
  const address = await elsewhere(
    badges.map((path) => readFileSync(join(folders.dist, path), "utf8")).join(""),
  );
  await page.goto(address);
  for (const font of ["", "DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "Liberation Sans Narrow"]) {
    const cut = await page.evaluate((family) => {
      for (const text of document.querySelectorAll("text")) {
        if (family !== "") text.setAttribute("font-family", family);
      }
      return [...document.querySelectorAll("svg")].flatMap((svg) => {
        const [name, verdict] = [...svg.querySelectorAll("text")].map((text) => text.getBBox());
        const [edge = 0] = /\d+/.exec(svg.querySelector("path")?.getAttribute("d") ?? "")?.map(Number) ?? [];
        if (!name || !verdict) return ["has no words"];
        const fits =
          name.x + name.width < edge &&
          verdict.x > edge &&
          verdict.x + verdict.width <= svg.width.baseVal.value - 8 &&
          verdict.y >= 0 &&
          verdict.y + verdict.height <= svg.height.baseVal.value;
        return fits ? [] : [svg.querySelector("title")?.textContent];
      });
    }, font);
    expect(cut, font).toEqual([]);
  }
});

/** How many pixels of a screenshot have each colour, by its hexadecimal name. */
async function coloursOf(page: Page, path: string, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme });
  const shot = await page.locator(`img[src$="${path}"]`).screenshot();
  const counts = await page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0);
      const pixels =
        context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      const found: Record<string, number> = {};
      for (let at = 0; at < pixels.length; at += 4) {
        const name = `#${[...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        found[name] = (found[name] ?? 0) + 1;
      }
      return found;
    },
    `data:image/png;base64,${shot.toString("base64")}`,
  );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (colour: string) => (counts[colour] ?? 0) / all;
}

test("Somebody else's page shows a badge in its pick's hue, by day and at night", async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const shown = tellingComparisons.map(badgeOf);
  const images = shown.map((path) => `<p><img alt="" src="${baseURL}${path}"></p>`).join("");
  // It isolates itself from whatever does not offer itself to others.
  await page.goto(await elsewhere(images, { "Cross-Origin-Embedder-Policy": "require-corp" }));
  const hues: Readonly<Record<string, readonly [string, string]>> = {
    a: ["#1d5fa8", "#7db5f0"],
    b: ["#b2500f", "#f0a36b"],
    n: ["#1b1d1f", "#eceae4"],
  };
  const seen = new Set<string>();
  for (const path of shown) {
    const ground = /<rect [^>]*class="(\w)"/.exec(readFileSync(join(folders.dist, path), "utf8"))?.[1] ?? "";
    seen.add(ground);
    const [day = "", night = ""] = hues[ground] ?? [];
    const [light, dark] = [await coloursOf(page, path, "light"), await coloursOf(page, path, "dark")];
    expect(light(day), path).toBeGreaterThan(0.3);
    expect(light("#ffffff"), path).toBeGreaterThan(0.1);
    expect(dark(night), path).toBeGreaterThan(0.3);
    expect(dark("#1a1d20"), path).toBeGreaterThan(0.1);
    expect(
      [light(night), dark(day)].every((part) => part < 0.2),
      path,
    ).toBe(true);
  }
  expect(seen.has("n") && seen.size > 1).toBe(true);
});

test("A badge that is opened by itself has its colours, and the policy refuses nothing", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.emulateMedia({ colorScheme: "dark" });
  const answer = await page.goto(`./${badgeOf(aComparison)}`);
  expect(answer?.headers()["content-type"]).toMatch(/^image\/svg\+xml/);
  await expect(page.locator("text").last()).toHaveCSS("fill", "rgb(19, 21, 23)");
  expect(refused).toEqual([]);
});

test("A badge, and an error where one might be, may be shown anywhere and framed nowhere", async ({
  page,
  request,
  baseURL,
  elsewhere,
}) => {
  for (const path of [badgeOf(aComparison), "badge/no-such-badge.svg"]) {
    const headers = (await request.get(`./${path}`)).headers();
    for (const [name, value] of Object.entries(headersFor(`${site.base}${path}`, site.base)))
      expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  }
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(await elsewhere(`<iframe src="${baseURL}${badgeOf(aComparison)}"></iframe>`));
  await refused;
  // The error page keeps its own look there.
  await page.goto("./badge/no-such-badge.svg");
  await expect(page.locator(".site-head")).toHaveCSS("border-bottom-style", "solid");
});
