import type { APIRoute } from "astro";
import { weighedFacts } from "#view-models/weighed-facts.ts";
import { loadCatalog } from "../../load-catalog.ts";

/** Everything the site says, in one file. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(weighedFacts(await loadCatalog()), null, 2)}\n`);
