import type { APIRoute, InferGetStaticPropsType } from "astro";
import { iconSizes, ogIcon } from "#formats/og-icon.ts";
import { keptPictures, pictureMaker } from "#formats/og-picture.ts";

/** The mark has no letters, so it is drawn without a font. */
const picture = pictureMaker(null, keptPictures);

export const getStaticPaths = () =>
  iconSizes.map((size) => ({ params: { icon: `icon-${size}` }, props: { size } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { size } }) => {
  const png = await picture(ogIcon(size), { width: size, height: size });
  return new Response(png, { headers: { "Content-Type": "image/png" } });
};
