import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { frontMatter } from "../../../../../scripts/measuring/builder/generated-front-matter.ts";

test("What is written as front matter is read back as it was", () => {
  const fields = {
    text: 'A "copy": it has # and { too.',
    day: "2026-11-23",
    level: 3,
    isRead: true,
    none: [],
    nothing: {},
    levels: { "1": "Nobody.", "2": "Somebody." },
    long: Array.from({ length: 4 }, (_, place) => ({
      id: `n${place}`,
      text: "so many words ".repeat(8),
      at: [1],
    })),
    left: undefined,
  };
  const text = frontMatter(fields);
  expect(parse(text.replaceAll("---\n", ""))).toEqual(JSON.parse(JSON.stringify(fields)));
});

test("Short records stand on one line, long ones on several", () => {
  expect(frontMatter({ sources: [{ source: "one", at: "two" }] })).toBe(
    '---\nsources: [{ source: "one", at: "two" }]\n---\n',
  );
  expect(frontMatter({ one: { text: "so many words ".repeat(8) } }).split("\n")).toHaveLength(5);
});
