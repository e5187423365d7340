import { claimingPages, listedPages, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

test("Every claim and every rating has a link to itself", async ({ served }) => {
  let claims = 0;
  const wrong = await wrongOn(claimingPages, async (path) => {
    const found = await served(path, (document) =>
      [...document.querySelectorAll(".cites")]
        .filter((marks) => marks.closest(".prose") === null)
        .map((marks) => {
          const own = marks.nextElementSibling?.querySelector('a[href^="#"]')?.getAttribute("href") ?? "";
          const target = document.getElementById(own.slice(1));
          // The row of a flip names it, and the row below says why.
          const holds = target?.contains(marks) || target?.nextElementSibling?.contains(marks);
          // A name in a row of names leads to its claim on another page.
          const leadsThere = marks.previousElementSibling?.getAttribute("href")?.includes("/#") === true;
          return {
            isLinked: holds === true || leadsThere,
            text: marks.parentElement?.textContent.trim().slice(0, 80),
          };
        }),
    );
    claims += found.length;
    return found.filter(({ isLinked }) => !isLinked).map(({ text }) => `“${text}” has no link to itself`);
  });
  expect(wrong).toEqual([]);
  expect(claims).toBeGreaterThan(100);
});

test("Every section has a link to itself", async ({ served }) => {
  const wrong = await wrongOn(listedPages, (path) =>
    served(path, (document) =>
      [...document.querySelectorAll("main h2")].flatMap((heading) => {
        // A heading that is a link to a page has that page's address.
        if (heading.querySelector('a:not([href^="#"])')?.textContent.trim() === heading.textContent.trim())
          return [];
        const id = heading.id || heading.closest("section, [id]")?.id;
        const isLinked = id !== undefined && document.querySelector(`a[href="#${id}"]`) !== null;
        return isLinked ? [] : [`“${heading.textContent.trim()}” has no link to itself`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("A claim has the same fragment on the page of a pair as on the page of its architecture", async ({
  served,
}) => {
  const anchors = new Map<string, readonly string[]>();
  for (const path of claimingPages) {
    const ids = await served(path, (document) =>
      [...document.querySelectorAll('.quiet a[href^="#"]')].map(
        (link) => link.getAttribute("href")?.slice(1) ?? "",
      ),
    );
    anchors.set(path, ids);
  }
  const wrong: string[] = [];
  for (const [path, ids] of anchors) {
    const architecture = /^architectures\/([^/]+)\/$/.exec(path)?.[1];
    if (architecture === undefined) continue;
    expect(ids.length, path).toBeGreaterThan(20);
    expect(
      ids.filter((id) => !id.startsWith(`${architecture}-`)),
      path,
    ).toEqual([]);
    for (const [other, shown] of anchors) {
      if (!other.startsWith("compare/") || !other.includes(architecture)) continue;
      const shared = shown.filter((id) => id.startsWith(`${architecture}-`));
      expect(shared.length, other).toBeGreaterThan(15);
      for (const id of shared)
        if (!ids.includes(id)) wrong.push(`/${other} has #${id}, which /${path} has not`);
    }
  }
  expect(wrong).toEqual([]);
});
