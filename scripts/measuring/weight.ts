import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** Compressed already: another round only adds bytes, so hosts send them as they are. */
const isCompressed = /\.(woff2|png|jpe?g|webp|avif)$/;

/**
 * Tells how many bytes of a file go over the wire when a good host sends it.
 * @param file path of a file of the finished site
 */
export function weightOf(file: string): number {
  const bytes = readFileSync(file);
  if (isCompressed.test(file)) return bytes.length;
  return packed(bytes).length;
}

/** Compresses bytes as small as brotli gets them. */
export function packed(bytes: Buffer): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
