import { LineCounter, parseDocument } from "yaml";
import { differencesFromAstro } from "./astro-front-matter.ts";
import { faultOfFields } from "./bulk.ts";
import { aboutFile, type Finding, type Remedy } from "./finding.ts";
import { NO_PLACES, type Place, type Places } from "./places.ts";
import { ALIAS, FRONT_MATTER, faultsOfYaml, refusalOf, type YamlFault } from "./yaml-faults.ts";
import { placesIn } from "./yaml-places.ts";

/** What a file begins with, and the text that follows it. */
export interface FrontMatter {
  /** The fields; null when they could not be read. */
  readonly fields: unknown;
  readonly places: Places;
  readonly findings: readonly Finding[];
  /** What Astro compiles as MDX, lines and columns kept; null when that is not known. */
  readonly content: string | null;
}

const FENCE: Remedy = {
  what: "does not begin with front matter",
  allowed: "a first line of three hyphens, the fields, and a line of three hyphens",
  example: '---\\nname: "Multi-leader replication"\\n---',
};

/** Reads the front matter of an MDX file, and refuses whatever Astro would read differently. */
export function frontMatterOf(file: string, text: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  const fault = faultOfFences(lines);
  if (fault) {
    const { line, ...remedy } = fault;
    return {
      fields: null,
      places: NO_PLACES,
      findings: [{ ...aboutFile(file, remedy), line }],
      content: null,
    };
  }
  const yaml = lines.slice(1, closingFence(lines));
  const bulk = faultOfFields(yaml);
  if (bulk) {
    const findings = [{ file, field: FRONT_MATTER, ...bulk }];
    return { fields: null, places: NO_PLACES, findings, content: contentOf(text) };
  }
  return parsed(file, text, yaml.join("\n"));
}

/** Astro takes the first line that begins like a fence for the end: only a clean one may. */
function closingFence(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
}

function faultOfFences(lines: readonly string[]): (Remedy & { line: number }) | null {
  if (lines[0] !== "---") return { ...FENCE, line: 1 };
  const end = closingFence(lines);
  if (end === -1) return { ...FENCE, what: "has front matter that never ends", line: lines.length };
  if (lines[end] === "---") return null;
  return { ...FENCE, what: `has front matter that ends with "${lines[end]?.slice(0, 20)}"`, line: end + 1 };
}

function parsed(file: string, text: string, yaml: string): FrontMatter {
  const finding = (place: Place, remedy: Remedy, field = FRONT_MATTER): Finding => ({
    file,
    ...place,
    field,
    ...remedy,
  });
  const counter = new LineCounter();
  const ours = readYaml(yaml, counter);
  if ("error" in ours) {
    const findings = [finding({ line: 2, column: 1 }, refusalOf(ours.error))];
    return { fields: null, places: NO_PLACES, findings, content: contentOf(text) };
  }
  const { fields, places } = ours;
  const faults = ours.faults.map(({ place, field, ...remedy }) =>
    finding({ line: place.line + 1, column: place.column }, remedy, field),
  );
  if (faults.length > 0) return { fields, places, findings: faults, content: contentOf(text) };
  const astros = differencesFromAstro(text, fields, places);
  const findings = astros.map(({ place, field, ...remedy }) => finding(place, remedy, field));
  return { fields, places, findings, content: contentOf(text) };
}

interface Reading {
  /** Null when the YAML is malformed, or when an alias would have to be followed, however deep it leads. */
  readonly fields: unknown;
  readonly places: Places;
  readonly faults: readonly YamlFault[];
}

function readYaml(yaml: string, counter: LineCounter): Reading | { error: unknown } {
  try {
    const document = parseDocument(yaml, {
      lineCounter: counter,
      prettyErrors: false,
      version: "1.2",
      merge: false,
    });
    const places = placesIn(document.contents, counter, 1);
    const faults = faultsOfYaml(document, counter);
    const isLost = document.errors.length > 0 || faults.some(({ what }) => what === ALIAS);
    return { fields: isLost ? null : (document.toJS({ maxAliasCount: 0 }) ?? {}), places, faults };
  } catch (error) {
    return { error };
  }
}

/** The prose can be read even when the fields cannot. */
function contentOf(text: string): string {
  const lines = text.split("\n");
  const end = closingFence(lines);
  return lines.map((line, index) => (index <= end ? line.replace(/[^\r]/g, " ") : line)).join("\n");
}
