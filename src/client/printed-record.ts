import type { Block, DecisionRecord, Run } from "#view-models/adr.ts";
import { made } from "./made.ts";

/** Prints a decision record alone, on one or two sheets, in place of the page: the style sheet shows it only on paper. */
export function printRecord({ frontMatter, title, sections }: DecisionRecord): void {
  const article = made("article", "", { className: "printed-record" });
  const front = made(
    "p",
    frontMatter.map(([name, value]) => `${name}: ${value || "\u2026"}`).join(" \u00b7 "),
  );
  article.append(made("h1", title), front);
  for (const { level, heading, blocks } of sections) {
    article.append(made(`h${level}`, heading), ...blocks.map(blockElement));
  }
  document.body.append(article);
  addEventListener("afterprint", () => article.remove(), { once: true });
  print();
}

function blockElement(block: Block): HTMLElement {
  if (block.kind === "json") return made("pre", block.text);
  if (block.kind === "paragraph") return withRuns(made("p"), block.runs);
  const list = made(block.kind === "sources" ? "ol" : "ul");
  list.append(...block.items.map((runs) => withRuns(made("li"), runs)));
  return list;
}

/** Links are written out: paper cannot be clicked. The name of a host stands in its address already. */
function withRuns(element: HTMLElement, runs: readonly Run[]): HTMLElement {
  for (const run of runs) {
    if (typeof run === "string") element.append(run);
    else if ("href" in run)
      element.append(run.href.includes(run.text) ? run.href : `${run.text} (${run.href})`);
    else element.append(` [${run.join(", ")}]`);
  }
  return element;
}
