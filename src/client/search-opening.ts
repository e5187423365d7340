/**
 * On every page: "/" or a click on the header's link opens the search, which is fetched then. Without this, and where
 * the network gives no answer, the link leads to the page of the search. Every page carries this: every byte counts.
 */

const link = document.querySelector(".find") as HTMLAnchorElement;

const find = (event: KeyboardEvent | MouseEvent) => {
  const { key, target, shiftKey } = event as KeyboardEvent;
  // Not while somebody writes; and a click that opens a new tab is the browser's.
  const isMeant = key
    ? key === "/" && !(target as Element).matches(":read-write, select")
    : target === link && !shiftKey;
  if (isMeant && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    import("./search.ts").then(
      ({ openSearch }) => openSearch(link),
      () => location.assign(link.href),
    );
  }
};
for (const kind of ["click", "keydown"] as const) addEventListener(kind, find);

// A module: what it names is its own.
export {};
