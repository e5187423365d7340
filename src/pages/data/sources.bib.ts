import type { APIRoute } from "astro";
import { bibtex } from "#formats/bibtex.ts";
import { bibliography } from "#view-models/bibliography.ts";
import { loadCatalog } from "../../load-catalog.ts";

/** The bibliography as BibTeX. */
export const GET: APIRoute = async () => new Response(bibtex(bibliography(await loadCatalog())));
