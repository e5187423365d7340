/** What others may do with words and ratings, as LICENSE says of content. */
export const LICENCE = {
  name: "CC BY 4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
  author: "The Weighed maintainers",
} as const;
