import Cite from "./Cite.astro";
import Judgement from "./Judgement.astro";

/** The only components that content may use. The gate allows the same names and refuses every other. */
export const proseComponents = { Cite, Judgement };
