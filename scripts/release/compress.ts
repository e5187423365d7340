import { copyFileSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from "node:zlib";
import { textTypes } from "#formats/media-types.ts";

/** Below this many bytes a compressed file saves nobody a packet. */
const SMALLEST = 256;

const forms = [
  { ending: ".br", pack: brotli, unpack: brotliDecompressSync },
  { ending: ".gz", pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }), unpack: gunzipSync },
] as const;

/**
 * Writes a file's `.br` and `.gz` beside it, as small as they get, so that no host compresses anything while it answers.
 * What is compressed already, or tiny, is left alone. What the last release has of the same bytes is taken from there.
 * @param path below the folders of the releases
 * @param folder of the new release
 * @param last folder of the last one
 * @throws when the disk does not give back what was written
 */
export async function compress(path: string, folder: string, last?: string): Promise<void> {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  if (!Object.hasOwn(textTypes, extname(file)) || bytes.length < SMALLEST) return;
  const { atime, mtime } = statSync(file);
  for (const form of forms) {
    const former = last === undefined ? undefined : join(last, path + form.ending);
    if (former === undefined || !holds(former, form.unpack, bytes)) {
      writeFileSync(file + form.ending, await form.pack(bytes));
      if (!holds(file + form.ending, form.unpack, bytes))
        throw new Error(`${file + form.ending} was not written whole`);
    } else copyFileSync(former, file + form.ending);
    // nginx makes the ETag of date and size: each form has the date of its file.
    utimesSync(file + form.ending, atime, mtime);
  }
}

function brotli(bytes: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}

/** Whether a compressed file is there and gives these bytes. */
function holds(packed: string, unpack: (bytes: Buffer) => Buffer, bytes: Buffer): boolean {
  try {
    return unpack(readFileSync(packed)).equals(bytes);
  } catch {
    return false;
  }
}
