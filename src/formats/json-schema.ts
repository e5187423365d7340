import { z } from "zod";
import { architecture } from "#schema/architecture.ts";
import { comparison } from "#schema/comparison.ts";
import { disagreement } from "#schema/disagreement.ts";
import { question } from "#schema/question.ts";
import { source } from "#schema/source.ts";
import { verdict } from "#schema/verdict.ts";
import { absolute, links } from "#view-models/links.ts";

const content = { question, architecture, verdict, source, disagreement };

/**
 * Every schema of content, and of what is published for programs, as JSON Schema, with the address it is published at
 * as its `$id`.
 */
export function jsonSchemas() {
  // "input": what an editor writes, before defaults are filled in.
  const written = Object.entries(content).map(([name, shape]) => jsonSchema(name, shape, "input"));
  return [...written, jsonSchema("comparison", comparison, "output")];
}

function jsonSchema(name: string, shape: z.ZodType, io: "input" | "output") {
  return { name, schema: { $id: absolute(links.schema(name)), ...z.toJSONSchema(shape, { io }) } };
}
