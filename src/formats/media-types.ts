/** What a host must say a file is, so that every host says the same. */

/** Text, by what its name ends in: sent with its encoding, and compressed. */
export const textTypes: Readonly<Record<string, string>> = {
  ".bib": "application/x-bibtex;charset=utf-8",
  ".css": "text/css;charset=utf-8",
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json;charset=utf-8",
  ".md": "text/markdown;charset=utf-8",
  ".svg": "image/svg+xml;charset=utf-8",
  ".txt": "text/plain;charset=utf-8",
  ".webmanifest": "application/manifest+json;charset=utf-8",
  ".xml": "application/xml;charset=utf-8",
};

/** What is compressed already and goes as it is. */
export const packedTypes: Readonly<Record<string, string>> = {
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
