import { test as base } from "@playwright/test";

/** Reads a page as it was served: nothing has run, nothing else was fetched. */
export type Served = <Result>(path: string, read: (document: Document) => Result) => Promise<Result>;

/** A test that reads served pages: the browser's own parser, in a document without scripts, as a reader without them. */
export const test = base.extend<{ served: Served }>({
  served: async ({ page, request }, use) => {
    await use(async <Result>(path: string, read: (document: Document) => Result) => {
      const html = await (await request.get(`./${path}`)).text();
      return page.evaluate(
        ([text = "", code = ""]) => {
          const run = new Function(`return (${code})`)() as (document: Document) => Result;
          return run(new DOMParser().parseFromString(text, "text/html"));
        },
        [html, read.toString()],
      ) as Promise<Result>;
    });
  },
});

export { expect } from "@playwright/test";
