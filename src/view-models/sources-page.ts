import type { Catalog } from "#domain/catalog.ts";
import { type CitedPlace, citations } from "#domain/citations.ts";
import { head } from "./head.ts";
import { checkedLabels } from "./labels.ts";
import { absolute, claimAnchor, links } from "./links.ts";
import { references } from "./references.ts";
