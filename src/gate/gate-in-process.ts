import { findContent } from "./content-files.ts";
import { type Report, reportOn } from "./gate-report.ts";
import { findingsOfLaws } from "./law-findings.ts";
import { readFile } from "./read-file.ts";

/**
 * The gate without a process of its own and without limits: for content that is known not to hurt the parser, such as
 * most test cases.
 * @param read reads one file; a test may remember what it read before
 */
export function checkContentInProcess(root: string, today: string, read = readFile): Report {
  const found = findContent(root);
  const files = found.files.map((file) => read(file));
  return reportOn(root, found, files, findingsOfLaws(files, found.unread, today));
}
