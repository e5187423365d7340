import { readdirSync, readFileSync } from "node:fs";

/** What a process and all it has started have used so far. */
export interface TreeUsage {
  /** User and system time in seconds. */
  readonly cpu: number;
  /** The same of the process itself, without its children. */
  readonly ownCpu: number;
  /** The same of the content gate alone. */
  readonly gateCpu: number;
  /** The most memory that the process itself ever held, in MB of 1,000,000 bytes. */
  readonly peakMemory: number;
}

/** Reads a process tree again and again, so that it still knows of children that have ended. */
export interface WatchedTree {
  /** Processor time of the process itself up to now, in seconds. */
  readonly ownCpu: () => number;
  /** Ends the watching. */
  readonly stop: () => TreeUsage;
}

/** Linux counts processor time in hundredths of a second: USER_HZ, proc(5). */
const TICK = 0.01;
const LOOK_EVERY_MILLISECONDS = 40;
/** What the gate's two processes were started with. */
const GATE = /scripts\/check-content\.ts|src\/gate\/worker\.ts/;

interface Seen {
  readonly cpu: number;
  readonly isGate: boolean;
}

/**
 * Watches a process that is running. What a child does between the last look and its end is not seen: at most 40 ms.
 * @param pid its id
 * @throws when there is no /proc: this is measured on Linux
 */
export function watchTree(pid: number): WatchedTree {
  const seen = new Map<number, Seen>();
  let peakMemory = 0;
  const look = () => {
    for (const id of treeOf(pid)) {
      const cpu = cpuOf(id);
      if (cpu !== null) seen.set(id, { cpu, isGate: seen.get(id)?.isGate || GATE.test(commandOf(id)) });
    }
    peakMemory = Math.max(peakMemory, peakOf(pid));
  };
  look();
  const looking = setInterval(look, LOOK_EVERY_MILLISECONDS);
  const sum = (some: readonly Seen[]) => some.reduce((total, { cpu }) => total + cpu, 0);
  return {
    ownCpu: () => cpuOf(pid) ?? seen.get(pid)?.cpu ?? 0,
    stop: () => {
      clearInterval(looking);
      const all = [...seen.values()];
      const gateCpu = sum(all.filter(({ isGate }) => isGate));
      return { cpu: sum(all), ownCpu: seen.get(pid)?.cpu ?? 0, gateCpu, peakMemory };
    },
  };
}

/** A process and those below it, from /proc/<pid>/task/<tid>/children, proc(5). */
function treeOf(pid: number): number[] {
  const below = readTasks(pid).flatMap((task) =>
    textOf(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...below.flatMap(treeOf)];
}

function readTasks(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Fields 14 and 15 of /proc/<pid>/stat; null once the process is gone. The name before them may hold spaces. */
function cpuOf(pid: number): number | null {
  const fields = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
  return fields.length < 13 ? null : (Number(fields[11]) + Number(fields[12])) * TICK;
}

function peakOf(pid: number): number {
  const [, kilobytes = "0"] = /^VmHWM:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`)) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}

function commandOf(pid: number): string {
  return textOf(`/proc/${pid}/cmdline`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
