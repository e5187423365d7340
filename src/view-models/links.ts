import { site } from "../../site.config.ts";

/** What a twin of a comparison ends in: the same facts in another form, at the same name. */
export type ComparisonEnding = "json" | "adr.md";

/**
 * Every address on the site. All are from the root of the host, with the base path before them; a page's ends in a
 * slash. Once published they never change.
 */
const at = (path: string) => `${site.base}${path}`;

export const links = {
  home: at(""),
  icon: at("icon.svg"),
  /** The same drawing, for a page that lends it its colours. */
  mark: at("icon.svg#mark"),
  /** The same on paper, for devices that take no SVG; `size` in pixels, one of those in og-icon.ts. */
  pngIcon: (size: number) => at(`icon-${size}.png`),
  /** A file whose name changes with its bytes, so that browsers may keep it for a year. */
  asset: (name: string) => at(`_astro/${name}`),
  questions: at("questions/"),
  question: (id: string) => at(`questions/${id}/`),
  criterion: (question: string, criterion: string) => at(`questions/${question}/#${criterion}`),
  architectures: at("architectures/"),
  architecture: (id: string) => at(`architectures/${id}/`),
  comparisons: at("compare/"),
  comparison: (a: string, b: string) => at(`compare/${a}-vs-${b}/`),
  comparisonTwin: (a: string, b: string, ending: ComparisonEnding) => at(`compare/${a}-vs-${b}.${ending}`),
  badge: (a: string, b: string) => at(`badge/${a}-vs-${b}.svg`),
  embed: (a: string, b: string) => at(`embed/${a}-vs-${b}/`),
  /** One drawing in the file of its architecture's drawings: a moment's or a frame's part of a fragment. */
  drawing: (id: string, part: string) => at(`drawings/${id}.svg#${part}`),
  /** What happens to one write, step by step. */
  write: (id: string) => at(`architectures/${id}/#write`),
  sources: at("sources/"),
  source: (id: string) => at(`sources/#${id}`),
  method: at("method/"),
  drawings: at("method/drawings/"),
  methodSection: (section: string) => at(`method/#${section}`),
  changes: at("changes/"),
  disagreements: at("disagreements/"),
  about: at("about/"),
  schema: (name: string) => at(`schema/${name}.json`),
  offline: at("offline/"),
  search: at("search/"),
  siteMap: at("sitemap/"),
  /** The same for search engines. */
  siteMapIndex: at("sitemap-index.xml"),
  /** Where RFC 9116 looks for whom to tell of a weakness. */
  securityContact: at(".well-known/security.txt"),
  manifest: at("manifest.webmanifest"),
  openSearch: at("opensearch.xml"),
  feed: at("feed.xml"),
  questionFeed: (id: string) => at(`questions/${id}/feed.xml`),
  data: (name: string) => at(`data/${name}`),
  llms: at("llms.txt"),
  llmsFull: at("llms-full.txt"),
  /** The same facts in another form lie beside a page: `/about/` has `/about.json`, the home page `/index.json`. */
  twin: (page: string, ending: "json" | "md") =>
    page === at("") ? at(`index.${ending}`) : `${page.replace(/\/$/, "")}.${ending}`,
  /** The picture that others show beside a link to a page. */
  preview: (page: string) =>
    page === at("") ? at("og/index.png") : at(`og/${page.slice(site.base.length).replace(/\/$/, "")}.png`),
} as const;

/** The whole address of a page, for canonical links, emails and feeds. */
export function absolute(href: string): string {
  return new URL(href, site.url).href;
}

/** The fragment of a claim, a rating or a definition of an architecture: the same on every page that shows it. */
export function claimAnchor(architecture: string, claim: string): string {
  return `${architecture}-${claim}`;
}

/** The fragment of the n-th source in a page's own list. */
export function sourceAnchor(number: number): string {
  return `s${number}`;
}
