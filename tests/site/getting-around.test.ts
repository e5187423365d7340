import { expect, type Page, test } from "@playwright/test";
import {
  architectureContents,
  comparisonContents,
  methodContents,
  questionContents,
  type Section,
} from "#view-models/contents.ts";
import { aComparison, comparisons, listedPages, tellingComparisons, wrongOn } from "./pages.ts";
import { test as servedTest } from "./served.ts";

/** Every page that lists its sections, with what it should list. */
const longPages = listedPages.flatMap((path): { path: string; sections: readonly Section[] }[] => {
  if (/^compare\/./.test(path)) return [{ path, sections: Object.values(comparisonContents) }];
  if (/^architectures\/./.test(path)) return [{ path, sections: Object.values(architectureContents) }];
  if (/^questions\/./.test(path)) return [{ path, sections: Object.values(questionContents) }];
  return path === "method/" ? [{ path, sections: Object.values(methodContents) }] : [];
});
const [architecture = ""] = listedPages.filter((path) => /^architectures\/./.test(path));

servedTest(
  "A long page lists its sections, all of them, in order, by names that say what their headings say",
  async ({ served }) => {
    const wrong = await wrongOn(
      longPages.map(({ path }) => path),
      async (path) => {
        const sections = longPages.find((page) => page.path === path)?.sections ?? [];
        const { lines, headings } = await served(path, (document) => ({
          lines: [...document.querySelectorAll("nav.on-page a")].map(
            (link) => `${link.getAttribute("href")} ${link.textContent}`,
          ),
          headings: [...document.querySelectorAll("main h2")].map((heading) => ({
            id: heading.id,
            text: heading.textContent,
          })),
        }));
        const wanted = sections.map(({ id, short }) => `#${id} ${short}`);
        const titles = headings.map(({ id, text }) => {
          // The card's heading is the verdict itself.
          return id === "pick" ? "verdict The verdict" : `${id} ${text}`;
        });
        return [
          ...(lines.join() === wanted.join() ? [] : [`lists ${lines.join(", ")}`]),
          ...(titles.join() === sections.map(({ id, title }) => `${id} ${title}`).join()
            ? []
            : [`has the headings ${titles.join(", ")}`]),
        ];
      },
    );
    expect(wrong).toEqual([]);
    expect(longPages.length).toBeGreaterThan(comparisons.length);
  },
);

for (const { name, viewport } of [
  { name: "on a phone", viewport: { width: 390, height: 844 } },
  { name: "on a laptop", viewport: { width: 1280, height: 720 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test("The list stays in sight, takes one line and hides no heading that it leads to", async ({
      page,
    }) => {
      const paths = [aComparison, architecture, "method/"];
      const wrong = await wrongOn(paths, async (path) => {
        await page.goto(`./${path}`);
        const links = page.locator(".on-page a");
        const faults: string[] = [];
        for (let k = 1; k < (await links.count()); k += 3) {
          await links.nth(k).click();
          const id = (await links.nth(k).getAttribute("href"))?.slice(1) ?? "";
          faults.push(...(await page.evaluate(faultsAt, id)));
        }
        return faults;
      });
      expect(wrong).toEqual([]);
    });

    test("The list marks the section that is being read, and brings its name into view", async ({ page }) => {
      await page.goto(`./${aComparison}`);
      for (const id of ["moments", "argument", "criteria"]) {
        await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
        const link = page.locator(`.on-page a[href="#${id}"]`);
        await expect(link).toHaveCSS("text-decoration-line", "underline");
        await expect(link).toBeInViewport({ ratio: 0.9 });
        expect(await markedLines(page)).toEqual([`#${id}`]);
      }
    });
  });
}

/** Runs in the page: what is wrong once a line of the list was followed. */
function faultsAt(id: string): string[] {
  const list = document.querySelector(".on-page")?.getBoundingClientRect() ?? new DOMRect();
  const heading = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
  const isLast = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const small = [...document.querySelectorAll(".on-page a")].filter((link) => {
    const { width, height } = link.getBoundingClientRect();
    return height < 24 || width < 24;
  });
  return [
    ...(list.top > -1 && list.top < 1 ? [] : [`at #${id} the list is at ${list.top}`]),
    ...(list.height < 60 ? [] : [`at #${id} the list is ${list.height} px high`]),
    ...(heading.top >= list.bottom ? [] : [`#${id} lies under the list`]),
    ...(heading.top < 120 || isLast ? [] : [`#${id} is at ${heading.top}`]),
    ...small.map(({ textContent }) => `${textContent} is too small to hit`),
  ];
}

function markedLines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".on-page a")]
      .filter((link) => getComputedStyle(link).textDecorationLine.includes("underline"))
      .map((link) => link.getAttribute("href") ?? ""),
  );
}

test("On a screen with little height the list takes none of it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`./${aComparison}`);
  await page.evaluate(() => document.getElementById("argument")?.scrollIntoView());
  await expect(page.locator(".on-page")).not.toBeInViewport();
});

servedTest(
  "From either side of a pair, and from any architecture, every other answer is one link away",
  async ({ served }) => {
    const idsOf = (path: string) => path.replace(/^compare\/|\/$/g, "").split("-vs-");
    const wrong = await wrongOn(
      longPages.map(({ path }) => path),
      async (path) => {
        if (!/^(compare|architectures)\//.test(path)) return [];
        const members = path.startsWith("compare/") ? idsOf(path) : [path.split("/")[1] ?? ""];
        const linked = await served(path, (document) =>
          [...document.querySelectorAll(":is(#related, #compare) ~ * a")].map(
            (link) => link.getAttribute("href") ?? "",
          ),
        );
        const wanted = comparisons.filter(
          (other) => other !== path && idsOf(other).some((id) => members.includes(id)),
        );
        return wanted
          .filter((other) => !linked.some((href) => href.endsWith(`/${other}`)))
          .map((other) => `has no link to /${other}`);
      },
    );
    expect(wrong).toEqual([]);
  },
);

test("The next pair, and the one before, follow the order of the page of comparisons", async ({ page }) => {
  await page.goto("./compare/");
  const order = await page
    .locator("main h2 a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const place of [0, 4, order.length - 1]) {
    await page.goto(order[place] ?? "");
    for (const [rel, beside] of [
      ["prev", order[place - 1]],
      ["next", order[place + 1]],
    ] as const) {
      const link = page.locator(`main a[rel="${rel}"]`);
      await expect(link).toHaveCount(beside ? 1 : 0);
      if (beside) {
        await expect(link).toHaveAttribute("href", beside);
        await expect(link).toHaveText(/^(Previous|Next): \S.* vs \S.*$/);
      }
    }
  }
});

test("From page to page the title slides, briefly; for whoever wants no motion nothing does", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto(`./${aComparison}`);
  const rules = () =>
    page.evaluate(() => {
      const found: string[] = [];
      const read = (list: CSSRuleList) => {
        for (const rule of list) {
          if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
          if (rule.constructor.name === "CSSViewTransitionRule") found.push(rule.cssText);
          if ("cssRules" in rule) read(rule.cssRules as CSSRuleList);
        }
      };
      for (const sheet of document.styleSheets) read(sheet.cssRules);
      return found;
    });
  expect(await rules()).toHaveLength(1);
  await expect(page.locator("h1")).toHaveCSS("view-transition-name", "title");
  const length = await page.evaluate(async () => {
    const moving = document.startViewTransition();
    await moving.ready;
    return Math.max(
      ...document
        .getAnimations()
        .map(({ effect }) => effect)
        .filter((effect) => effect instanceof KeyframeEffect && effect.pseudoElement !== null)
        .map((effect) => Number(effect?.getComputedTiming().endTime)),
    );
  });
  expect(length).toBeLessThanOrEqual(150);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await rules()).toEqual([]);
  await expect(page.locator("h1")).toHaveCSS("view-transition-name", "none");
});

for (const path of tellingComparisons) {
  test(`The numbers of sources push no lines of /${path} apart`, async ({ page }) => {
    await page.goto(`./${path}`);
    const wrong = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>("#argument + .prose p, #because, #unless")];
      return texts.flatMap((text) => {
        const height = text.getBoundingClientRect().height;
        const line = Number.parseFloat(getComputedStyle(text).lineHeight);
        const lines = height / line;
        return Math.abs(lines - Math.round(lines)) < 0.05 ? [] : [`${text.id} is ${lines} lines high`];
      });
    });
    expect(wrong).toEqual([]);
  });
}
