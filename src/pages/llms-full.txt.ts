import type { APIRoute } from "astro";
import { llmsFullText } from "#formats/llms.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { loadCatalog } from "../load-catalog.ts";

/** Every page as Markdown, in one file. */
export const GET: APIRoute = async () => new Response(llmsFullText(twinnedPages(await loadCatalog())));
