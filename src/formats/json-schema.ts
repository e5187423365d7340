import { z } from "zod";
import { architecture } from "#schema/architecture.ts";
import { comparison } from "#schema/comparison.ts";
import { disagreement } from "#schema/disagreement.ts";
import { page } from "#schema/page.ts";
import { question } from "#schema/question.ts";
import { source } from "#schema/source.ts";
import { verdict } from "#schema/verdict.ts";
import { weighed } from "#schema/weighed.ts";
import { absolute, links } from "#view-models/links.ts";

const content = { question, architecture, verdict, source, disagreement };

/**
 * Every schema of content, and of what is published for programs, as JSON Schema, with the address it is published at
 * as its `$id`.
 */
export function jsonSchemas() {
  // "input": what an editor writes, before defaults are filled in.
  const written = Object.entries(content).map(([name, shape]) => jsonSchema(name, shape, "input"));
  return [...written, ...publishedSchemas()];
}

/** The schemas of what is made of content. Each has a version of its own: `tests/fixtures/formats` holds what was published. */
export function publishedSchemas() {
  return Object.entries({ comparison, page, weighed }).map(([name, shape]) =>
    jsonSchema(name, shape, "output"),
  );
}

function jsonSchema(name: string, shape: z.ZodType, io: "input" | "output") {
  return { name, schema: { $id: absolute(links.schema(name)), ...z.toJSONSchema(shape, { io }) } };
}
