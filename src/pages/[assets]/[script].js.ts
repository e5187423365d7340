import type { APIRoute } from "astro";
import { schemeScript } from "#formats/scheme-script.ts";

/** The script of the head, among the files that are kept for a year. A name that begins with "_" cannot be a route's own. */
export const getStaticPaths = () => [
  { params: { assets: "_astro", script: schemeScript.name.replace(/\.js$/, "") } },
];

export const GET: APIRoute = () =>
  new Response(schemeScript.text, { headers: { "Content-Type": "text/javascript" } });
