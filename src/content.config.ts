import { defineCollection } from "astro:content";
import { file, glob, type Loader } from "astro/loaders";
import type { z } from "zod";
import { architecture } from "#schema/architecture.ts";
import { disagreement } from "#schema/disagreement.ts";
import { question } from "#schema/question.ts";
import { source } from "#schema/source.ts";
import { verdict } from "#schema/verdict.ts";

/** A folder of MDX files under content/. The gate refuses files that this pattern would skip silently. */
const folder = <Shape extends z.ZodType>(name: string, schema: Shape) =>
  defineCollection({ loader: withoutModules(glob({ base: `./content/${name}`, pattern: "*.mdx" })), schema });

/** The bundler would make a module of each file. Their prose is compiled by src/prose-component.ts, on the page that shows it. */
function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ store, ...context }) => {
      const set: typeof store.set = ({ deferredRender: _, ...entry }) => store.set(entry);
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
}

export const collections = {
  questions: folder("questions", question),
  architectures: folder("architectures", architecture),
  verdicts: folder("verdicts", verdict),
  disagreements: folder("disagreements", disagreement),
  sources: defineCollection({ loader: file("content/sources.json"), schema: source }),
};
