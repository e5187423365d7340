import { type ExecFileOptionsWithStringEncoding, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { countOfFiles, limitsFor } from "./limits.ts";

/** The gate as a command; it ends by itself before this. */
const COMMAND = fileURLToPath(new URL("../../scripts/check-content.ts", import.meta.url));

/** What the gate printed, and whether content may be built. */
export interface GateRun {
  readonly ok: boolean;
  readonly report: string;
}

/** How the gate is started: the program, its arguments, and the limits that hold if its own should fail. */
export function command(root: string) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const options: ExecFileOptionsWithStringEncoding = {
    encoding: "utf8",
    env,
    timeout: limitsFor(countOfFiles(root)).stoppedBy,
    killSignal: "SIGKILL",
    maxBuffer: 64_000_000,
  };
  // Node 22 still calls the stripping of types an experiment.
  const words = ["--disable-warning=ExperimentalWarning", COMMAND, "--root", root];
  return { file: process.execPath, words, options };
}

/**
 * Runs the gate in a process of its own and waits for it. Nothing is written.
 * @param root the checkout whose content is checked
 */
export function runGate(root: string): GateRun {
  const { file, words, options } = command(root);
  return gateRunOf(spawnSync(file, words, { ...options, encoding: "utf8" }));
}

/** What a finished process says: only one that ended by itself with 0 has found nothing. */
export function gateRunOf(ended: { status: number | null; stdout: string; stderr: string }): GateRun {
  const failure = ended.status === null ? "content: the gate did not finish, and was stopped" : ended.stderr;
  const report = [ended.stdout, failure].map((text) => (text ?? "").trimEnd()).filter((text) => text !== "");
  return { ok: ended.status === 0, report: report.join("\n") };
}
