import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { gatePlugin } from "./dev-gate.ts";
import { runGate } from "./run-gate.ts";

/**
 * The gate before Astro: a build or a dev server starts only with content that is sound, so nothing is written and no
 * MDX runs before it has been checked. In dev the gate runs again whenever content changes, and a page whose content
 * it refuses shows the report instead.
 */
export function contentGate(): AstroIntegration {
  return {
    name: "content-gate",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const root = fileURLToPath(config.root);
        const { ok, report } = runGate(root);
        if (!ok) stop(report);
        logger.info(report.split("\n").at(-1) ?? "");
        if (command === "dev") updateConfig({ vite: { plugins: [gatePlugin(root, config.base, logger)] } });
      },
    },
  };
}

/** Ends the process at once: an error thrown here would be wrapped, shortened and coloured. */
function stop(report: string): never {
  console.error(report);
  process.exit(1);
}
