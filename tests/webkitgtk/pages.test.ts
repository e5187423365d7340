import { pageKinds } from "../../scripts/budgets.ts";
import { aComparison, pages } from "../site/pages.ts";
import { expect, test } from "./reader.ts";

/** Every page that is served, with a card for frames. */
const everyPage = [...pages, aComparison.replace("compare/", "embed/")];

for (const { name, path } of pageKinds) {
  test(`A page of the kind “${name}” opens with its title and its heading, and nothing goes wrong`, async ({
    reader,
  }) => {
    const page = everyPage.find((one) => path.test(`/${one}`));
    if (page === undefined) throw new Error(`There is no page of the kind ${name}`);
    await reader.open(page);
    const { title, headings, words } = await reader.run(() => ({
      title: document.title,
      headings: document.querySelectorAll("h1").length,
      words: document.body.innerText.trim().split(/\s+/).length,
    }));
    expect(title).toMatch(/\S/);
    expect(headings).toBe(1);
    expect(words).toBeGreaterThan(20);
    await reader.run(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      scrollTo(0, document.body.scrollHeight);
    });
    await expect.poll(() => reader.run(() => document.fonts.status)).toBe("loaded");
    expect(await reader.complaints()).toEqual([]);
  });
}

test("What goes wrong on a page is noticed: an exception, a warning, a refusal, a file that is not there", async ({
  reader,
}) => {
  await reader.open("about/");
  await reader.run(() => {
    console.warn("a warning");
    setTimeout(() => {
      throw new Error("an exception");
    });
    for (const src of ["https://elsewhere.example/picture.png", `${location.origin}/no-such-picture.png`])
      document.body.append(Object.assign(new Image(), { src }));
  });
  await expect.poll(async () => (await reader.complaints()).length).toBeGreaterThanOrEqual(5);
  const all = (await reader.complaints()).join("\n");
  for (const what of ["warn: a warning", "exception: ", "refused by the policy: img-src", "not loaded: <img"])
    expect(all).toContain(what);
});
