import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, Problem } from "./command.ts";

await command(async () => {
  const { draft } = await import("./drafting/draft.ts");
  const { folders } = await import("./site/folders.ts");
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { question: { type: "string" } },
  });
  const today = new Date().toISOString().slice(0, 10);
  const { path, text } = draft(folders.root, positionals, { question: values.question, today });
  write(join(folders.root, path), path, text);
  console.log(
    `Wrote ${path}. Replace every TODO in it, then run npm run check, which says what is still missing.`,
  );
  return 0;
});

function write(file: string, path: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Problem(`${path} is there already, and was left as it is: edit it, or choose another id`);
  }
}
