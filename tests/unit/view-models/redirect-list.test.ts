import { expect, test } from "@playwright/test";
import { redirectList } from "#view-models/redirect-list.ts";
import { aCatalog } from "../../fixtures/catalog.ts";

test("Each redirect says where it starts, where it leads, and what the reader finds there", () => {
  const list = redirectList(aCatalog());
  expect(list.find(({ path }) => path === "compare/one-writer-vs-many-writers/")).toEqual({
    path: "compare/one-writer-vs-many-writers/",
    from: "/compare/one-writer-vs-many-writers/",
    href: "/compare/many-writers-vs-one-writer/",
    canonical: "https://weighed.example/compare/many-writers-vs-one-writer/",
    title: "Many writers vs One writer",
  });
  expect(list.find(({ path }) => path === "architectures/one-writer-at-once/")).toEqual({
    path: "architectures/one-writer-at-once/",
    from: "/architectures/one-writer-at-once/",
    href: "/architectures/one-writer/",
    canonical: "https://weighed.example/architectures/one-writer/",
    title: "Replication with one writer",
  });
});
