/** Runs in the page before anything else, and writes down in `window.complaints` what a reader must never meet. */
function watch(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  for (const kind of ["error", "warn"] as const) {
    const say = console[kind];
    console[kind] = (...words: unknown[]) => {
      complaints.push(`${kind}: ${words.join(" ")}`);
      say(...words);
    };
  }
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    complaints.push(`refused by the policy: ${violatedDirective} ${blockedURI}`);
  });
  addEventListener("unhandledrejection", ({ reason }) => complaints.push(`unhandled: ${reason}`));
  // What cannot be fetched tells only whoever listens on the way down.
  const told = ({ target, message }: ErrorEvent) =>
    complaints.push(target instanceof Element ? `not loaded: ${target.outerHTML}` : `exception: ${message}`);
  addEventListener("error", told, { capture: true });
}

/** The same as a script of its own. */
export const watchScript = `(${watch})();`;
