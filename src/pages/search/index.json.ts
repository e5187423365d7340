import type { APIRoute } from "astro";
import { searchIndexText } from "#formats/search-index.ts";
import { loadCatalog } from "../../load-catalog.ts";

export const GET: APIRoute = async () => new Response(searchIndexText(await loadCatalog()));
