import { expect, test } from "@playwright/test";
import { addressReport } from "../../scripts/site/addresses.ts";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";

const { vanished, unlisted } = addressReport(folders.root, folders.dist, site.base);

test("No address that was ever published ends in nothing", () => {
  expect(vanished).toEqual([]);
});

test("Every address of the site is on the list of published ones: npm run addresses", () => {
  expect(unlisted).toEqual([]);
});
