import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { countOfFiles, limitsFor } from "../src/gate/limits.ts";
import { startWorker } from "../src/gate/worker-process.ts";

/**
 * The gate: node scripts/check-content.ts [--root DIR] [--format text|json]
 * Prints every problem of every file and exits 1 when there is one; warnings do not count. Writes nothing.
 */

const { values } = parseArgs({
  options: {
    root: { type: "string", default: fileURLToPath(new URL("..", import.meta.url)) },
    format: { type: "string", default: "text" },
  },
});

const limits = limitsFor(countOfFiles(values.root));

// Every step below has a limit of its own; this one is for the mistake that we have not thought of.
setTimeout(() => {
  console.log(`content: the gate did not finish within ${limits.endsBy / 1000} s`);
  process.exit(1);
}, limits.endsBy).unref();

try {
  // The worker loads its parsers while this process loads the rest.
  const starting = startWorker(limits);
  starting.catch(() => {});
  const { checkContent } = await import("../src/gate/gate.ts");
  const { countLine, lineOf } = await import("../src/gate/report.ts");
  const today = new Date().toISOString().slice(0, 10);
  const { findings, files } = await checkContent(values.root, today, starting);
  const failed = findings.some(({ severity }) => severity !== "warning");
  if (values.format === "json")
    console.log(JSON.stringify({ version: 1, ok: !failed, files, findings }, null, 2));
  else console.log([...findings.map(lineOf), countLine(findings, files)].join("\n"));
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  console.log(
    `content: the gate itself failed, and nothing is known of the content: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
