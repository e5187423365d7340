import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { deployFiles } from "#formats/deploy-files.ts";
import { headersFor, securityHeaders } from "#formats/hosting.ts";
import { hostingOf } from "../../../scripts/hosting/committed.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const moves = [{ from: "/compare/b-vs-a/", to: "/compare/a-vs-b/" }];
const files = deployFiles("host.example", moves);

test("the files for hosts in the checkout are the ones that npm run hosting writes", () => {
  const stale = Object.entries(hostingOf(theRealCatalog())).flatMap(([path, text]) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    return existsSync(file) && readFileSync(file, "utf8") === text ? [] : [`${path}: run npm run hosting`];
  });
  expect(stale).toEqual([]);
});

test("nginx and Caddy are told every header, and the folders where some are other", () => {
  for (const path of ["deploy/nginx.conf", "deploy/Caddyfile"]) {
    const text = files[path] ?? "";
    for (const folder of ["/", "/badge/", "/embed/"]) {
      for (const [name, value] of Object.entries({ ...securityHeaders, ...headersFor(folder, "/") })) {
        expect(text, `${path}: ${name}`).toContain(name);
        expect(text, `${path}: ${name}`).toContain(value);
      }
    }
    expect(text).toContain("public, max-age=31536000, immutable");
  }
});

test("nginx and Caddy are told every address that leads to another, without its slash, as both forms do", () => {
  expect(files["deploy/nginx.conf"]).toContain('"/compare/b-vs-a" "/compare/a-vs-b/";');
  expect(files["deploy/Caddyfile"]).toContain("`/compare/b-vs-a` `/compare/a-vs-b/`");
});

test("an address that would end a quotation is refused, and not written", () => {
  for (const to of ['/a"; return 200 "', "/$uri", "/a\nb"])
    expect(() => deployFiles("host.example", [{ from: "/x/", to }]), to).toThrow(RangeError);
  for (const to of ["/`", "/{env.HOME}"])
    expect(() => deployFiles("host.example", [{ from: "/x/", to }]), to).toThrow(RangeError);
});

test("GitHub Pages gets the site built for its own base path, .well-known included", () => {
  const workflow = files[".github/workflows/pages.yml"] ?? "";
  expect(workflow).toMatch(/BASE_PATH: \$\{\{ steps\.pages\.outputs\.base_path \}\}\//);
  expect(workflow).toMatch(/SITE_URL: \$\{\{ steps\.pages\.outputs\.origin \}\}/);
  expect(workflow).toMatch(/path: dist\n.*\n\s+include-hidden-files: true/);
});
