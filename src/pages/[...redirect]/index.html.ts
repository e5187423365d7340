import type { APIRoute, InferGetStaticPropsType } from "astro";
import { redirectPage } from "#formats/redirect-page.ts";
import { redirectList } from "#view-models/redirect-list.ts";
import { loadCatalog } from "../../load-catalog.ts";

export const getStaticPaths = async () =>
  redirectList(await loadCatalog())
    // A file that has moved cannot lead on by a page.
    .filter(({ path }) => path.endsWith("/"))
    .map((redirect) => ({ params: { redirect: redirect.path.slice(0, -1) }, props: redirect }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(redirectPage(props.href, props.canonical, props.title), {
    headers: { "content-type": "text/html" },
  });
