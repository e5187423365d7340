import { absolute, links } from "#view-models/links.ts";
import { site } from "../../site.config.ts";

/**
 * The description by which a browser can add the site to its own search. OpenSearch 1.1, draft 6:
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 *
 * @returns an XML document. A short name is of at most 16 characters, a description of at most 1,024
 */
export function openSearchDescription(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site.name}</ShortName>
<Description>Software architectures, compared two at a time</Description>
<Url type="text/html" method="get" template="${absolute(links.search)}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(links.openSearch)}"/>
<Image width="16" height="16" type="image/svg+xml">${absolute(links.icon)}</Image>
<Language>en-GB</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
