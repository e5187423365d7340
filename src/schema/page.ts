import { z } from "zod";
import { address } from "./publication.ts";
import { sourceId } from "./text.ts";

/** The version of this shape: the first number rises when a program that reads it could break. */
export const PAGE_VERSION = "1.0.0";

const text = z.string().meta({ description: "plain text" });

const link = z.strictObject({ text, address }).meta({ description: "a link: its words and where it leads" });

const statement = z
  .strictObject({
    id: z.string().optional().meta({ description: "of a claim: its fragment on the page" }),
    address: address.optional().meta({ description: "of a claim: its permalink" }),
    text,
    links: z.array(link).optional().meta({ description: "the links among its words, in order" }),
    sources: z
      .array(
        z.strictObject({
          source: sourceId.meta({ description: "the id of a source of this page" }),
          at: z.string().optional().meta({ description: "the place in the source" }),
        }),
      )
      .optional()
      .meta({ description: "of a claim: what it rests on" }),
  })
  .meta({ description: "a sentence or more; a claim has an id and sources" });

const cell = z
  .strictObject({ text, address: address.optional().meta({ description: "where it leads" }) })
  .meta({ description: "one cell of a table" });

const block = z
  .union([
    z.strictObject({ kind: z.literal("paragraph").meta({ description: "a paragraph" }), says: statement }),
    z.strictObject({
      kind: z.enum(["list", "steps"]).meta({ description: "a list, or steps in their order" }),
      items: z.array(statement).meta({ description: "its items" }),
    }),
    z.strictObject({
      kind: z.literal("table").meta({ description: "a table" }),
      columns: z.array(z.string()).meta({ description: "what stands above each column" }),
      rows: z.array(z.array(cell)).meta({ description: "its rows, a cell for each column" }),
    }),
  ])
  .meta({ description: "a paragraph, a list, steps or a table" });

/** A heading of a page and what stands below it. */
export const pageSection = z
  .strictObject({
    id: z.string().optional().meta({ description: "its fragment on the page" }),
    heading: z.string().meta({ description: "its heading; empty before the first" }),
    level: z.int().min(1).max(3).meta({ description: "the level of its heading; 1 is the page itself" }),
    blocks: z.array(block).meta({ description: "what stands below it, in order" }),
  })
  .meta({ description: "a heading and what stands below it" });

/** The twin of a page for programs: what it says, section by section, with links and sources. */
export const page = z
  .strictObject({
    schemaVersion: z.literal(PAGE_VERSION).meta({ description: "the version of this shape" }),
    kind: z.string().meta({ description: "what kind of page it is", examples: ["architecture"] }),
    address: address.meta({ description: "where this file is published" }),
    page: address.meta({ description: "the page that says the same to a reader" }),
    title: z.string().min(1).meta({ description: "its title" }),
    summary: statement.meta({ description: "what stands below the title" }),
    // Without the lengths of the other files' licence: to add them now would refuse what was right before.
    licence: z
      .strictObject({
        name: z.string().meta({ description: "the licence of words and ratings" }),
        address,
        author: z.string().meta({ description: "whom to name" }),
      })
      .meta({ description: "under which licence the words and ratings may be used" }),
    sections: z.array(pageSection).meta({ description: "what it says, in reading order" }),
    sources: z
      .array(
        z.strictObject({
          id: sourceId,
          number: z.int().min(1).meta({ description: "its number on the page" }),
          text: z.string().meta({ description: "the reference, formatted" }),
          href: address.meta({ description: "where the source is" }),
        }),
      )
      .meta({ description: "every source it cites, in reading order" }),
  })
  .meta({ title: "Page", description: "A page as data: its sections, claims, links and sources." });

export type PageFacts = z.infer<typeof page>;
export type PageSection = z.infer<typeof pageSection>;
