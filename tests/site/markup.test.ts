import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { folders } from "../../scripts/site/folders.ts";
import { pages, wrongOn } from "./pages.ts";
import { expect, test } from "./served.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Both ways of closing are HTML; which one stands there is Astro's choice.
    "void-style": "off",
    // Astro writes the doctype in small letters or capitals as its release likes.
    "doctype-style": "off",
    "no-inline-style": "error",
  },
});

test("The HTML that is served is valid, on every page and on every page that leads on", async () => {
  const files = readdirSync(folders.dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(files.length).toBeGreaterThan(pages.length);
  const wrong: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(folders.dist, file), "utf8"), file);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column, selector } of messages) {
        wrong.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector})`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("No page has a script or a style that a strict policy would have to allow", async ({ served }) => {
  const wrong = await wrongOn(pages, (path) =>
    served(path, (document) => {
      const inline = [
        // A data block is no script: nothing runs it.
        ...document.querySelectorAll(
          "script:not([src], [type='application/ld+json']), style, [style], iframe, object, embed, base",
        ),
      ];
      const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => ({
          tag: element.tagName.toLowerCase(),
          name,
          value,
        })),
      );
      const handlers = attributes.filter(({ name }) => /^on/i.test(name));
      const scripted = attributes.filter(({ value }) => /^\s*(javascript|data|vbscript):/i.test(value));
      return [
        ...inline.map((element) => `has ${element.outerHTML.slice(0, 80)}`),
        ...[...handlers, ...scripted].map(
          ({ tag, name, value }) => `has <${tag} ${name}="${value.slice(0, 40)}">`,
        ),
      ];
    }),
  );
  expect(wrong).toEqual([]);
});

test("Every script is a module of our own, which waits for the text, but for the chosen scheme", async ({
  served,
}) => {
  const wrong = await wrongOn(pages, (path) =>
    served(path, (document) => {
      const isOwn = (script: Element) => /^\/(?!\/)/.test(script.getAttribute("src") ?? "");
      const scripts = [...document.scripts].filter(({ type }) => type !== "application/ld+json");
      const [scheme, ...more] = scripts.filter(({ type }) => type !== "module");
      return [
        ...scripts.filter((script) => !isOwn(script)),
        ...(scheme && /\/kept-scheme\.[\w-]+\.js$/.test(scheme.src) ? [] : [scheme ?? document.head]),
        ...more,
      ].map((script) => `has ${script.outerHTML.slice(0, 200)}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test("An id stands once on a page, so that a link to it leads to one place", async ({ served }) => {
  const wrong = await wrongOn(pages, (path) =>
    served(path, (document) => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const twice = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
      const unfit = ids.filter((id) => !/^[A-Za-z][A-Za-z0-9_-]*$/.test(id));
      return [
        ...[...twice].map((id) => `has #${id} twice`),
        ...unfit.map((id) => `has the id ${JSON.stringify(id)}`),
      ];
    }),
  );
  expect(wrong).toEqual([]);
});
