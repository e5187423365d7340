import { type ChildProcess, spawn } from "node:child_process";

/** A sentence for the person at the keyboard: what is wrong and what to do. Shown without a stack. */
export class Problem extends Error {
  override name = "Problem";
}

let stopped = false;

/**
 * Runs the body of a command and ends the process with what it returns.
 * @param body returns the exit code; whatever it throws is explained, and the code is then 1
 */
export async function command(body: () => Promise<number>): Promise<never> {
  try {
    process.exit(await body());
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}

/** Prints what went wrong: a Problem as its sentence alone, anything else in full, as that is our mistake. */
export function explain(error: unknown): void {
  const isForPeople = error instanceof Error && ["Problem", "SiteConfigError"].includes(error.name);
  console.error(isForPeople ? error.message : error);
}

/**
 * Runs one program in this checkout, with its output going to the terminal.
 * @param name program on PATH, or "node" for the Node that runs this
 * @param words its arguments
 * @param env variables to add
 * @returns its exit code; 1 when a signal ended it
 * @throws Problem when it cannot be started, or once a signal has asked this process to stop
 */
export async function run(
  name: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(name === "node" ? process.execPath : name, words, {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
    // Windows keeps programs of packages as .cmd files, which only a shell starts.
    shell: process.platform === "win32" && name !== "node",
  });
  const release = passSignalsTo(child);
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", (error) => reject(new Problem(`${name} cannot be started: ${error.message}`)));
    child.on("exit", (exitCode) => resolve(exitCode ?? 1));
  }).finally(release);
  if (stopped) throw new Problem("Stopped.");
  return code;
}

/** Lets the child end first when this process is asked to, so that none is left behind. */
function passSignalsTo(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const pass = (signal: NodeJS.Signals) => {
    stopped = true;
    // Ctrl-C in a terminal reaches the child by itself, and a second one would cut its tidying up short.
    // For any other signal the child gets SIGINT too: it is the one on which Playwright tidies up.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill("SIGINT");
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
