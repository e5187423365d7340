import type { APIRoute, InferGetStaticPropsType } from "astro";
import { jsonSchemas } from "#formats/json-schema.ts";

export const getStaticPaths = () =>
  jsonSchemas().map(({ name, schema }) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`);
