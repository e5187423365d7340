import { parseArgs } from "node:util";
import { command, Problem } from "./command.ts";

/**
 * What can be counted about each question: node scripts/report.ts [--root DIR] [--format text|json]
 * Reads content that the gate has passed, and writes nothing.
 */
await command(async () => {
  const { folders } = await import("./site/folders.ts");
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: folders.root },
      format: { type: "string", default: "text" },
    },
  });
  if (values.format !== "text" && values.format !== "json") {
    throw new Problem(`--format is "${values.format}", but must be text or json`);
  }
  const catalog = await soundCatalog(values.root);
  const { questionReport } = await import("./reporting/question-report.ts");
  const { reportText } = await import("./reporting/report-text.ts");
  const questions = [...catalog.questions.values()].map((question) => questionReport(catalog, question));
  if (values.format === "json") console.log(JSON.stringify({ version: 1, questions }, null, 2));
  else console.log(questions.map(reportText).join("\n\n\n"));
  return 0;
});

/** The gate reads in a process of its own first, so that nothing reaches the parser here that could hurt it. */
async function soundCatalog(root: string) {
  const { runGate } = await import("../src/gate/run-gate.ts");
  const { ok, report } = runGate(root);
  if (!ok) throw new Problem(`${report}\nMend that first: npm run check.`);
  const { catalogOf } = await import("../src/gate/catalog-of.ts");
  const { findContent } = await import("../src/gate/content-files.ts");
  const { readFile } = await import("../src/gate/read-file.ts");
  return catalogOf(findContent(root).files.map((file) => readFile(file)));
}
