import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { type GatePlugin, gatePlugin } from "#gate/dev-gate.ts";
import { contentGate } from "#gate/integration.ts";
import { ARCHITECTURE, type ContentTree, withContentTree } from "../../fixtures/content-tree.ts";

const spoil = (tree: ContentTree) =>
  tree.write(ARCHITECTURE, `${tree.read(ARCHITECTURE)}\nimport fs from "node:fs"\n`);

/** Calls the hook as Astro does; returns the exit code, or what was logged and added when it went on. */
function setUp(root: string, command: string) {
  const seen = { log: [] as string[], plugins: 0, exit: null as unknown, printed: "" };
  const { exit } = process;
  const { error } = console;
  process.exit = ((code: unknown) => {
    seen.exit = code;
    throw new Error("ended");
  }) as typeof process.exit;
  console.error = (text: string) => {
    seen.printed += text;
  };
  try {
    const hook = contentGate().hooks["astro:config:setup"];
    hook?.({
      command,
      config: { root: pathToFileURL(`${root}/`) },
      logger: { info: (text: string) => seen.log.push(text) },
      updateConfig: () => seen.plugins++,
    } as unknown as Parameters<NonNullable<typeof hook>>[0]);
  } catch (ended) {
    if ((ended as Error).message !== "ended") throw ended;
  } finally {
    process.exit = exit;
    console.error = error;
  }
  return seen;
}

test("a build with sound content goes on", async () => {
  await withContentTree((tree) => {
    const { log, exit, plugins } = setUp(tree.root, "build");
    expect(exit).toBeNull();
    expect(plugins).toBe(0);
    expect(log).toEqual([expect.stringContaining("content: 0 problems")]);
  });
});

test("a build with unsound content ends with 1 and the report", async () => {
  await withContentTree((tree) => {
    spoil(tree);
    const { exit, printed } = setUp(tree.root, "build");
    expect(exit).toBe(1);
    expect(printed).toContain(`${ARCHITECTURE}:251:1 prose: has an import or export`);
  });
});

test("so does the start of a dev server", async () => {
  await withContentTree((tree) => {
    spoil(tree);
    expect(setUp(tree.root, "dev").exit).toBe(1);
  });
});

test("a dev server with sound content starts, and gets the gate for later", async () => {
  await withContentTree((tree) => {
    expect(setUp(tree.root, "dev")).toMatchObject({ exit: null, plugins: 1 });
  });
});

test("a preview needs no gate: it builds nothing", async () => {
  await withContentTree((tree) => {
    spoil(tree);
    expect(setUp(tree.root, "preview")).toMatchObject({ exit: null, log: [] });
  });
});

test("in dev, no page is rendered before the run that saw the last change, nor while content is refused", async () => {
  test.slow();
  await withContentTree(async (tree) => {
    const { ask, watcher, sent, logged } = devServer(tree.root);
    expect(await ask("/base/compare/")).toBe("rendered");
    const good = tree.read(ARCHITECTURE);
    spoil(tree);
    watcher.emit("all", "change", tree.path(ARCHITECTURE));
    const refused = await ask("/base/compare/");
    expect(refused).toContain("has an import or export");
    expect(refused).toContain('src="/base/@vite/client"');
    expect(await ask("/base/compare/a-vs-b.json")).toContain("has an import or export");
    expect(await ask("/base/@vite/client")).toBe("rendered");
    expect(await ask("/base/src/styles/base.css")).toBe("rendered");
    await expect.poll(() => sent).toMatchObject([{ type: "error", err: { plugin: "content-gate" } }]);
    expect(logged.join("\n")).toContain(`${ARCHITECTURE}:251:1 prose`);
    tree.write(ARCHITECTURE, good);
    watcher.emit("all", "change", tree.path(ARCHITECTURE));
    expect(await ask("/base/compare/")).toBe("rendered");
    await expect.poll(() => sent.at(-1)).toEqual({ type: "full-reload" });
  });
});

test("in dev, a change elsewhere starts no run", async () => {
  await withContentTree((tree) => {
    const { ask, watcher } = devServer(tree.root);
    spoil(tree);
    watcher.emit("all", "change", tree.path("src/styles/base.css"));
    return expect(ask("/base/compare/")).resolves.toBe("rendered");
  });
});

type Handler = Parameters<Parameters<GatePlugin["configureServer"]>[0]["middlewares"]["use"]>[0];

function devServer(root: string) {
  const watcher = new EventEmitter();
  const sent: unknown[] = [];
  const logged: string[] = [];
  const handlers: Handler[] = [];
  const log = (text: string) => logged.push(text);
  const logger = { info: log, error: log } as unknown as Parameters<typeof gatePlugin>[2];
  gatePlugin(root, "/base/", logger).configureServer({
    watcher,
    ws: { send: (message) => sent.push(message) },
    middlewares: { use: (handler) => handlers.push(handler) },
  });
  /** What a request is answered with; "rendered" when it goes on to the page. */
  const ask = (url: string) =>
    new Promise<string>((resolve) => {
      const response = { writeHead: () => response, end: resolve };
      const [handler] = handlers;
      handler?.({ url } as IncomingMessage, response as unknown as ServerResponse, () => resolve("rendered"));
    });
  return { ask, watcher, sent, logged };
}
