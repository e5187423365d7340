/**
 * Where the site lives and who hears disagreement. The only place that says so.
 * Each value can be set from outside: SITE_URL, BASE_PATH, FEEDBACK_EMAIL, OFFLINE.
 */

/** The site's own facts, as every other file reads them. */
export interface Site {
  readonly name: string;
  /** Origin without a closing slash, such as `https://weighed.example`. */
  readonly url: string;
  /** Path the site lives under, with both slashes: `/` or `/weighed/`. */
  readonly base: string;
  /** The one address that disagreement is sent to. */
  readonly feedback: string;
  /** Whether browsers may keep visited pages for when there is no network. */
  readonly offline: boolean;
}

/** One of the variables cannot be used. The message is for the person who set it. */
export class SiteConfigError extends Error {
  override name = "SiteConfigError";
}

/**
 * Reads and checks the variables; a variable that is unset or empty has its default.
 * @param env the environment to read, usually process.env
 * @throws SiteConfigError naming the variable, its value and an example
 */
export function readSite(env: Readonly<Record<string, string | undefined>>): Site {
  return {
    name: "Weighed",
    url: siteUrl(env.SITE_URL || "https://weighed.example"),
    base: basePath(env.BASE_PATH || "/"),
    feedback: feedbackAddress(env.FEEDBACK_EMAIL || "disagree@weighed.example"),
    offline: onOrOff(env.OFFLINE || "on"),
  };
}

export const site: Site = readSite(process.env);

/**
 * Until when whoever finds a weakness may rely on the address in security.txt: a day within the next year. `npm run check`
 * asks for a later one in its last 30 days. Before you write it, see whether mail to that address still arrives.
 */
export const securityContactExpires = "2027-11-22";

function siteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "localhost");
  // Whatever a URL may hold beyond its origin (path, query, name and password) would be lost or leak into pages.
  if (url !== undefined && safe && url.href === `${url.origin}/`) return url.origin;
  const wanted = "an https address (or http://localhost) without path";
  throw unusable("SITE_URL", value, wanted, "https://weighed.example");
}

function basePath(value: string): string {
  if (value === "/") return value;
  const segments = value.replace(/^\/|\/$/g, "").split("/");
  const plain = segments.every((segment) => /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(segment));
  if (plain) return `/${segments.join("/")}/`;
  const wanted = "a path of letters, digits and - . _ ~ between slashes";
  throw unusable("BASE_PATH", value, wanted, "/weighed/");
}

function feedbackAddress(value: string): string {
  const oneAddress =
    /^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
  if (value.length <= 254 && oneAddress.test(value)) return value;
  throw unusable("FEEDBACK_EMAIL", value, "one email address", "disagree@weighed.example");
}

function onOrOff(value: string): boolean {
  if (["on", "off"].includes(value)) return value === "on";
  throw unusable("OFFLINE", value, "on or off", "on");
}

function unusable(variable: string, value: string, wanted: string, example: string): SiteConfigError {
  return new SiteConfigError(
    `${variable} is ${JSON.stringify(value)}, but must be ${wanted}; for example ${variable}=${example}`,
  );
}
