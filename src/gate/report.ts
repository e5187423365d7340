import type { Problem } from "#domain/checks/check.ts";
import { atPlace, type Finding, sorted } from "./finding.ts";

/** A finding as an editor reads it, on one line: place, field, what is wrong, what is allowed, an example. */
export function lineOf({ file, line, column, field, what, allowed, example, severity }: Finding): string {
  // Three parts, whatever the parts say.
  const [wrong, right] = [what, allowed].map((part) => part.replaceAll("; ", ", "));
  const words = `${file}:${line}:${column} ${field}: ${wrong}; ${right}; e.g. ${example}`;
  return printable(severity === "warning" ? `warning: ${words}` : words);
}

/** The last line of a report: how many errors and warnings, in how many files. */
export function countLine(findings: readonly Finding[], files: number): string {
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const errors = findings.length - warnings;
  const counted = [number(errors, "problem"), ...(warnings > 0 ? [number(warnings, "warning")] : [])].join(
    " and ",
  );
  return `content: ${counted} in ${number(files, "file")}`;
}

/** A list of laws' problems as text, when nothing is known of lines: for whoever calls the laws without the gate. */
export function reportOf(problems: readonly Problem[]): string {
  const findings = problems.map((problem) =>
    atPlace(problem, { line: problem.where.line ?? 1, column: problem.where.column ?? 1 }),
  );
  return sorted(findings).map(lineOf).join("\n");
}

function number(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** File names and quoted text come from outside: no character of theirs may steer a terminal or hide a line. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
