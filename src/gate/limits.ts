import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * What the gate may take, in milliseconds and bytes. The limits guard against one file that hangs or swells the parser,
 * and each file has its own; those of the whole grow with the number of files, so that a large site can be checked too.
 */
export interface GateLimits {
  /** Processor time: a file of 64 kB takes a tenth of a second, and the bibliography may be eight times as long. */
  readonly fileMilliseconds: number;
  readonly sourcesMilliseconds: number;
  readonly lawsMilliseconds: number;
  /** By the clock: when reading ends and when everything does, whatever is in the files and however busy the machine. */
  readonly readBy: number;
  readonly doneBy: number;
  /** When the gate gives up on itself, and when whoever started it does. */
  readonly endsBy: number;
  readonly stoppedBy: number;
  /** Of the process that reads. */
  readonly heapMegabytes: number;
  readonly memoryBytes: number;
}

/** About three times what a file of usual length takes to read, and to be held against all others. */
const READING_MILLISECONDS = 35;
const LAWS_MILLISECONDS = 25;
const MEMORY_BYTES = 700_000;

/**
 * The limits for content of some size.
 * @param files how many there are, from 0
 */
export function limitsFor(files: number): GateLimits {
  const reading = READING_MILLISECONDS * files;
  const all = reading + LAWS_MILLISECONDS * files;
  return {
    fileMilliseconds: 600,
    sourcesMilliseconds: 2000,
    lawsMilliseconds: 5000 + LAWS_MILLISECONDS * files,
    readBy: 15_000 + reading,
    doneBy: 18_000 + all,
    endsBy: 19_500 + all,
    stoppedBy: 20_000 + all,
    heapMegabytes: 256 + Math.ceil((MEMORY_BYTES * files) / 1e6),
    memoryBytes: 600_000_000 + MEMORY_BYTES * files,
  };
}

/**
 * How many files lie under content/, whatever they are.
 * @param root the checkout
 * @returns 0 when there is no such folder
 */
export function countOfFiles(root: string): number {
  try {
    return readdirSync(join(root, "content"), { recursive: true }).length;
  } catch {
    return 0;
  }
}
