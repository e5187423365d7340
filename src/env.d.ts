declare namespace App {
  interface Locals {
    /** The number of each source on the page being rendered: set by the page, read by `<Cite>` in prose. */
    sourceNumbers: ReadonlyMap<string, number>;
  }
}
