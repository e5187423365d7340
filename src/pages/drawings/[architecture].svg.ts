import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawingsFile } from "#formats/drawing.ts";
import { drawingsByPart } from "#view-models/drawings.ts";
import { loadCatalog } from "../../load-catalog.ts";

export const getStaticPaths = async () =>
  [...(await loadCatalog()).architectures.values()].map((architecture) => ({
    params: { architecture: architecture.id },
    props: { architecture },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { architecture } }) =>
  new Response(drawingsFile(drawingsByPart(architecture)));
