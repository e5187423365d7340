/** The page of the search: what it is asked for in its address, and whatever is typed then. Nothing is sent on. */

const place = document.querySelector("site-search");
const link = document.querySelector<HTMLAnchorElement>(".find");

if (place && link) {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  import("./search.ts").then(({ searchInPage }) => searchInPage(place, link, query));
}

// A module: what it names is its own.
export {};
