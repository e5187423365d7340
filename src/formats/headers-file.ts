import {
  cacheControl,
  differingHeaders,
  type Headers,
  hashedFolder,
  headersFor,
  securityHeaders,
} from "./hosting.ts";
import { topAddresses } from "./top-addresses.ts";

/**
 * The `_headers` file in the format that Netlify and Cloudflare Pages share.
 * Of two rules that match one address and set the same header, Cloudflare joins the values with a comma, and a browser
 * then enforces both policies; Netlify takes the later. So no two rules here do: what all addresses have alike stands
 * under `/*`, and what differs stands once for each address at the top. An address that is not listed, which can only
 * be one of the error page, still has the policy of its `<meta>` and may not be framed.
 * @param base the path the site lives under, with both slashes
 * @returns its text. Cache-Control for pages is left to the host: a second one would be joined to the first.
 */
export function headersFile(base = "/"): string {
  const lines = (headers: Headers, differs: boolean) =>
    Object.entries(headers).flatMap(([name, value]) =>
      differingHeaders.has(name) === differs ? `  ${name}: ${value}` : [],
    );
  const rules = topAddresses.flatMap((name) => [
    `${base}${name.replace(/\/$/, "/*")}`,
    ...lines(headersFor(`${base}${name}`, base), true),
    ...(name === hashedFolder ? [`  Cache-Control: ${cacheControl.hashed}`] : []),
  ]);
  return ["/*", ...lines(securityHeaders, false), ...rules, ""].join("\n");
}
