import type { APIRoute } from "astro";
import { atomFeed } from "#formats/feed.ts";
import { feedView } from "#view-models/feed.ts";
import { loadCatalog } from "../load-catalog.ts";

export const GET: APIRoute = async () => new Response(atomFeed(feedView(await loadCatalog())));
