import { type ContentFile, type Found, findContent } from "./content-files.ts";
import type { Finding } from "./finding.ts";
import { type Report, reportOn } from "./gate-report.ts";
import { countOfFiles, type GateLimits, limitsFor } from "./limits.ts";
import { type ReadFile, unreadable } from "./read-result.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

/**
 * Reads and checks everything under content/ and public/, the risky part in a process of its own.
 * @param root the checkout
 * @param today the day it is, as YYYY-MM-DD
 * @param starting the process that reads, already on its way
 */
export async function checkContent(
  root: string,
  today: string,
  starting = startWorker(limitsFor(countOfFiles(root))),
): Promise<Report> {
  const began = performance.now();
  const left = (until: number) => began + until - performance.now();
  const found = findContent(root);
  const limits = limitsFor(found.files.length);
  const reader = { worker: await starting, limits };
  try {
    const files: ReadFile[] = [];
    for (const file of found.files) files.push(await readBy(reader, file, left(limits.readBy)));
    const laws = await lawsBy(reader, found, files, today, left(limits.doneBy));
    return reportOn(root, found, files, laws);
  } finally {
    reader.worker.stop();
  }
}

interface Reader {
  worker: WorkerProcess;
  readonly limits: GateLimits;
}

async function readBy(reader: Reader, file: ContentFile, milliseconds: number): Promise<ReadFile> {
  if (milliseconds <= 0) return unreadable(file, "was not read, because others took too long");
  const { fileMilliseconds, sourcesMilliseconds } = reader.limits;
  const processorMilliseconds = file.folder === "sources" ? sourcesMilliseconds : fileMilliseconds;
  const outcome = await reader.worker.ask({ kind: "read", file }, { processorMilliseconds, milliseconds });
  if ("answer" in outcome) return outcome.answer as ReadFile;
  reader.worker = await reader.worker.again();
  return unreadable(file, `makes the parser ${outcome.died}`);
}

async function lawsBy(
  { worker, limits }: Reader,
  { unread }: Found,
  files: ReadFile[],
  today: string,
  milliseconds: number,
): Promise<readonly Finding[]> {
  const own = { processorMilliseconds: limits.lawsMilliseconds, milliseconds };
  const outcome = await worker.ask({ kind: "laws", files, unread, today }, own);
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
