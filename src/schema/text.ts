import { z } from "zod";

/**
 * The kinds of text a content file may hold. Shape only: how a sentence must read (no placeholder, a clause that
 * completes its sentence, nothing said twice) is law, and lives in domain/checks.
 */

const line = (max: number) =>
  z.string().trim().min(1, "is empty").max(max, `is longer than ${max} characters`);

/** A whole sentence, or two. */
export const sentence = line(420).meta({
  description: "one or two whole sentences",
  examples: ["A follower can serve a stale read while its copy lags behind."],
});

/** A clause that completes a sentence the page has begun, such as "Use it if …". */
export const clause = line(240).meta({
  description: "a clause that completes the sentence: small first letter, no final full stop",
  examples: ["you run in several regions and a write must not wait for an ocean"],
});

/** A short label: a name, a heading, a unit. */
export const label = line(90).meta({ description: "a short label", examples: ["Multi-leader replication"] });

/** An id: the file's name, the last part of an address, a fragment. Published ids never change. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "is not an id")
  .max(48, "is longer than 48 characters")
  .meta({
    description: "small letters, digits and single hyphens, beginning with a letter",
    examples: ["multi-leader"],
  });

/** A criterion's id: three small letters, because it is written into every shared link. */
export const criterionId = z
  .string()
  .regex(/^[a-z]{3}$/, "is not a criterion id")
  .meta({ description: "three small letters", examples: ["lat"] });

/** A source's id, as in the bibliography: author or publisher, year, word. */
export const sourceId = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, "is not a source id")
  .max(60, "is longer than 60 characters")
  .meta({ description: "small letters and digits", examples: ["gray1996dangers"] });

/** A calendar day, in quotes. `z.iso.date()` refuses 2026-02-30, which coercion would turn into 2 March. */
export const day = z.iso
  .date("is not a day of the calendar")
  .meta({ description: 'a day written as "YYYY-MM-DD", in quotes', examples: ["2026-11-23"] });

/** An address on the web that anyone can open. */
export const webAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "is not an https address" })
  .max(400, "is longer than 400 characters")
  .meta({ description: "an https address", examples: ["https://docs.couchdb.org/en/stable/replication/"] });
