import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { site } from "./site.config.ts";
import { serviceWorkerFile } from "./src/formats/service-worker-file.ts";
import { contentGate } from "./src/gate/integration.ts";
import { lastChanges } from "./src/gate/last-changes.ts";

/**
 * Vite wraps every import on demand in code that fetches what the chunk needs a moment sooner. Ours needs what is loaded
 * already, and the code weighs half a kilobyte on the page that has least to spare.
 */
const plainImports = {
  name: "plain-imports",
  apply: "build",
  configResolved({ plugins }) {
    plugins.find(({ name }) => name === "native:import-analysis-build").applyToEnvironment = () => false;
  },
};

/**
 * The bundler gives a file of its own to whatever a part on demand shares with what was loaded before: each is a request,
 * and text that compresses alone. What a reader loads first is in two files, and the parts on demand take it from there.
 */
const loadedFirst = [
  {
    name: "every-page",
    test: /client\/(colour-scheme|copy-message|copying|made|offline|search-opening)\.ts$|view-models\/feedback\.ts$/,
    priority: 2,
  },
  {
    name: "priorities",
    test: /client\/(address|announcing|carry-along|copy-link|link-line|priority-slider|read-situations|starting-points)\.ts$/,
    priority: 1,
  },
];

/** What other sites show of a comparison is no page of its own, nor is what stands in for one. */
const isListed = (page) => !/^(embed|offline)\//.test(new URL(page).pathname.slice(site.base.length));

/** When a page changed last, read once all pages are built. */
let changes;
const dated = (item) => {
  changes ??= lastChanges(fileURLToPath(new URL(".", import.meta.url)));
  const lastmod = changes.get(new URL(item.url).pathname.replace(site.base, "/"));
  return lastmod === undefined ? item : { ...item, lastmod };
};

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  integrations: [
    contentGate(),
    mdx(),
    sitemap({ filter: isListed, serialize: dated }),
    serviceWorkerFile(site.base, site.offline),
  ],
  // One hashed file each for style and script, and no inline ones: the content security policy forbids those.
  // A page is rendered while those before it are written (docs/decisions/0029).
  build: { inlineStylesheets: "never", assets: "_astro", concurrency: 4 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), plainImports],
    define: { "import.meta.env.KEPT_OFFLINE": JSON.stringify(site.offline) },
    build: { assetsInlineLimit: 0 },
    // What the bench builds there has more files than a system lets a program watch.
    server: { watch: { ignored: [fileURLToPath(new URL(".cache/**", import.meta.url))] } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: loadedFirst } } } } },
    },
  },
});
