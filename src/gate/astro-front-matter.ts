import { createRequire } from "node:module";

/** What Astro makes of a file: the fields, and the text that it compiles as MDX. */
export interface AstroReading {
  readonly fields: unknown;
  /** The whole file, with spaces where the front matter was, so that lines and columns stay. */
  readonly content: string;
}

type Parse = (code: string, options: { frontmatter: "empty-with-spaces" }) => { frontmatter: unknown; content: string };

// The very function that @astrojs/mdx calls, found from there: whatever it takes for front matter, so do we.
const fromMdx = createRequire(createRequire(import.meta.url).resolve("@astrojs/mdx"));
const { parseFrontmatter } = fromMdx("@astrojs/internal-helpers/frontmatter") as { parseFrontmatter: Parse };

/**
 * Reads a file as Astro does.
 * @throws YAMLException, with `reason` and `mark`, where Astro would stop
 */
export function readAsAstro(text: string): AstroReading {
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: "empty-with-spaces" });
  return { fields: frontmatter, content };
}
