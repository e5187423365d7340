import { expect, test } from "@playwright/test";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import { citationOf } from "#view-models/cite.ts";
import { type CitedPage, citeTemplates } from "#view-models/cite-templates.ts";

const link = "https://weighed.example/compare/multi-leader-vs-peer-to-peer/#v1.write-authority.2.lat5.abcd";

const page: CitedPage = {
  title: "Multi-leader vs peer-to-peer",
  site: "Weighed",
  author: "The Weighed maintainers",
  revision: 2,
  reviewed: "2026-11-23",
};

const cited = (overrides: Partial<CitedPage> = {}) =>
  citationOf(citeTemplates({ ...page, ...overrides }), link, "2027-01-09");

test("A bibliography program reads title, address and dates from the BibTeX entry", () => {
  const [record] = new Cite(cited().bibtex).data;
  expect(record).toMatchObject({
    title: page.title,
    URL: link,
    author: [{ family: page.author }],
    issued: { "date-parts": [[2026, 11]] },
    accessed: { "date-parts": [[2027, 1, 9]] },
  });
  expect(record?.note).toBe("Ratings revision 2, reviewed 23 November 2026, accessed 9 January 2027");
});

test("What TeX would take for a command is printed as it stands in the title", () => {
  const title = "R&D: 100 % of a_b #1 $x ~y ^z {q} vs C\\D";
  const [record] = new Cite(cited({ title }).bibtex).data;
  expect(record?.title?.replace(/<[^>]*>/g, "")).toBe(title);
});

test("A bibliography program formats the CSL-JSON record with revision and dates", () => {
  const text = cited({ title: 'The "best" of {link}' }).cslJson;
  const [record] = JSON.parse(text);
  expect(record.accessed).toEqual({ "date-parts": [[2027, 1, 9]] });
  expect(record.version).toBe("ratings revision 2");
  const formatted = new Cite(JSON.parse(cited().cslJson)).format("bibliography", {
    template: "harvard1",
    lang: "en-US",
  });
  expect(formatted).toContain("The Weighed maintainers (2026)");
  expect(formatted).toContain("Multi-leader vs peer-to-peer");
  expect(formatted).toContain(link);
});

test("The reference names title, site, revision, both days and the link", () => {
  expect(cited().reference).toBe(
    `The Weighed maintainers (2026) Multi-leader vs peer-to-peer, Weighed, ratings revision 2 (reviewed 23 November 2026, accessed 9 January 2027). ${link}`,
  );
});

test("No address can end a field early", () => {
  const { bibtex, cslJson } = citationOf(
    citeTemplates(page),
    'https://x.example/"}, evil = {\\',
    "2027-01-09",
  );
  expect(new Cite(bibtex).data[0]?.URL).toBe("https://x.example/%22%7D,%20evil%20=%20%7B%5C");
  expect(JSON.parse(cslJson)[0].URL).toBe("https://x.example/%22%7D,%20evil%20=%20%7B%5C");
});
