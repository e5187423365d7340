import { expect, test } from "@playwright/test";
import { redirectPage } from "#formats/redirect-page.ts";

const page = redirectPage("/compare/a-vs-b/", "https://weighed.example/compare/a-vs-b/", "A vs B");

test("A reader without redirects is led on at once, and can also follow a link", () => {
  expect(page).toContain('<meta http-equiv="refresh" content="0;url=/compare/a-vs-b/">');
  expect(page).toContain('<a href="/compare/a-vs-b/">https://weighed.example/compare/a-vs-b/</a>');
  expect(page).toContain("<h1>A vs B</h1>");
});

test("A search engine learns the one address and keeps this one out", () => {
  expect(page).toContain('<link rel="canonical" href="https://weighed.example/compare/a-vs-b/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
});

test("A name with signs of HTML in it stays a name", () => {
  const name = `"><script>alert('1')</script>&amp;`;
  const hostile = redirectPage(`/${name}/`, `https://weighed.example/${name}/`, name);
  expect(hostile).not.toContain("<script");
  expect(hostile).not.toContain("&amp;");
  // Whatever was put in, the mark-up around it is the same.
  const tags = (html: string) => html.match(/<\/?[a-z0-9]+/g);
  expect(tags(hostile)).toEqual(tags(page));
  expect(hostile.match(/"/g)?.length).toBe(page.match(/"/g)?.length);
});
