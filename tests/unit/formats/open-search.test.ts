import { expect, test } from "@playwright/test";
import { openSearchDescription } from "#formats/open-search.ts";

const said = (name: string) =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(openSearchDescription())?.[1] ?? "";

test("A browser can add the site: a short name, a description and the address that takes the words", () => {
  expect(said("ShortName")).toMatch(/^.{1,16}$/);
  expect(said("Description")).toMatch(/^.{1,1024}$/);
  expect(openSearchDescription()).toContain(
    'type="text/html" method="get" template="https://weighed.example/search/?q={searchTerms}"',
  );
  expect(said("Image")).toBe("https://weighed.example/icon.svg");
});
