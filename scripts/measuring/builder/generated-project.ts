/** A whole project over generated content, built once: what every builder in the bench renders the same pages from. */
export interface GeneratedProject {
  /** The project's folder, with content/ and src/, as an absolute path. */
  readonly folder: string;
  /** The built site, as an absolute path. */
  readonly dist: string;
  /** How many comparisons it has: N(N-1)/2 for N architectures. */
  readonly pairs: number;
}
