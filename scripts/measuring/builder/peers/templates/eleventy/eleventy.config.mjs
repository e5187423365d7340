import { readFileSync } from "node:fs";

/** What could end the script element or begin a comment in it. */
const telling = /[<>&\u2028\u2029]/g;
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
const graph = (things) => ({ "@context": "https://schema.org", "@graph": things });

export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.setNunjucksEnvironmentOptions({ trimBlocks: true, lstripBlocks: true });
  // All views together would be a gigabyte: each page reads its own.
  eleventy.addFilter("view", (pair) => JSON.parse(readFileSync(`views/${pair}.json`, "utf8")));
  eleventy.addFilter("jsonLd", (things) => JSON.stringify(graph(things)).replace(telling, escaped));
  eleventy.addFilter("different", (rows) => rows.some(({ difference }) => difference !== 0));
  return { dir: { input: "pages", includes: "../includes", data: "../data", output: "out" } };
}
