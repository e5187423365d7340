import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { noServiceWorker, serviceWorker } from "./service-worker.ts";

/**
 * Writes the service worker once all else is built: its version is made of every file.
 * @param isWanted whether the site may be kept for offline; otherwise a worker that removes an earlier one
 */
export function serviceWorkerFile(base: string, isWanted: boolean): AstroIntegration {
  return {
    name: "service-worker-file",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const text = isWanted ? serviceWorker(filesOf(dist), base) : noServiceWorker(base);
        writeFileSync(join(dist, "service-worker.js"), text);
      },
    },
  };
}

function filesOf(dist: string) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(dist.length).split(sep).filter(Boolean).join("/"),
      read: () => readFileSync(file),
    }));
}
