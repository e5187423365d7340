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
  // The one that src/client/offline.ts makes: browsers take the address of a service worker from nobody else.
  "trusted-types": "service-worker",
  // Not upgrade-insecure-requests: all there is comes from 'self', and WebKit obeys it on localhost too, where no
  // preview answers over https (https://bugs.webkit.org/show_bug.cgi?id=250776).
};

/**
 * The content security policy as one line.
 * @param changes what one address needs otherwise: a directive's sources, or null to leave the directive out
 */
export function contentPolicy(changes: Readonly<Record<string, string | null>> = {}): string {
  return Object.entries({ ...policy, ...changes })
    .flatMap(([name, sources]) => (sources === null ? [] : `${name} ${sources}`.trimEnd()))
    .join("; ");
}
