import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that runs beside the tests. */
export interface Started {
  readonly child: ChildProcess;
  /** Ends it and waits until it is gone; does nothing when it is. */
  end(): Promise<void>;
}

/**
 * Starts a program that ends when it is told to, and with this process at the latest, however that ends.
 * @param path of the program
 * @param words its arguments
 * @param env its whole environment
 * @returns the program, whose descriptor 3 is a pipe
 */
export function started(path: string, words: readonly string[], env: NodeJS.ProcessEnv): Started {
  // The kernel ends it even when this process is killed and cannot tidy up.
  const child = spawn("setpriv", ["--pdeathsig", "KILL", path, ...words], {
    env,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  // "exit" tells the same. Nobody else listens where a program cannot be started at all.
  child.on("error", () => {});
  const isGone = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    end: async () => {
      if (isGone()) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 3_000);
      await gone;
      clearTimeout(impatience);
    },
  };
}
