import type { Dataset } from "schema-dts";
import type { Catalog } from "#domain/catalog.ts";
import { site } from "../../../site.config.ts";
import { LICENCE } from "../licence.ts";
import { absolute, links } from "../links.ts";

/** Everything the site says as one file, for programs. Its day is that of the last change to any page. */
export function dataset({ questions, architectures, verdicts }: Catalog): Dataset {
  const days = [...questions.values(), ...architectures.values(), ...verdicts.values()].flatMap(
    ({ reviewed, changes }) => [reviewed, ...changes.map(({ date }) => date)],
  );
  const [newest] = days.sort().toReversed();
  return {
    "@type": "Dataset",
    name: `${site.name}: ratings, verdicts and sources`,
    description: "Every rating with its reason, every verdict and every source of this site.",
    url: absolute(links.about),
    license: LICENCE.address,
    creator: { "@type": "Organization", name: LICENCE.author },
    ...(newest ? { dateModified: newest } : {}),
    inLanguage: "en-GB",
    distribution: {
      "@type": "DataDownload",
      contentUrl: absolute(links.data("weighed.json")),
      encodingFormat: "application/json",
    },
  };
}
