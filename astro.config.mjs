import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { site } from "./site.config.ts";
import { contentGate } from "./src/gate/integration.ts";

/** Astro marks every MDX module with a directive that the bundler does not know: one long warning for each file. */
const heardBefore = (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning);

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  integrations: [contentGate(), mdx(), sitemap()],
  // One hashed file each for style and script, and no inline ones: the content security policy forbids those.
  build: { inlineStylesheets: "never", assets: "_astro" },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0, rollupOptions: { onwarn: heardBefore } } },
});
