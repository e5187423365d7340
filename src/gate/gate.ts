import { type ContentFile, type Found, findContent } from "./content-files.ts";
import type { Finding } from "./finding.ts";
import { type Report, reportOn } from "./gate-report.ts";
import { type ReadFile, unreadable } from "./read-result.ts";
import { type Limits, startWorker, type WorkerProcess } from "./worker-process.ts";


/** A file of 64 kB takes 0.1 s; the bibliography may be eight times as long. */
const FILE: Limits = { processorMilliseconds: 900, milliseconds: 6000 };
const SOURCES: Limits = { processorMilliseconds: 3000, milliseconds: 8000 };
const LAWS: Limits = { processorMilliseconds: 6000, milliseconds: 9000 };
/** From here on no file is read any more, so that the whole ends in time whatever is in the files. */
const READING_MILLISECONDS = 9000;

/**
 * Reads and checks everything under content/ and public/, the risky part in a process of its own.
 * @param root the checkout
 * @param today the day it is, as YYYY-MM-DD
 */
export async function checkContent(root: string, today: string): Promise<Report> {
  const began = performance.now();
  const starting = startWorker();
  const found = findContent(root);
  const reader = { worker: await starting };
  try {
    const files: ReadFile[] = [];
    for (const file of found.files) {
      const late = performance.now() - began > READING_MILLISECONDS;
      files.push(late ? unreadable(file, "was not read, because others took too long") : await readBy(reader, file));
    }
    return reportOn(root, found, files, await lawsBy(reader.worker, found, files, today));
  } finally {
    reader.worker.stop();
  }
}

async function readBy(reader: { worker: WorkerProcess }, file: ContentFile): Promise<ReadFile> {
  const outcome = await reader.worker.ask({ kind: "read", file }, file.folder === "sources" ? SOURCES : FILE);
  if ("answer" in outcome) return outcome.answer as ReadFile;
  reader.worker = await startWorker();
  return unreadable(file, `makes the parser ${outcome.died}`);
}

async function lawsBy(worker: WorkerProcess, { unread }: Found, files: ReadFile[], today: string): Promise<readonly Finding[]> {
  const outcome = await worker.ask({ kind: "laws", files, unread, today }, LAWS);
  if ("answer" in outcome) return outcome.answer as readonly Finding[];
  const what = `makes the laws ${outcome.died}`;
  const place = { file: "content", line: 1, column: 1, field: "file" };
  return [{ ...place, what, allowed: "content that can be checked in seconds", example: "take out the newest text" }];
}
