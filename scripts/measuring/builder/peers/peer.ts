/** Another builder, ready to render the comparisons of one folder. */
export interface Peer {
  /** With its version, for the eye. */
  readonly title: string;
  /** The same name in every run, whatever its version. */
  readonly name: "Eleventy" | "Hugo";
  /** Our pages per second are at least this many times its own. */
  readonly goal: number;
  readonly program: string;
  readonly words: readonly string[];
  /** Environment variables to add. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it writes the site, below the folder in which it runs. */
  readonly output: string;
}
