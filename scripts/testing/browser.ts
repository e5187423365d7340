import { join } from "node:path";
import { Problem } from "../command.ts";
import type { TestProgram } from "./browsers.ts";
import { type Machine, thisMachine } from "./machine.ts";

/**
 * Finds a browser to test in, or what one needs, and installs Debian's where there is none and we may.
 * Its variable, when set, names the only one that counts.
 * @param program which one
 * @param machine where to look
 * @returns path of the program
 * @throws Problem saying exactly what to run
 */
export async function findBrowser(program: TestProgram, machine: Machine = thisMachine): Promise<string> {
  return presentBrowser(program, machine) ?? (await installedBrowser(program, machine));
}

/**
 * Looks whether a browser, or what one needs, is there already. Playwright's own comes first: it is the one its tests
 * are made for.
 * @param program which one
 * @param machine where to look
 * @returns path of the program; undefined where there is none
 * @throws Problem when its variable names a file that is not there
 */
export function presentBrowser(program: TestProgram, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[program.variable];
  if (named) {
    if (machine.has(named)) return named;
    throw new Problem(
      `${program.variable} is ${JSON.stringify(named)}, but there is no such file; leave it unset to search`,
    );
  }
  return [
    program.own,
    ...machine.programs.flatMap((folder) => program.programs.map((name) => join(folder, name))),
    ...machine.applications.flatMap((folder) => program.applications.map((name) => join(folder, name))),
  ].find((path) => path !== "" && machine.has(path));
}

async function installedBrowser(program: TestProgram, machine: Machine): Promise<string> {
  if (machine.isDebian && machine.isRoot) {
    await machine.install(program.debian);
    const path = presentBrowser(program, machine);
    if (path !== undefined) return path;
  }
  const remedy = machine.isDebian
    ? `run "sudo apt-get update && sudo apt-get install -y ${program.debian}", then npm test again`
    : program.elsewhere;
  throw new Problem(`No ${program.title} to test in was found: ${remedy}`);
}
