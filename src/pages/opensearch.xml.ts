import type { APIRoute } from "astro";
import { openSearchDescription } from "#formats/open-search.ts";

export const GET: APIRoute = () =>
  new Response(openSearchDescription(), {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
