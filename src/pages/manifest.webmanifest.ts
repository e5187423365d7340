import type { APIRoute } from "astro";
import { webManifest } from "#formats/web-manifest.ts";

export const GET: APIRoute = () =>
  new Response(webManifest(), { headers: { "Content-Type": "application/manifest+json" } });
