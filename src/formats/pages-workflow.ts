/**
 * The workflow that publishes the site on GitHub Pages. That host takes no headers and no redirects from us: pages carry
 * their policy in a `<meta>`, and a page stands at every address that leads on.
 * @returns YAML for .github/workflows
 */
export function pagesWorkflow(): string {
  return `name: Publish on GitHub Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

# One at a time, and none is cut off half way.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      # The gate runs first, and no address that was published may be missing.
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
          # Without this, .well-known would stay behind.
          include-hidden-files: true
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
