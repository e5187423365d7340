import { expect, test } from "@playwright/test";
import { robotsFile } from "#formats/robots-file.ts";

test("A crawler may read everything, and is told where the sitemap is", () => {
  const lines = robotsFile("https://weighed.example/sitemap-index.xml").split("\n");
  expect(lines).toEqual([
    "User-agent: *",
    "Allow: /",
    "",
    "Sitemap: https://weighed.example/sitemap-index.xml",
    "",
  ]);
});
