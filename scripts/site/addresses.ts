import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import {
  ADDRESSES_FILE,
  addressesOf,
  addressesText,
  readAddresses,
  unlistedAddresses,
  vanishedAddresses,
} from "../../src/domain/published-addresses.ts";
import { Problem } from "../command.ts";
import { parseRedirects } from "../server/redirects.ts";

/** More would fill the screen, and the first few tell what has happened. */
const MOST_NAMED = 20;

/** What a built site does to the addresses that were ever published. */
export interface AddressReport {
  /** On the list, but would end in nothing. */
  readonly vanished: readonly string[];
  /** Published, but not on the list. */
  readonly unlisted: readonly string[];
}

/**
 * Holds a built site against the list of every published address.
 * @param root the checkout, which has the list; without one, nothing was ever published
 * @param dist the folder of the built site
 * @param base the path it lives under, with both slashes: the list has none, as the site may move
 */
export function addressReport(root: string, dist: string, base: string): AddressReport {
  const list = listIn(root);
  const published = addressesOf(filesIn(dist));
  return {
    vanished: vanishedAddresses(list, published, redirectsIn(dist, base)),
    unlisted: unlistedAddresses(list, published),
  };
}

/**
 * Refuses a site in which a published address would end in nothing, and says which new ones are to be listed.
 * @throws Problem that names the addresses and the remedy
 */
export function assertAddressesStay(root: string, dist: string, base: string): void {
  const { vanished, unlisted } = addressReport(root, dist, base);
  if (vanished.length > 0) {
    throw new Problem(
      [
        `${ADDRESSES_FILE}: ${counted(vanished)} would end in nothing. dist/ is as it was.`,
        ...named(vanished),
        "Bring back what was there, give the architecture its former name as an alias, or say in src/domain/moved-addresses.ts where it is now.",
      ].join("\n"),
    );
  }
  if (unlisted.length > 0) {
    console.warn(
      [`${ADDRESSES_FILE} lacks ${counted(unlisted)}: npm run addresses`, ...named(unlisted)].join("\n"),
    );
  }
}

/**
 * Adds the addresses of a built site to the list. None is ever taken out.
 * @returns those that were added
 */
export function listAddresses(root: string, dist: string): string[] {
  const list = listIn(root);
  const published = addressesOf(filesIn(dist));
  const text = addressesText(list, published);
  const file = join(root, ADDRESSES_FILE);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  return unlistedAddresses(list, published);
}

function listIn(root: string): string[] {
  const file = join(root, ADDRESSES_FILE);
  return existsSync(file) ? readAddresses(readFileSync(file, "utf8")) : [];
}

function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .split(sep)
        .join("/"),
    );
}

/** The redirects that hosts read, without the base. */
function redirectsIn(dist: string, base: string) {
  const file = join(dist, "_redirects");
  if (!existsSync(file)) return [];
  const below = (path: string) => (path.startsWith(base) ? `/${path.slice(base.length)}` : path);
  // The rules are kept without their closing slash, while a page's address has one.
  return [...parseRedirects(readFileSync(file, "utf8"))].flatMap(([from, { to }]) =>
    [from, `${from}/`].map((path) => ({ from: below(path), to: below(to) })),
  );
}

function counted(addresses: readonly string[]): string {
  return addresses.length === 1 ? "1 address" : `${addresses.length} addresses`;
}

function named(addresses: readonly string[]): string[] {
  const more = addresses.length - MOST_NAMED;
  const lines = addresses.slice(0, MOST_NAMED).map((address) => `  ${address}`);
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}
