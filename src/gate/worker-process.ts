import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import type { GateLimits } from "./limits.ts";
import type { Answer, Request } from "./worker.ts";

type MemoryLimits = Pick<GateLimits, "heapMegabytes" | "memoryBytes">;
type AllLimits = Limits & MemoryLimits;

/** How long the worker may take for one thing. */
export interface Limits {
  /** Of the processor's time, where the system tells it: a busy machine does not make a file hang. */
  readonly processorMilliseconds: number;
  readonly milliseconds: number;
}

/** What became of a question to the worker. */
export type Outcome = { readonly answer: Answer } | { readonly died: string };

export interface WorkerProcess {
  /** Asks for one thing. Once it has died, the process is gone and a new one is needed. */
  readonly ask: (request: Request, limits: Limits) => Promise<Outcome>;
  /** Starts another of the same program. */
  readonly again: () => Promise<WorkerProcess>;
  readonly stop: () => void;
}

const START: Limits = { processorMilliseconds: 4000, milliseconds: 12_000 };
const LOOK_EVERY_MILLISECONDS = 25;

const WORKER = new URL("./worker.ts", import.meta.url);

/**
 * Starts a worker; resolves when it is ready to be asked.
 * @param memory the most it may take of the heap and in all
 * @param program what it runs; a test may put something in its place that misbehaves
 */
export async function startWorker(memory: MemoryLimits, program = WORKER): Promise<WorkerProcess> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(program, {
    serialization: "advanced",
    // Node 22 still calls the stripping of types an experiment.
    execArgv: [`--max-old-space-size=${memory.heapMegabytes}`, "--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env,
  });
  const ready = await answerOf(child, { ...START, ...memory });
  if ("died" in ready) throw new Error(`the gate's worker ${ready.died} before it began`);
  return {
    ask: (request, limits) => {
      const answer = answerOf(child, { ...limits, ...memory });
      child.send(request);
      return answer;
    },
    again: () => startWorker(memory, program),
    stop: () => child.kill("SIGKILL"),
  };
}

/** The worker's next message, or what it died of: of itself, or because it took too much. */
function answerOf(child: ChildProcess, limits: AllLimits): Promise<Outcome> {
  const began = { at: performance.now(), ...usageOf(child) };
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearInterval(looking);
      child.off("message", answered).off("exit", ended).off("error", failed);
      if ("died" in outcome) child.kill("SIGKILL");
      resolve(outcome);
    };
    const answered = (answer: unknown) => end({ answer: answer as Answer });
    const ended = (code: number | null, signal: string | null) =>
      end({ died: `crash (${signal ?? `exit ${code}`})` });
    const failed = ({ message }: Error) => end({ died: `fail (${message})` });
    const looking = setInterval(() => {
      const excess = excessOf(child, began, limits);
      if (excess) end({ died: excess });
    }, LOOK_EVERY_MILLISECONDS);
    child.on("message", answered).on("exit", ended).on("error", failed);
  });
}

interface Usage {
  readonly processor: number;
  readonly memory: number;
}

function excessOf(child: ChildProcess, began: Usage & { at: number }, limits: AllLimits): string | null {
  const { processor, memory } = usageOf(child);
  if (memory > limits.memoryBytes) return `use over ${Math.round(limits.memoryBytes / 1e6)} MB`;
  if (processor - began.processor > limits.processorMilliseconds) return "hang";
  // Where processor time is not known, the clock is all there is: three times as long, for a busy machine.
  const longest = processor === 0 ? 3 * limits.processorMilliseconds : limits.milliseconds;
  return performance.now() - began.at > Math.min(longest, limits.milliseconds) ? "hang" : null;
}

/** Processor time in milliseconds and memory in bytes, from Linux; elsewhere only the clock decides. */
function usageOf({ pid }: ChildProcess): Usage {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ")
      .map(Number);
    const [userTicks = 0, systemTicks = 0, pages = 0] = [fields[11], fields[12], fields[21]];
    return { processor: (userTicks + systemTicks) * 10, memory: pages * 4096 };
  } catch {
    return { processor: 0, memory: 0 };
  }
}
