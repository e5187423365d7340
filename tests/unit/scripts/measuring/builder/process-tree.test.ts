import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { watchTree } from "../../../../../scripts/measuring/builder/process-tree.ts";

/** Keeps the processor busy until the process itself says that it has used so much of it, then waits to be looked at. */
const busyFor = (seconds: number) =>
  `while (process.cpuUsage().user < ${seconds * 1e6}); setTimeout(() => process.exit(), 300);`;

test("What children have used is counted, also after they have ended", async () => {
  test.skip(!existsSync("/proc/self/stat"), "only Linux tells what a process has used");
  const program = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(busyFor(0.5))}]);`;
  const child = spawn(process.execPath, ["-e", program]);
  const tree = watchTree(child.pid ?? 0);
  await new Promise((resolve) => child.on("close", resolve));
  const { cpu, ownCpu, gateCpu, peakMemory } = tree.stop();
  expect(cpu - ownCpu).toBeGreaterThan(0.45);
  expect(gateCpu).toBe(0);
  expect(peakMemory).toBeGreaterThan(10);
});
