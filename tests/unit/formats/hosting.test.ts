import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { badgeStyle } from "#formats/badge.ts";
import { contentSecurityPolicyForMeta, headersFile, headersFor, securityHeaders } from "#formats/hosting.ts";

const CSP = "Content-Security-Policy";

test("the content security policy is the one that was tried in three engines", () => {
  expect(securityHeaders[CSP]).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test("the policy in a page is the same but for frame-ancestors, which a page cannot set", () => {
  const header = securityHeaders[CSP] ?? "";
  expect(contentSecurityPolicyForMeta).toBe(header.replace("frame-ancestors 'none'; ", ""));
});

test("a card may be framed by anybody, and differs in nothing else that a page is held to", () => {
  const { [CSP]: policy, ...others } = headersFor("/embed/a-vs-b/", "/");
  expect(policy).toBe(securityHeaders[CSP]?.replace("frame-ancestors 'none'", "frame-ancestors * file:"));
  expect(others).toEqual({
    ...Object.fromEntries(Object.entries(securityHeaders).filter(([name]) => name !== CSP)),
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  });
});

test("a badge may be shown by anybody and framed by nobody, and its one style is allowed by its hash", () => {
  const { [CSP]: policy = "", ...others } = headersFor("/badge/a-vs-b.svg", "/");
  const hash = createHash("sha256").update(badgeStyle).digest("base64");
  expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(others["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
});

test("nothing else may be framed, whatever it is called", () => {
  const strict = [
    "/",
    "/embed",
    "/badge",
    "/embeds/x/",
    "/compare/embed/",
    "//embed/x/",
    "/constructor/x",
    "",
    "*",
  ];
  for (const path of strict) expect(headersFor(path, "/"), path).toEqual(securityHeaders);
  const outside = ["/embed/a-vs-b/", "/", "/weighedembed/x/", "/other/weighed/embed/x/"];
  for (const path of outside) expect(headersFor(path, "/weighed/"), path).toEqual(securityHeaders);
  expect(headersFor("/weighed/embed/a-vs-b/", "/weighed/")).toEqual(headersFor("/embed/a-vs-b/", "/"));
});

/** The rules of a headers file: which addresses, and what is sent there. */
function rulesOf(text: string) {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trimEnd().split("\n"))
    .map(([path = "", ...lines]) => ({
      path,
      headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []),
    }));
}

test("no two rules of the headers file set one header at one address: hosts disagree on what that means", () => {
  const rules = rulesOf(headersFile("/weighed/"));
  const [everywhere, ...own] = rules;
  expect(everywhere?.path).toBe("/*");
  const shared = new Set(everywhere?.headers.map(([name]) => name));
  for (const { path, headers } of own) {
    expect(path).toMatch(/^\/weighed\/([\w.-]+(\/\*)?)?$/);
    expect(headers.filter(([name]) => shared.has(name))).toEqual([]);
    expect(new Set(headers.map(([name]) => name)).size, path).toBe(headers.length);
  }
  expect(new Set(own.map(({ path }) => path)).size).toBe(own.length);
});

test("together the rules send what our server sends, and keep hashed files for ever", () => {
  const [everywhere, ...own] = rulesOf(headersFile("/weighed/"));
  for (const { path, headers } of own) {
    const { "Cache-Control": kept, ...sent } = Object.fromEntries([
      ...(everywhere?.headers ?? []),
      ...headers,
    ]);
    expect(sent, path).toEqual(headersFor(path, "/weighed/"));
    expect(kept, path).toBe(path.includes("/_astro/") ? "public, max-age=31536000, immutable" : undefined);
  }
});

test("the headers file keeps to what hosts accept: short lines, and few rules", () => {
  const text = headersFile("/weighed/");
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2000);
  expect(rulesOf(text).length).toBeLessThan(100);
});
