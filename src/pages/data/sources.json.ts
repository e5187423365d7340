import type { APIRoute } from "astro";
import { bibliography } from "#view-models/bibliography.ts";
import { loadCatalog } from "../../load-catalog.ts";

/** The bibliography as CSL-JSON. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(bibliography(await loadCatalog()), null, 2)}\n`);
