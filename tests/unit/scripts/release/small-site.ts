import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Writes a site of a few files in which everything says which version it is, also its hashed script.
 * @returns its folder
 */
export function smallSite(parent: string, version: string): string {
  const folder = join(parent, `site-${version}`);
  const page = (title: string) =>
    `<!doctype html><title>${title}</title><script src="/_astro/site.${version}.js"></script>` +
    `<a href="/">Home</a><a id="top" href="/page/#top">Page</a><p>${`Version ${version}. `.repeat(40)}</p>`;
  const files = {
    "index.html": page("Home"),
    "page/index.html": page("Page"),
    "404.html": page("Nothing here"),
    "same.txt": "The same in every version. ".repeat(20),
    [`_astro/site.${version}.js`]: `"${version}";${"// a line\n".repeat(40)}`,
    ".well-known/security.txt": "Contact: mailto:a@b.example\n",
    ".DS_Store": "of no concern to anybody",
    _headers: "/*\n",
    _redirects: "",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A folder of its own for one test, and what removes it. */
export function emptyFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "weighed-release-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a folder of releases with its link as it is. */
export function copyOf(releases: string, to: string): string {
  cpSync(releases, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return to;
}

/** Every file below a folder with its text, to see whether any has changed. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );
}
