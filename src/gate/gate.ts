import { type ContentFile, type Found, findContent } from "./content-files.ts";
import type { Finding } from "./finding.ts";
import { type Report, reportOn } from "./gate-report.ts";
import { type ReadFile, unreadable } from "./read-result.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

/** Processor time: a file of 64 kB takes a tenth of a second, and the bibliography may be eight times as long. */
const FILE_MILLISECONDS = 600;
const SOURCES_MILLISECONDS = 2000;
const LAWS_MILLISECONDS = 5000;
/** By the clock: when reading ends and when everything does, whatever is in the files and however busy the machine. */
const READ_BY_MILLISECONDS = 15_000;
const DONE_BY_MILLISECONDS = 18_000;

/**
 * Reads and checks everything under content/ and public/, the risky part in a process of its own.
 * @param root the checkout
 * @param today the day it is, as YYYY-MM-DD
 * @param starting the process that reads, already on its way
 */
export async function checkContent(root: string, today: string, starting = startWorker()): Promise<Report> {
  const began = performance.now();
  const left = (until: number) => began + until - performance.now();
  const found = findContent(root);
  const reader = { worker: await starting };
  try {
    const files: ReadFile[] = [];
    for (const file of found.files) files.push(await readBy(reader, file, left(READ_BY_MILLISECONDS)));
    const laws = await lawsBy(reader.worker, found, files, today, left(DONE_BY_MILLISECONDS));
    return reportOn(root, found, files, laws);
  } finally {
    reader.worker.stop();
  }
}

interface Reader {
  worker: WorkerProcess;
}

async function readBy(reader: Reader, file: ContentFile, milliseconds: number): Promise<ReadFile> {
  if (milliseconds <= 0) return unreadable(file, "was not read, because others took too long");
  const processorMilliseconds = file.folder === "sources" ? SOURCES_MILLISECONDS : FILE_MILLISECONDS;
  const outcome = await reader.worker.ask({ kind: "read", file }, { processorMilliseconds, milliseconds });
  if ("answer" in outcome) return outcome.answer as ReadFile;
  reader.worker = await reader.worker.again();
  return unreadable(file, `makes the parser ${outcome.died}`);
}

async function lawsBy(
  worker: WorkerProcess,
  { unread }: Found,
  files: ReadFile[],
  today: string,
  milliseconds: number,
): Promise<readonly Finding[]> {
  const limits = { processorMilliseconds: LAWS_MILLISECONDS, milliseconds };
  const outcome = await worker.ask({ kind: "laws", files, unread, today }, limits);
  if ("answer" in outcome) return outcome.answer as readonly Finding[];
  const what = `makes the laws ${outcome.died}`;
  const place = { file: "content", line: 1, column: 1, field: "file" };
  return [
    {
      ...place,
      what,
      allowed: "content that can be checked in seconds",
      example: "take out the newest text",
    },
  ];
}
