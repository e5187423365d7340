import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** The folders of this checkout that commands work on, as absolute paths without a closing slash. */
export const folders = {
  root: fileURLToPath(root).replace(/[\\/]$/, ""),
  /** The finished site. Only ever replaced as a whole. */
  dist: fileURLToPath(new URL("dist", root)),
  /** What commands remember between runs; may be deleted at any time. */
  cache: fileURLToPath(new URL(".cache", root)),
} as const;
