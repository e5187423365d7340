/**
 * On the page for whoever mistyped: the nearest published pages, found among those that the page itself lists. Nothing
 * of the address that was asked for is ever shown; without this, the lists are there.
 */

import { nearestAddresses } from "#domain/nearest-address.ts";

const home = document.querySelector<HTMLAnchorElement>(".brand")?.pathname ?? "/";
const links = [...document.querySelectorAll<HTMLAnchorElement>("main section a, nav a")].map((link) => ({
  link,
  path: link.pathname.slice(home.length),
  aliases: link.parentElement?.querySelector(".small")?.textContent.split(", ") ?? [],
}));
// The same page may be listed and stand in the header.
const published = [...new Map(links.map((address) => [address.path, address])).values()];

/** A host may tell capitals apart in the base as well. */
const asked = location.pathname.toLowerCase().startsWith(home.toLowerCase())
  ? location.pathname.slice(home.length)
  : location.pathname;
const [nearest, ...others] = nearestAddresses(asked, published);
const place = document.querySelector(".nearest");

if (nearest && place) {
  // A link with somebody's priorities keeps them.
  const best = linkTo(nearest.link, location.hash);
  best.className = "action";
  const asks = Object.assign(document.createElement("span"), {
    className: "kicker",
    textContent: "Did you mean",
  });
  place.replaceChildren(asks, best);
  for (const [turn, { link }] of others.entries()) place.append(turn ? " or " : "Or ", linkTo(link));
}

function linkTo({ pathname, textContent }: HTMLAnchorElement, hash = ""): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { href: pathname + hash, textContent });
}
