import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { site } from "./site.config.ts";
import { contentGate } from "./src/gate/integration.ts";

/** Astro marks every MDX module with a directive that the bundler does not know: one long warning for each file. */
const heardBefore = (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning);

/**
 * Vite wraps every import on demand in code that fetches what the chunk needs a moment sooner. Ours needs what is loaded
 * already, and the code weighs half a kilobyte on the page that has least to spare.
 */
const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : null,
};

/** What other sites show of a comparison is no page of its own. */
const isListed = (page) => !new URL(page).pathname.startsWith(`${site.base}embed/`);

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  integrations: [contentGate(), mdx(), sitemap({ filter: isListed })],
  // One hashed file each for style and script, and no inline ones: the content security policy forbids those.
  build: { inlineStylesheets: "never", assets: "_astro" },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), plainImports],
    build: { assetsInlineLimit: 0, modulePreload: false, rollupOptions: { onwarn: heardBefore } },
  },
});
