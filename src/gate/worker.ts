import type { ContentFile } from "./content-files.ts";
import type { Finding } from "./finding.ts";
import { findingsOfLaws } from "./law-findings.ts";
import { readFile } from "./read-file.ts";
import { type ReadFile, unreadable } from "./read-result.ts";

/**
 * The process that reads content. Parsers may hang or crash on what they are given: then it is this process that is
 * lost, and the gate goes on with a new one. It is asked one thing at a time, so the gate knows what it died of.
 */

export type Request =
  | { readonly kind: "read"; readonly file: ContentFile }
  | {
      readonly kind: "laws";
      readonly files: readonly ReadFile[];
      readonly unread: readonly string[];
      readonly today: string;
    };

export type Answer = ReadFile | readonly Finding[];

process.on("message", (request: Request) => process.send?.(answerTo(request)));
process.on("disconnect", () => process.exit());
process.send?.("ready");

function answerTo(request: Request): Answer {
  if (request.kind === "laws") return findingsOfLaws(request.files, request.unread, request.today);
  try {
    return readFile(request.file);
  } catch (error) {
    const { message } = error as Error;
    return unreadable(request.file, `makes the parser fail (${message.replace(/[;\n][\s\S]*/, "")})`);
  }
}
