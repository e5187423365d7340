/**
 * The robots.txt (RFC 9309): everything may be read. What search engines should not list says so itself.
 * @param sitemap the whole address of the sitemap
 */
export function robotsFile(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
