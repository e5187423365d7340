import type { APIRoute, InferGetStaticPropsType } from "astro";
import { headersFile } from "#formats/headers-file.ts";
import { redirectsFile } from "#formats/redirects-file.ts";
import { redirectList } from "#view-models/redirect-list.ts";
import { site } from "../../site.config.ts";
import { loadCatalog } from "../load-catalog.ts";

/** The two files in which hosts read headers and redirects. A name that begins with "_" cannot be a route's own. */
export const getStaticPaths = async () => {
  const redirects = redirectList(await loadCatalog()).map(({ from, href }) => ({ from, to: href }));
  return [
    { params: { hosting: "_headers" }, props: { text: headersFile(site.base) } },
    { params: { hosting: "_redirects" }, props: { text: redirectsFile(redirects) } },
  ];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text);
