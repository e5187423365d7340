import Cite from "./Cite.astro";
import Judgement from "./Judgement.astro";
import ProseHeading from "./ProseHeading.astro";
import ProseSubheading from "./ProseSubheading.astro";

/** The only components that content may use, and how its headings are rendered. The gate allows the same names. */
export const proseComponents = { Cite, Judgement, h2: ProseHeading, h3: ProseSubheading };
