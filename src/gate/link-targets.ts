import type { Remedy } from "./finding.ts";

const ALLOWED: Pick<Remedy, "allowed" | "example"> = {
  allowed: "an https address, mailto: with one plain address, # and an id, or a path of this site",
  example: "[how a verdict is made](/method/#order)",
};

const CONTROL = /[\s\p{Cc}\p{Cf}]/u;
const MAILTO = /^mailto:[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Deeper than this nobody encodes by mistake. */
const MOST_DECODINGS = 4;

/**
 * What is wrong with the target of a link, or null. The parser has resolved entities. A target without a scheme may
 * still be encoded by percent signs, any number of times, and must be harmless in every reading.
 */
export function faultOfTarget(href: string): Remedy | null {
  if (href === "") return { what: "has a link that leads nowhere", ...ALLOWED };
  const readings = SCHEME.test(href) ? [href] : readingsOf(href);
  if (readings === null) return { what: `${quoted(href)} has % signs that encode no text`, ...ALLOWED };
  for (const reading of readings) {
    const what = faultOfReading(reading);
    if (what !== null) return { what: `${quoted(href)} ${what}`, ...ALLOWED };
  }
  return null;
}

function faultOfReading(href: string): string | null {
  if (CONTROL.test(href)) return "holds white space or a character that cannot be seen";
  if (href.includes("\\")) return "holds a backslash, which browsers read as a slash";
  if (/&#?\w+;/.test(href)) return "holds an HTML entity";
  if (href.startsWith("//")) return "leads to another host: // takes the scheme of the page";
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[^/?#]*:/.test(href) ? "looks like a scheme" : null;
  if (scheme === "mailto") return MAILTO.test(href) ? null : "is not mailto: with one plain address";
  if (scheme !== "https") return `has the scheme ${scheme}:`;
  return isPlainAddress(href) ? null : "is not a plain https address of a public host";
}

function isPlainAddress(href: string): boolean {
  if (!/^https:\/\/[^/]/i.test(href) || !URL.canParse(href)) return false;
  const { username, password, hostname } = new URL(href);
  return username === "" && password === "" && /\.[a-z][a-z0-9-]*$/.test(hostname);
}

/** The target as written and each further decoding; null when it cannot be decoded. */
function readingsOf(href: string): string[] | null {
  const readings = [href];
  try {
    for (let times = 0; times < MOST_DECODINGS; times++) {
      const last = readings[readings.length - 1] ?? "";
      const next = decodeURIComponent(last);
      if (next === last) return readings;
      readings.push(next);
    }
  } catch {
    return null;
  }
  return readings;
}

function quoted(href: string): string {
  return JSON.stringify(href.length > 80 ? `${href.slice(0, 79)}…` : href);
}
