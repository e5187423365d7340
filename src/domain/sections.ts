/** The sections of each kind of page: their headings have these ids. A site test holds the pages to them. */
export const SECTIONS = {
  question: ["answers", "beats", "changes", "criteria", "pairs", "ratings", "situations", "sources"],
  architecture: [
    ...[
      "best",
      "changes",
      "compare",
      "costs",
      "figures",
      "how",
      "incidents",
      "moments",
      "ratings",
      "sources",
      "strengths",
    ],
    ...["mistakes", "systems", "use", "variants", "write"],
  ],
  comparison: [
    ...[
      "argument",
      "because",
      "changes",
      "criteria",
      "disagree",
      "flips",
      "framing",
      "how",
      "lead",
      "moments",
      "moving",
    ],
    ...["pick", "related", "situations", "sources", "unless", "use", "use-both", "use-neither", "verdict"],
  ],
} as const;

/** The pages that are always there, with their sections. */
export const FIXED_PAGES: Readonly<Record<string, readonly string[]>> = {
  "/": ["questions", "reading", "verdicts"],
  "/questions/": [],
  "/architectures/": [],
  "/compare/": [],
  "/search/": [],
  "/method/": [
    ...[
      "bands",
      "drawings",
      "evidence",
      "example",
      "limits",
      "money",
      "order",
      "priorities",
      "ratings",
      "who",
      "yours",
    ],
  ],
  "/method/drawings/": ["asked", "example", "lines", "machines", "write"],
  "/changes/": [],
  "/disagreements/": [],
  "/about/": ["contact", "laws", "licence", "money", "who"],
  "/sitemap/": ["architectures", "comparisons", "pages", "programs", "questions"],
};
