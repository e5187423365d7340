/**
 * Asks the browser to keep what is visited for when there is no network (src/client/service-worker.ts). Where it will
 * not, nothing is said: the page works the same without.
 */

// The scripts lie in a folder of the site's own, the worker above it: it serves what lies below itself.
const address = new URL(/* @vite-ignore */ "../service-worker.js", import.meta.url).href;

/** Of all addresses of script the page's policy trusts this one, and only by this name. */
const trust = Reflect.get(globalThis, "trustedTypes")?.createPolicy("service-worker", {
  createScriptURL: () => address,
});

if (import.meta.env.KEPT_OFFLINE)
  addEventListener("load", () => {
    navigator.serviceWorker?.register(trust?.createScriptURL("") ?? address).catch(() => {});
  });
