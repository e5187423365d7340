import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { jsonLd } from "#formats/json-ld.ts";

const hostile = [
  "</script><script>alert(1)</script>",
  "</SCRIPT ",
  "<!--<script>",
  "-->",
  "]]>",
  "&lt;/script&gt;",
  "\u2028alert(1)\u2029",
  '"}],"@type":"Review"',
  "\\u003c/script>",
];

test("Nothing that content says can end the script or be taken for a part of the page", () => {
  for (const name of hostile) {
    const text = jsonLd([{ "@type": "Thing", name }]);
    expect(text).not.toMatch(/[<>&\u2028\u2029\n]/);
    expect(JSON.parse(text)["@graph"][0].name).toBe(name);
  }
});

test("Whatever is said comes back as it was said, and never with a sign that HTML reads", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
      const text = jsonLd([{ "@type": "Thing", name }]);
      expect(text).not.toMatch(/[<>&]/);
      expect(JSON.parse(text)["@graph"][0].name).toBe(name);
    }),
    { numRuns: 1_000 },
  );
});
