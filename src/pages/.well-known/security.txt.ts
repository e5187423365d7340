import type { APIRoute } from "astro";
import { securityFile } from "#formats/security-file.ts";
import { absolute, links } from "#view-models/links.ts";
import { securityContactExpires, site } from "../../../site.config.ts";

export const GET: APIRoute = () =>
  new Response(
    securityFile({
      email: site.feedback,
      expires: securityContactExpires,
      canonical: absolute(links.securityContact),
    }),
  );
