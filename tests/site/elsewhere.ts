import { test as base } from "@playwright/test";
import { type Listening, listen } from "../../scripts/server/listen.ts";

/**
 * Serves a page from another origin, as somebody's README or blog.
 * @param body what stands on it
 * @param headers what it is sent with
 * @returns its address
 */
export type Elsewhere = (body: string, headers?: Readonly<Record<string, string>>) => Promise<string>;

/** A test with pages of other origins, which end with it. */
export const test = base.extend<{ elsewhere: Elsewhere }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  elsewhere: async ({}, use) => {
    const servers: Listening[] = [];
    await use(async (body, headers = {}) => {
      const html = `<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}</body></html>`;
      const server = await listen((_request, response) => {
        response.writeHead(200, { "Content-Type": "text/html;charset=utf-8", ...headers }).end(html);
      }, 0);
      servers.push(server);
      return `http://127.0.0.1:${server.port}/`;
    });
    for (const server of servers) server.close();
  },
});

export { expect } from "@playwright/test";
