import type { WorkerEvent, WorkerScope } from "./worker-scope.ts";

/** What a worker is told when it is made; all addresses are whole paths, base included. */
export interface KeptSite {
  /** How the names of our caches begin: other sites may share the host. */
  readonly prefix: string;
  /** Changes with every byte of the site. */
  readonly version: string;
  /** The page that is shown in place of one that was never visited. */
  readonly fallback: string;
  /** Hashed files that pages need: their bytes never change. */
  readonly assets: readonly string[];
  /** The folder of hashed files. */
  readonly hashed: string;
  /** The folder in which every page of a question has its question's page. */
  readonly questions: string;
}

/**
 * Keeps what a reader has visited for when there is no network. While there is one, every page comes from it: a kept
 * copy is never shown in place of an answer. A new version takes the pages that were visited along, anew.
 *
 * A worker runs the text of this function alone (src/formats/service-worker.ts): it may use nothing that stands outside
 * of it, and has no comment inside.
 */
export function keepForOffline(scope: WorkerScope, site: KeptSite): void {
  const { caches, location } = scope;
  const own = site.prefix + site.version;
  const mostPages = 60;
  const isAsset = (path: string) => path.startsWith(site.hashed);
  const bare = (url: string) => url.replace(/[?#].*/, "");

  async function keep(url: string, answer: Response): Promise<void> {
    if (!answer.ok || answer.redirected || answer.type !== "basic") return;
    const cache = await caches.open(own);
    const copy = answer.clone();
    await cache.put(bare(url), answer);
    if (copy.headers.get("content-type")?.startsWith("text/html")) await keepQuestionOf(await copy.text());
    const pages = (await cache.keys()).filter((kept) => !isAsset(new URL(kept.url).pathname));
    const surplus = pages.slice(0, Math.max(0, pages.length - mostPages));
    await Promise.all(
      surplus.filter((kept) => !kept.url.endsWith(site.fallback)).map((kept) => cache.delete(kept)),
    );
  }

  async function visit(url: string): Promise<void> {
    try {
      await keep(url, await fetch(bare(url), { cache: "no-cache" }));
    } catch {
      return;
    }
  }

  async function keepQuestionOf(page: string): Promise<void> {
    const [, id] = new RegExp(`"${site.questions}([a-z0-9-]+)/`).exec(page) ?? [];
    if (!id) return;
    const url = `${location.origin}${site.questions}${id}/`;
    if (!(await (await caches.open(own)).match(url))) await visit(url);
  }

  async function fromNetwork(event: WorkerEvent): Promise<Response> {
    const { request } = event;
    const isPage = request.mode === "navigate";
    try {
      const answer = (await event.preloadResponse) ?? (await fetch(request));
      event.waitUntil(keep(request.url, answer.clone()));
      return answer;
    } catch (problem) {
      const cache = await caches.open(own);
      const kept = await cache.match(bare(request.url));
      if (kept) return kept;
      const fallback = isPage && (await cache.match(site.fallback));
      if (!fallback) throw problem;
      return new Response(fallback.body, { status: 503, headers: fallback.headers });
    }
  }

  async function fromCache(request: Request): Promise<Response> {
    const kept = await caches.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(own)).put(request, answer.clone());
    return answer;
  }

  async function prepare(): Promise<void> {
    const cache = await caches.open(own);
    await cache.addAll([...site.assets, site.fallback]);
    await scope.skipWaiting();
  }

  async function takeOver(): Promise<void> {
    const others = (await caches.keys()).filter((name) => name.startsWith(site.prefix) && name !== own);
    const kept = await Promise.all(others.map(async (name) => (await caches.open(name)).keys()));
    const open = await scope.clients.matchAll({ includeUncontrolled: true, type: "window" });
    const visited = [...kept.flat(), ...open].map(({ url }) => bare(url));
    const pages = [...new Set(visited)].filter((url) => !isAsset(new URL(url).pathname));
    for (const url of pages) await visit(url);
    await Promise.all(others.map((name) => caches.delete(name)));
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
  }

  scope.addEventListener("install", (event) => event.waitUntil(prepare()));
  scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
  scope.addEventListener("fetch", (event) => {
    const { pathname, origin } = new URL(event.request.url);
    if (event.request.method !== "GET" || origin !== location.origin) return;
    event.respondWith(isAsset(pathname) ? fromCache(event.request) : fromNetwork(event));
  });
}
