import { createHash } from "node:crypto";
import { followKeptScheme, SCHEME_KEY } from "#client/kept-scheme.ts";

const text = `(${followKeptScheme})("${SCHEME_KEY}")`;

/**
 * The one script that a page waits for, so that no frame of it is painted in colours that the reader has not chosen. A
 * module would come too late, and the content security policy allows nothing inline. Its name changes with its text.
 */
export const schemeScript = {
  name: `kept-scheme.${createHash("sha256").update(text).digest("base64url").slice(0, 8)}.js`,
  text,
} as const;
