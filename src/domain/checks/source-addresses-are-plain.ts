import { type Check, SOURCES_FILE } from "./check.ts";

/**
 * An address of a source says where it leads: no user name before the host, no white space or backslash that browsers
 * read as something else.
 */
export const sourceAddressesArePlain: Check = (catalog) =>
  [...catalog.sources.values()].flatMap((source) =>
    (["URL", "archive"] as const).flatMap((field) => {
      const address = source[field];
      if (!address || isPlain(address)) return [];
      return [
        {
          where: { file: SOURCES_FILE, field: [source.index, field] },
          what: `"${address}" is not a plain https address`,
          allowed: "https://, a host, a path: no user name, white space, backslash or quote",
          example: "https://docs.couchdb.org/en/stable/replication/",
        },
      ];
    }),
  );

function isPlain(address: string): boolean {
  if (!/^https:\/\/[^\s\\"<>^`{|}\p{Cc}\p{Cf}]+$/u.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === "" && password === "";
}
