import lora from "@fontsource-variable/lora/files/lora-latin-wght-normal.woff2?inline";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cardSize, ogCard } from "#formats/og-card.ts";
import { keptPictures, pictureMaker } from "#formats/og-picture.ts";
import { links } from "#view-models/links.ts";
import { previewCards } from "#view-models/preview-card.ts";
import { loadCatalog } from "../../load-catalog.ts";

const picture = pictureMaker(Buffer.from(lora.slice(lora.indexOf(",") + 1), "base64"), keptPictures);

/** A picture has the path of its page, below og. */
export const getStaticPaths = async () => {
  const start = links.preview(links.home).indexOf("index.png");
  return previewCards(await loadCatalog()).map(({ page, card }) => ({
    params: {
      page: links
        .preview(page)
        .slice(start)
        .replace(/\.png$/, ""),
    },
    props: { card },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await picture(ogCard(props.card), cardSize), { headers: { "Content-Type": "image/png" } });
