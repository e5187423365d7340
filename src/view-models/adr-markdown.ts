import type { Block, DecisionRecord, Run } from "./adr.ts";
import { markdownText } from "./markdown-text.ts";

/** A decision record as Markdown, as the template of MADR 4.0 has it. Ends in a line break. */
export function recordMarkdown({ frontMatter, title, sections }: DecisionRecord): string {
  const front = frontMatter.map(([name, value]) => `${name}: ${value}`.trim());
  const parts = [
    ["---", ...front, "---"].join("\n"),
    `# ${markdownText(title)}`,
    ...sections.flatMap(({ level, heading, blocks }) => [
      `${"#".repeat(level)} ${markdownText(heading)}`,
      ...blocks.map(blockText),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "paragraph") return runsText(block.runs);
  if (block.kind === "json") return `\`\`\`json\n${block.text}\n\`\`\``;
  const mark = (place: number) => (block.kind === "sources" ? `${place + 1}.` : "*");
  return block.items.map((runs, place) => `${mark(place)} ${runsText(runs)}`).join("\n");
}

function runsText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === "string") return markdownText(run);
      if (!("href" in run)) return ` [${run.join(", ")}]`;
      return run.text === run.href ? `<${run.href}>` : `[${markdownText(run.text)}](${run.href})`;
    })
    .join("");
}
