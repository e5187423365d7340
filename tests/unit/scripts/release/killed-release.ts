/**
 * Makes a release and kills itself before a step: node killed-release.ts FROM TO STEP, where STEP counts from 0.
 * Without STEP it lives.
 */
import { release } from "../../../../scripts/release/release.ts";

const [from = "", to = "", step] = process.argv.slice(2);
let left = step === undefined ? Number.POSITIVE_INFINITY : Number(step);
await release({
  from,
  to,
  faults: () => [],
  onStep: () => {
    if (left === 0) process.kill(process.pid, "SIGKILL");
    left -= 1;
  },
});
