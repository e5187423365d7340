import { headersFor } from "#formats/hosting.ts";
import { site } from "../../site.config.ts";
import { axeFindings } from "./axe.ts";
import { expect, test } from "./elsewhere.ts";
import {
  aComparison,
  comparisons,
  listedPages,
  publicAddress,
  tellingComparisons,
  wrongOn,
} from "./pages.ts";

const embedOf = (comparison: string) => comparison.replace(/^compare\//, "embed/");
const framed = (address: string) =>
  `<iframe title="A verdict" width="600" height="500" src="${address}"></iframe>`;

test("Somebody else's page frames a card, also one that isolates itself, and its link leads out of the frame", async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const body = framed(`${baseURL}${embedOf(aComparison)}`);
  const isolated = { "Cross-Origin-Embedder-Policy": "require-corp" };
  const places = [
    await elsewhere(body, isolated),
    await elsewhere(framed(await elsewhere(body))),
    await elsewhere(body),
  ];
  for (const [depth, place] of places.entries()) {
    await page.goto(place);
    const outer = page.frameLocator("iframe");
    const card = depth === 1 ? outer.frameLocator("iframe") : outer;
    await expect(card.locator("h1")).toBeVisible();
    // Its style and its letters came along.
    await expect(card.locator(".verdict")).toHaveCSS("border-top-width", "4px");
  }
  await page.frameLocator("iframe").getByRole("link", { name: "The whole comparison at Weighed" }).click();
  await expect(page).toHaveURL(`${baseURL}${aComparison}`);
});

test("A number in a framed card leads out of the frame to that source", async ({
  page,
  baseURL,
  elsewhere,
}) => {
  await page.goto(await elsewhere(framed(`${baseURL}${embedOf(aComparison)}`)));
  const mark = page.frameLocator("iframe").locator(".cites a").first();
  const number = (await mark.textContent()) ?? "";
  await mark.click();
  await expect(page).toHaveURL(`${baseURL}${aComparison}#s${number}`);
  await expect(page.locator(`#s${number}`)).toBeInViewport();
});

test("Nothing but a card can be framed: no page, no badge, no error", async ({
  page,
  baseURL,
  elsewhere,
}) => {
  for (const path of [
    "",
    aComparison,
    "questions/",
    aComparison.replace(/^compare\/(.*)\/$/, "badge/$1.svg"),
    "no-such-page",
  ]) {
    const refused = page.waitForEvent("console", (message) =>
      message.text().includes("frame-ancestors 'none'"),
    );
    await page.goto(await elsewhere(framed(`${baseURL}${path}`)));
    await refused;
    await expect(page.frameLocator("iframe").locator(".verdict, .site-head, main, text")).toHaveCount(0);
  }
});

test("A card, and an error where one might be, says in its headers that anybody may frame it", async ({
  request,
}) => {
  for (const [path, status] of [
    [embedOf(aComparison), 200],
    ["embed/no-such-card/", 404],
  ] as const) {
    const answer = await request.get(`./${path}`);
    expect(answer.status(), path).toBe(status);
    const headers = answer.headers();
    for (const [name, value] of Object.entries(headersFor(`${site.base}${path}`, site.base)))
      expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    expect(headers["content-security-policy"]).toContain("; frame-ancestors * file:; ");
    expect(headers["content-security-policy"]).toContain("script-src 'self'; style-src 'self';");
  }
});

test("Every card says what the comparison says, with the same sources under the same numbers", async ({
  page,
  request,
}) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    const texts = await Promise.all(
      [path, embedOf(path)].map(async (address) => (await request.get(`./${address}`)).text()),
    );
    return page.evaluate(
      ([whole = "", part = "", href = ""]) => {
        const [comparison, card] = [whole, part].map((html) =>
          new DOMParser().parseFromString(html, "text/html"),
        );
        if (!comparison || !card) return ["is not there"];
        const squeezed = (element: Element | null | undefined) => {
          const copy = element?.cloneNode(true) as Element | undefined;
          for (const extra of copy?.querySelectorAll(".cites, .quiet, copy-message") ?? []) extra.remove();
          return copy?.textContent?.replace(/\s+/g, " ").trim() ?? "";
        };
        const cites = (element: Element | null) =>
          [...(element?.querySelectorAll(".cites a") ?? [])].map(
            (mark) => `${mark.textContent} ${mark.getAttribute("href")}`,
          );
        const pairs = [
          ["h1", "h1"],
          [".kicker", ".kicker"],
          ["#pick", ".pick"],
          ["#because", ".reason"],
          ["#unless", ".unless"],
          ["#verdict time", "time"],
        ] as const;
        const differ = pairs.flatMap(([there, here]) => {
          const [one, other] = [
            squeezed(comparison.querySelector(there)),
            squeezed(card.querySelector(here)),
          ];
          return one !== "" && one === other ? [] : [`says "${other}" for "${one}"`];
        });
        const marks = (["because", "unless"] as const).flatMap((id) => {
          const there = cites(comparison.querySelector(`#${id}`)).map((mark) =>
            mark.replace("#", `${href}#`),
          );
          const here = cites(card.querySelector(id === "because" ? ".reason" : ".unless"));
          return there.join() === here.join() && here.length > 0 ? [] : [`cites ${here} for ${there}`];
        });
        const figures = (document: Document) =>
          [
            ...document.querySelectorAll(
              ".verdict .meters .big :is(.a, .b), .verdict .meters .big:is(.a, .b), .meters .side .big",
            ),
          ].map(squeezed);
        const bars = [comparison, card].map((document) =>
          document.querySelector(".verdict .fill-a")?.getAttribute("width"),
        );
        const [there, here] = [figures(comparison), figures(card)];
        const framing = squeezed(card.querySelector(".framing"));
        return [
          ...differ,
          ...marks,
          ...(here.length > 1 && here.join() === there.join() ? [] : [`figures ${here} for ${there}`]),
          ...(bars[0] === bars[1] ? [] : [`draws ${bars[1]} for ${bars[0]}`]),
          ...(squeezed(comparison.querySelector("#framing")).includes(framing) ? [] : [`says "${framing}"`]),
          ...((comparison.querySelector("#framing") === null) === (framing === "")
            ? []
            : ["leaves the levels out"]),
        ];
      },
      [...texts, `${site.base}${path}`],
    );
  });
  expect(wrong).toEqual([]);
});

test("A card stays out of search engines and the sitemap, runs no script, and every link leaves the frame", async ({
  page,
  request,
}) => {
  const wrong = await wrongOn(comparisons, async (path) => {
    const html = await (await request.get(`./${embedOf(path)}`)).text();
    const found = await page.evaluate((text) => {
      const card = new DOMParser().parseFromString(text, "text/html");
      return {
        canonical: card.querySelector('link[rel="canonical"]')?.getAttribute("href"),
        robots: card.querySelector('meta[name="robots"]')?.getAttribute("content"),
        scripts: card.querySelectorAll("script, style, [style], copy-message").length,
        links: [...card.querySelectorAll("a")]
          .filter((link) => link.target !== "_top" || link.rel !== "noopener")
          .map((link) => link.outerHTML),
        title: card.title,
      };
    }, html);
    return [
      ...(found.canonical === publicAddress(path) ? [] : [`has the canonical address ${found.canonical}`]),
      ...(found.robots === "noindex" ? [] : ["is listed"]),
      ...(found.scripts === 0 ? [] : ["has a script or a style of its own"]),
      ...(found.title.endsWith(site.name) ? [] : [`is called ${found.title}`]),
      ...found.links,
    ];
  });
  expect(wrong).toEqual([]);
  expect(listedPages.filter((path) => path.startsWith("embed"))).toEqual([]);
});

test("A card fits a frame of 320 pixels and up, and everyone can use it by day and at night", async ({
  page,
}) => {
  const wrong = await wrongOn(tellingComparisons.map(embedOf), async (path) => {
    await page.goto(`./${path}`);
    const found: string[] = [];
    for (const width of [320, 480, 800, 1200]) {
      await page.setViewportSize({ width, height: 400 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`is ${wide} pixels wide on ${width}`);
    }
    for (const [width, colorScheme] of [
      [320, "light"],
      [800, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 400 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeFindings(page)));
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test("On paper a card says where the whole comparison is", async ({ page }) => {
  await page.goto(`./${embedOf(aComparison)}`);
  const address = page.getByText(publicAddress(aComparison), { exact: true });
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(address).toBeVisible();
  await expect(page.locator(".pick")).toBeVisible();
});
