import type { APIRoute } from "astro";
import { robotsFile } from "#formats/robots-file.ts";
import { absolute, links } from "#view-models/links.ts";

export const GET: APIRoute = () => new Response(robotsFile(absolute(links.siteMapIndex)));
