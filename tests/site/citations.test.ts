import { site } from "../../site.config.ts";
import { claimingPages, pages, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

test("Each small number leads to the source with that number, on the same page", async ({ served }) => {
  const wrong = await wrongOn(pages, (path) =>
    served(path, (document) =>
      [...document.querySelectorAll<HTMLAnchorElement>(".cites a")].flatMap((mark) => {
        const target = document.getElementById(mark.getAttribute("href")?.replace(/^#/, "") ?? "");
        const place = target ? [...(target.parentElement?.children ?? [])].indexOf(target) + 1 : 0;
        const isSource =
          target?.matches("ol.references > li") && target.querySelector('a[href^="https://"]') !== null;
        return isSource && String(place) === mark.textContent
          ? []
          : [`${mark.outerHTML} leads to place ${place}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("Sources are numbered in the order in which a reader meets them", async ({ served }) => {
  const wrong = await wrongOn(claimingPages, async (path) => {
    const { numbers, listed } = await served(path, (document) => ({
      numbers: [...document.querySelectorAll(".cites a")].map(({ textContent }) => Number(textContent)),
      listed: document.querySelectorAll("ol.references > li").length,
    }));
    const met = [...new Set(numbers)];
    const expected = Array.from({ length: listed }, (_, index) => index + 1);
    return met.join() === expected.join()
      ? []
      : [`lists ${listed} sources and meets them as ${met.join(" ")}`];
  });
  expect(wrong).toEqual([]);
});

test("No sentence that can be contradicted stands without a source", async ({ served }) => {
  const wrong = await wrongOn(claimingPages, (path) =>
    served(path, (document) =>
      [...document.querySelectorAll(".quiet")].flatMap((quiet) => {
        const marks = quiet.previousElementSibling;
        const isCited = marks?.matches(".cites") && marks.querySelector("a") !== null;
        return isCited ? [] : [`${quiet.parentElement?.textContent.slice(0, 80)} cites nothing`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("Every figure and every number in prose says where it comes from, or that it is our judgement", async ({
  served,
}) => {
  const seen = { figures: 0, paragraphs: 0 };
  const wrong = await wrongOn(claimingPages, async (path) => {
    const { figures, paragraphs, bare } = await served(path, (document) => {
      const figureItems = [...document.querySelectorAll("li:has(> b.big)")];
      const prose = [...document.querySelectorAll(".prose :is(p, li)")].filter(({ textContent }) =>
        /\d/.test(textContent),
      );
      return {
        figures: figureItems.length,
        paragraphs: prose.length,
        bare: [...figureItems, ...prose]
          .filter((element) => element.querySelector(".cites a, .judgement") === null)
          .map(({ textContent }) => `${textContent.trim().slice(0, 80)} cites nothing`),
      };
    });
    seen.figures += figures;
    seen.paragraphs += paragraphs;
    return bare;
  });
  expect(wrong).toEqual([]);
  // A change of mark-up must not make this test pass by finding nothing.
  expect(seen.figures).toBeGreaterThan(0);
});

test("Every source has a formatted title, an author or a year, and a link to itself", async ({ served }) => {
  const wrong = await wrongOn(["sources/", ...claimingPages], (path) =>
    served(path, (document) =>
      [...document.querySelectorAll("ol.references > li, main li[id]:has(> details)")].flatMap((item) => {
        const text = item.textContent.trim();
        const isFormatted =
          text.length > 30 && /\(\d{4}|\(n\.d\./.test(text) && !/[{}<>]|undefined|\[object/.test(text);
        const links = [...item.querySelectorAll("a")].filter((link) =>
          link.getAttribute("href")?.startsWith("https://"),
        );
        return isFormatted && links.length > 0 ? [] : [`lists “${text.slice(0, 120)}”`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("The page of sources says of each where it is cited, and each of those places cites it", async ({
  served,
}) => {
  const cited = await served("sources/", (document) =>
    [...document.querySelectorAll("main li[id]:has(> details)")].map((item) => ({
      id: item.id,
      address: item.querySelector('a[href^="https://"]')?.getAttribute("href"),
      places: [...item.querySelectorAll("details a")].map((link) => link.getAttribute("href") ?? ""),
    })),
  );
  expect(cited.length).toBeGreaterThan(10);
  const wrong: string[] = cited
    .filter(({ places }) => places.length === 0)
    .map(({ id }) => `${id} is cited nowhere`);
  for (const { id, address, places } of cited) {
    for (const place of places) {
      const [path = "", fragment = ""] = place.split("#");
      const found = await readPlace(served, path, fragment);
      if (!found.exists) wrong.push(`${id}: ${place} is no place`);
      else if (!found.addresses.includes(address ?? "")) wrong.push(`${id}: ${place} does not cite it`);
    }
  }
  expect(wrong).toEqual([]);
});

/** What the part of a page that a fragment names cites: the claim, or the whole section when it is a heading. */
const readPlace = (() => {
  const known = new Map<string, Promise<Record<string, string[]>>>();
  return async (
    served: Parameters<Parameters<typeof test>[2]>[0]["served"],
    path: string,
    fragment: string,
  ) => {
    const read = known.get(path) ?? served(path.slice(site.base.length), placesOfPage);
    known.set(path, read);
    const places = await read;
    const addresses = places[fragment];
    return { exists: addresses !== undefined, addresses: addresses ?? [] };
  };
})();

function placesOfPage(document: Document): Record<string, string[]> {
  const addressOf = (mark: Element) =>
    document.querySelector(`${mark.getAttribute("href")} a[href^="https://"]`)?.getAttribute("href") ?? "";
  const around = (element: Element) => {
    if (/^H\d$/.test(element.tagName)) return element.closest("section") ?? element;
    // A row of the table of flips says why in the row below.
    return element.tagName === "TR" ? (element.parentElement ?? element) : element;
  };
  const places = [...document.querySelectorAll("main [id]")].map((element) => [
    element.id,
    [...around(element).querySelectorAll(".cites a")].map(addressOf),
  ]);
  return Object.fromEntries([...places, ["", [...document.querySelectorAll(".cites a")].map(addressOf)]]);
}
