import { command, run } from "./command.ts";

const steps = [
  { name: "content", words: ["node", "scripts/check-content.ts"] },
  { name: "dates", words: ["node", "scripts/check-dates.ts"] },
  { name: "types", words: ["astro", "check", "--minimumSeverity", "warning"] },
  { name: "lint", words: ["biome", "check", "--max-diagnostics=none"] },
] as const;

// Every step runs whatever the one before it found: one run shows all there is to mend.
await command(async () => {
  const failed: string[] = [];
  for (const { name, words } of steps) {
    console.log(`\n— ${name}: ${words.join(" ")}`);
    const [program, ...rest] = words;
    if ((await run(program, rest)) !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? "\nNothing to mend." : `\nTo mend: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
});
