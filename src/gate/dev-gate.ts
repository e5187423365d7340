import { execFile } from "node:child_process";
import { join } from "node:path";
import type { AstroIntegrationLogger } from "astro";
import { command, type GateRun, gateRunOf } from "./run-gate.ts";

/** What of Vite the gate needs. */
interface DevServer {
  readonly watcher: { on(event: "all", listener: (event: string, path: string) => void): unknown };
  readonly ws: { send(message: unknown): void };
}

export interface GatePlugin {
  readonly name: string;
  readonly apply: "serve";
  readonly enforce: "pre";
  configureServer(server: DevServer): void;
  transform(code: string, id: string): Promise<null>;
}

/** An editor saves a file in several writes; one run is for all of them. */
const SETTLE_MILLISECONDS = 60;

/**
 * The gate while a dev server runs: again at each change under content/ or public/. MDX is compiled only after the
 * run that saw its last change, and not at all while the gate refuses anything.
 */
export function gatePlugin(root: string, logger: AstroIntegrationLogger): GatePlugin {
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
    enforce: "pre",
    configureServer: (server) => {
      server.watcher.on("all", (_event, path) => {
        if (folders.some((folder) => path.startsWith(folder))) again(server);
      });
    },
    transform: async (_code, id) => {
      if (!id.split("?")[0]?.endsWith(".mdx")) return null;
      const { ok, report } = await latest;
      if (!ok) throw new Error(report);
      return null;
    },
  };
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
