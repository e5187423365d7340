import type { WorkerScope } from "./worker-scope.ts";

/**
 * Removes what an earlier worker has kept, and goes: a deploy that wants no worker serves this in its place.
 *
 * A worker runs the text of this function alone: it may use nothing that stands outside of it, and has no comment inside.
 */
export function forgetKept(scope: WorkerScope, prefix: string): void {
  const { caches, registration } = scope;
  async function forget(): Promise<void> {
    const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(own.map((name) => caches.delete(name)));
    await registration.unregister();
  }
  scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener("activate", (event) => event.waitUntil(forget()));
}
