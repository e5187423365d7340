import { existsSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./command.ts";
import { siteHandler } from "./server/handler.ts";
import { type Listening, listen } from "./server/listen.ts";
import { folders } from "./site/folders.ts";

/**
 * Serves dist/ as it is, at the base path it was built for.
 * @param port 0 takes any free one
 * @param base path the site lives under, with both slashes
 * @throws Problem when there is no built site, or the port cannot be had
 */
export async function serve(port: number, base: string): Promise<Listening & { readonly url: string }> {
  if (!existsSync(join(folders.dist, "index.html"))) {
    throw new Problem("There is no finished site in dist/ yet; build it with npm run build");
  }
  const server = await listen(siteHandler(folders.dist, base), port);
  // A port of our choosing is served on 127.0.0.1 alone, and "localhost" may mean ::1.
  return { ...server, url: `http://${port === 0 ? "127.0.0.1" : "localhost"}:${server.port}${base}` };
}

/**
 * Waits until the person at the keyboard asks it to end, or whoever started this process has gone: a test run that was
 * killed must leave no server behind.
 */
export function askedToStop(): Promise<void> {
  const starter = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    setInterval(() => process.ppid === starter || resolve(), 250).unref();
  });
}
