import type { APIRoute } from "astro";
import { llmsText } from "#formats/llms.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { loadCatalog } from "../load-catalog.ts";

/** What language models look for: what the site is, and where each page is as Markdown. */
export const GET: APIRoute = async () => new Response(llmsText(twinnedPages(await loadCatalog())));
