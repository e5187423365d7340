import type { APIRoute, InferGetStaticPropsType } from "astro";
import { atomFeed } from "#formats/feed.ts";
import { feedView } from "#view-models/feed.ts";
import { loadCatalog } from "../../../load-catalog.ts";

export const getStaticPaths = async () =>
  [...(await loadCatalog()).questions.values()].map((question) => ({
    params: { id: question.id },
    props: { question },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(atomFeed(feedView(await loadCatalog(), props.question)));
