/**
 * Published addresses whose page or file has moved, and that no alias of an architecture leads on. Newest last, and none is
 * ever taken out. The build names the address that needs a line here.
 *
 * @example { from: "badge/old-name-vs-other.svg", to: "badge/new-name-vs-other.svg" }
 */
export const MOVED_ADDRESSES: readonly { readonly from: string; readonly to: string }[] = [];
