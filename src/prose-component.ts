import { satteriHeadingIdsPlugin } from "@astrojs/markdown-satteri";
import { Fragment, jsx, jsxs } from "astro/jsx-runtime";
import { Renderer } from "astro/runtime/server/index.js";
import { type EvaluateOptions, evaluate } from "satteri";
import { ASTRO_FEATURES } from "#gate/markdown-tree.ts";

/** What a page renders as `<Prose components={…} />`. */
type ProseComponent = (props?: { readonly components?: Readonly<Record<string, unknown>> }) => unknown;

/** Astro's own, whose types ask for objects where the parser's promise nothing; compiled MDX always hands over objects. */
const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, "Fragment" | "jsx" | "jsxs">;

/**
 * Compiles an MDX body as @astrojs/mdx does, with the same parser, runtime and heading ids, but not as a module: the
 * bundler would hold one for every verdict to the end of the build (docs/decisions/0028). The gate has let through prose
 * alone, so no code of an author's is evaluated here.
 *
 * @param body the MDX without its front matter
 * @returns a component that takes the prose components as `components`
 * @throws Error when the body is not MDX
 */
export function proseComponent(body: string): ProseComponent {
  const { default: content } = evaluate(body, {
    ...runtime,
    features: ASTRO_FEATURES,
    hastPlugins: [satteriHeadingIdsPlugin()],
    elementAttributeNameCase: "html",
  }) as { default: ProseComponent };
  const Prose: ProseComponent = (props = {}) =>
    content({ ...props, components: { Fragment, ...props.components } });
  // By this Astro knows who renders it, without trying every renderer.
  return Object.assign(Prose, { [Renderer]: "astro:jsx" });
}
