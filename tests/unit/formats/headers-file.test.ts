import { expect, test } from "@playwright/test";
import { headersFile } from "#formats/headers-file.ts";
import { headersFor } from "#formats/hosting.ts";

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
