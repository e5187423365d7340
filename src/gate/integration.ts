import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { runGate } from "./run-gate.ts";

/**
 * Puts the gate before `astro build` and `astro dev`, however they are started: nothing is written, and no content is
 * run, until every file has been read as data. In dev it runs again whenever content changes.
 */
export function contentGate(): AstroIntegration {
  return {
    name: "content-gate",
    hooks: {
      "astro:config:setup": ({ command, config, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const { ok, report } = runGate(fileURLToPath(config.root));
        if (ok) return logger.info(report);
        console.error(report);
        process.exit(1);
      },
      "astro:server:setup": ({ server, logger }) => {
        const root = server.config.root;
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(`${root}/content/`)) return;
          const { ok, report } = runGate(root);
          if (ok) return logger.info(report);
          logger.error(report);
          server.ws.send({ type: "error", err: { message: report, stack: "" } });
        });
      },
    },
  };
}
