import { z } from "zod";
import type { Folder } from "#domain/written.ts";
import { architecture } from "#schema/architecture.ts";
import { disagreement } from "#schema/disagreement.ts";
import { question } from "#schema/question.ts";
import { source } from "#schema/source.ts";
import { verdict } from "#schema/verdict.ts";

/** The shape of each collection's fields. */
export const shapes: Readonly<Record<Folder | "sources", z.ZodType>> = {
  questions: question,
  architectures: architecture,
  verdicts: verdict,
  disagreements: disagreement,
  sources: z.array(source),
};
