declare namespace App {
  interface Locals {
    /** The number of each source on the page being rendered: set by the page, read by `<Cite>` in prose. */
    sourceNumbers: ReadonlyMap<string, number>;
  }
}

interface ImportMetaEnv {
  /** Whether visited pages may be kept for when there is no network (site.config.ts). */
  readonly KEPT_OFFLINE: boolean;
}
