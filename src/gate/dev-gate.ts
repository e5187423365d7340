import { execFile } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { AstroIntegrationLogger } from "astro";
import { command, type GateRun, gateRunOf } from "./run-gate.ts";

/** What of Vite the gate needs. */
interface DevServer {
  readonly watcher: { on(event: "all", listener: (event: string, path: string) => void): unknown };
  readonly ws: { send(message: unknown): void };
  readonly middlewares: { use(handler: Handler): unknown };
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface GatePlugin {
  readonly name: string;
  readonly apply: "serve";
  configureServer(server: DevServer): void;
}

/** An editor saves a file in several writes; one run is for all of them. */
const SETTLE_MILLISECONDS = 60;

/**
 * The gate while a dev server runs: again at each change under content/ or public/. Pages evaluate the prose they show,
 * so none is rendered before the run that saw the last change has ended, and none at all while the gate refuses anything:
 * then each shows the report.
 *
 * @param base the path below which the site lies, beginning and ending with a slash
 */
export function gatePlugin(root: string, base: string, logger: AstroIntegrationLogger): GatePlugin {
  const folders = ["content", "public"].map((folder) => join(root, folder));
  let latest: Promise<GateRun> = Promise.resolve({ ok: true, report: "" });
  const again = (server: DevServer) => {
    const run = afterSettling(() => (run === latest ? runAgain(root) : latest));
    latest = run;
    run.then((result) => run === latest && tell(result, server, logger));
  };
  return {
    name: "content-gate",
    apply: "serve",
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (isOfVite(request.url ?? "", base)) return next();
        latest.then(({ ok, report }) => (ok ? next() : refuse(response, report, base)));
      });
      server.watcher.on("all", (_event, path) => {
        if (folders.some((folder) => path.startsWith(folder))) again(server);
      });
    },
  };
}

/** Scripts and styles, as Vite serves them, and what it has of its own: no content is in them. */
function isOfVite(url: string, base: string): boolean {
  return ["@", "node_modules/", "src/"].some((start) => url.startsWith(base + start));
}

/** The report as a page, which comes back as it should be once the content is sound. */
function refuse(response: ServerResponse, report: string, base: string): void {
  const text = report.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><title>Content refused</title><script type="module" src="${base}@vite/client"></script><pre>${text}</pre>`,
  );
}

function afterSettling(next: () => Promise<GateRun>): Promise<GateRun> {
  return new Promise((resolve) => setTimeout(() => resolve(next()), SETTLE_MILLISECONDS));
}

function runAgain(root: string): Promise<GateRun> {
  const { file, words, options } = command(root);
  return new Promise((resolve) => {
    const child = execFile(file, words, options, (error, stdout, stderr) => {
      resolve(gateRunOf({ status: error ? child.exitCode : 0, stdout, stderr }));
    });
  });
}

function tell({ ok, report }: GateRun, server: DevServer, logger: AstroIntegrationLogger): void {
  if (ok) {
    logger.info(report.split("\n").at(-1) ?? "");
    // Takes an overlay of before away.
    server.ws.send({ type: "full-reload" });
    return;
  }
  logger.error(`\n${report}`);
  server.ws.send({ type: "error", err: { message: report, stack: "", plugin: "content-gate" } });
}
