import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { badgeStyle } from "#formats/badge.ts";
import { contentSecurityPolicyForMeta, headersFor, securityHeaders } from "#formats/hosting.ts";

const CSP = "Content-Security-Policy";

test("the content security policy is the one that was tried in three engines", () => {
  expect(securityHeaders[CSP]).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types service-worker",
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
