import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The gate as a command; it ends by itself long before. */
const COMMAND = fileURLToPath(new URL("../../scripts/check-content.ts", import.meta.url));
const LONGEST_MILLISECONDS = 20_000;

/** What the gate printed, and whether content may be built. */
export interface GateRun {
  readonly ok: boolean;
  readonly report: string;
}

/**
 * Runs the gate in a process of its own and waits for it. Nothing is written.
 * @param root the checkout whose content is checked
 */
export function runGate(root: string): GateRun {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", COMMAND, "--root", root],
    { encoding: "utf8", env, timeout: LONGEST_MILLISECONDS, killSignal: "SIGKILL", maxBuffer: 64_000_000 },
  );
  const failure = status === null ? `the gate did not finish (${error?.message ?? "it was stopped"})` : stderr;
  return { ok: status === 0, report: [stdout, failure].map((text) => (text ?? "").trimEnd()).filter(Boolean).join("\n") };
}
