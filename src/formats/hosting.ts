/**
 * What a host must send with the site: one list of headers, and the two files in which common hosts read headers
 * and redirects. The server in scripts/ sends the same list, so what the tests hold is what a host sends.
 */

/** Every kind of content is refused, then the few that the site uses are allowed, all from its own address. */
const policy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
  "upgrade-insecure-requests": "",
};

/**
 * What a page may ask of the device: nothing, but to copy a link. Sharing (web-share) stays at its default, which is
 * our own pages: a Chromium that cannot share complains of the name in the console.
 */
const permissions: Readonly<Record<string, string>> = {
  accelerometer: "()",
  camera: "()",
  "display-capture": "()",
  geolocation: "()",
  gyroscope: "()",
  microphone: "()",
  midi: "()",
  payment: "()",
  usb: "()",
  "clipboard-write": "(self)",
};

const YEAR_IN_SECONDS = 31_536_000;

/**
 * The policy for a `<meta http-equiv>`, for hosts that set no headers.
 * Without frame-ancestors: browsers ignore it there and complain in the console.
 */
export const contentSecurityPolicyForMeta = directives(
  Object.entries(policy).filter(([name]) => name !== "frame-ancestors"),
);

/** The headers of every response, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": directives(Object.entries(policy)),
  "Strict-Transport-Security": `max-age=${2 * YEAR_IN_SECONDS}; includeSubDomains`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": Object.entries(permissions)
    .map(([feature, allowed]) => `${feature}=${allowed}`)
    .join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** How long a browser keeps a file: a hashed name never changes its bytes, every other address is asked for again. */
export const cacheControl = {
  hashed: `public, max-age=${YEAR_IN_SECONDS}, immutable`,
  page: "no-cache",
} as const;

/**
 * The `_headers` file in the format that Netlify and Cloudflare Pages share.
 * @param base the path the site lives under, with both slashes
 * @returns its text. Cache-Control for pages is left to the host: a second one would be joined to the first.
 */
export function headersFile(base = "/"): string {
  const everywhere = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...everywhere, `${base}_astro/*`, `  Cache-Control: ${cacheControl.hashed}`, ""].join("\n");
}

/**
 * The `_redirects` file in the format of Netlify, which Cloudflare Pages reads too.
 * Each redirect stands twice. A page that leads on stands at the same address for hosts without redirects; Netlify
 * would send that page unless the code ends in "!", and Cloudflare skips a line whose code does.
 * @param redirects exact paths, base included; `to` may be a whole address
 * @returns its text, in the order given
 * @throws RangeError when a path holds white space, which would end the field, or `from` is not a path
 */
export function redirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(redirectLines).join("");
}

function redirectLines({ from, to }: { from: string; to: string }): string {
  if (!/^\/[^\s*:#]*$/.test(from))
    throw new RangeError(`a redirect cannot start from "${from}": write a plain path`);
  if (!/^[^\s#]\S*$/.test(to))
    throw new RangeError(`a redirect cannot lead to "${to}": write a path or an address`);
  return `${from} ${to} 301!\n${from} ${to} 301\n`;
}

function directives(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => (value === "" ? name : `${name} ${value}`)).join("; ");
}
