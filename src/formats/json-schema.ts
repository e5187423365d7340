import { z } from "zod";
import { architecture } from "#schema/architecture.ts";
import { disagreement } from "#schema/disagreement.ts";
import { question } from "#schema/question.ts";
import { source } from "#schema/source.ts";
import { verdict } from "#schema/verdict.ts";
import { absolute, links } from "#view-models/links.ts";

const published = { question, architecture, verdict, source, disagreement };

/** Every schema of content as JSON Schema, with the address it is published at as its `$id`. */
export function jsonSchemas() {
  return Object.entries(published).map(([name, schema]) => ({
    name,
    // "input": what an editor writes, before defaults are filled in.
    schema: { $id: absolute(links.schema(name)), ...z.toJSONSchema(schema, { io: "input" }) },
  }));
}
