import { expect, test } from "@playwright/test";
import { readSite } from "../../../site.config.ts";

test("without any variable, or with empty ones, the site has its defaults", () => {
  const defaults = {
    name: "Weighed",
    url: "https://weighed.example",
    base: "/",
    feedback: "disagree@weighed.example",
    offline: true,
  };
  expect(readSite({})).toEqual(defaults);
  expect(readSite({ SITE_URL: "", BASE_PATH: "", FEEDBACK_EMAIL: "", OFFLINE: "" })).toEqual(defaults);
});

test("an address is kept as its origin, without a closing slash", () => {
  for (const value of ["https://docs.example.org", "https://docs.example.org/", "HTTPS://Docs.Example.org"]) {
    expect(readSite({ SITE_URL: value }).url).toBe("https://docs.example.org");
  }
  expect(readSite({ SITE_URL: "http://localhost:4321" }).url).toBe("http://localhost:4321");
});

test("an address that is not an origin is refused by name, with its value and an example", () => {
  const refused = [
    "weighed.example",
    "http://weighed.example",
    "https://weighed.example/docs",
    "https://weighed.example/?a",
    "https://weighed.example/#a",
    "https://me:secret@weighed.example",
    "javascript:alert(1)",
  ];
  for (const value of refused) expect(() => readSite({ SITE_URL: value }), value).toThrow(/^SITE_URL is/);
  expect(() => readSite({ SITE_URL: "weighed.example" })).toThrow(
    'SITE_URL is "weighed.example", but must be an https address (or http://localhost) without path; for example SITE_URL=https://weighed.example',
  );
});

test("a base path gets both of its slashes", () => {
  for (const value of ["weighed", "/weighed", "weighed/", "/weighed/"]) {
    expect(readSite({ BASE_PATH: value }).base).toBe("/weighed/");
  }
  expect(readSite({ BASE_PATH: "a/b.c" }).base).toBe("/a/b.c/");
  expect(readSite({ BASE_PATH: "/" }).base).toBe("/");
});

test("a base path that could lead elsewhere is refused", () => {
  for (const value of [
    "//",
    "/a//b/",
    "..",
    "/a/../b",
    "/a b/",
    "/a?b/",
    "/a%20b/",
    "https://a.example/",
    "/.git/",
  ]) {
    expect(() => readSite({ BASE_PATH: value }), value).toThrow(
      /^BASE_PATH is .* for example BASE_PATH=\/weighed\/$/,
    );
  }
});

test("exactly one plain email address is accepted", () => {
  expect(readSite({ FEEDBACK_EMAIL: "a.b+weighed@mail.example.org" }).feedback).toBe(
    "a.b+weighed@mail.example.org",
  );
  const refused = [
    "me",
    "me@localhost",
    "a@b.example,c@d.example",
    "A <a@b.example>",
    "a@b.example?bcc=c@d.example",
    "a@b.example\nBcc: c@d.example",
    ".a@b.example",
  ];
  for (const value of refused)
    expect(() => readSite({ FEEDBACK_EMAIL: value }), value).toThrow(/^FEEDBACK_EMAIL is/);
});

test("keeping pages for offline can be switched off, and by no other word", () => {
  expect(readSite({ OFFLINE: "off" }).offline).toBe(false);
  expect(readSite({ OFFLINE: "on" }).offline).toBe(true);
  for (const value of ["no", "0", "OFF", "false"])
    expect(() => readSite({ OFFLINE: value }), value).toThrow(/^OFFLINE is/);
});
