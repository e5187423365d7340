import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { ContentFile } from "#gate/content-files.ts";
import { findContent } from "#gate/content-files.ts";
import type { Finding } from "#gate/finding.ts";
import { findingsOfLaws } from "#gate/law-findings.ts";
import { faultOfTarget } from "#gate/link-targets.ts";
import { readFile } from "#gate/read-file.ts";
import { lineOf } from "#gate/report.ts";
import { TODAY } from "../../fixtures/catalog.ts";
import { ARCHITECTURE, QUESTION, SOURCES, VERDICT, withContentTree } from "../../fixtures/content-tree.ts";

/** Whatever is in a file, reading it and checking the laws ends with findings and never with an exception. */
async function survives(
  file: string,
  bytes: (good: Uint8Array) => fc.Arbitrary<Uint8Array>,
  numRuns: number,
) {
  await withContentTree((tree) => {
    const { files } = findContent(tree.root);
    const good = files.find(({ path }) => path === file);
    if (!good) throw new Error(`${file} is not among the good content`);
    const others = files.filter((other) => other !== good).map(readFile);
    const check = (spoilt: ContentFile) => {
      const read = readFile(spoilt);
      const findings = [...read.findings, ...findingsOfLaws([...others, read], [], TODAY)];
      const odd = findings.filter(
        (finding) => finding.what.includes("could not be checked") || !isWellFormed(finding),
      );
      expect(odd.map(lineOf)).toEqual([]);
    };
    fc.assert(
      fc.property(bytes(good.bytes), (spoilt) => check({ ...good, bytes: spoilt })),
      { numRuns, seed: 20261123 },
    );
  });
}

function isWellFormed(finding: Finding): boolean {
  const isPlaced = finding.line > 0 && finding.column > 0;
  return isPlaced && /^(warning: )?content\S*:\d+:\d+ .+: .*; .*; e\.g\. /.test(lineOf(finding));
}

const TOKENS = [
  ..."#*_`[](){}<>|\\!&;:/-+=~'\"\n \t$^@%.,0aZé",
  ..."\u0000 \u202e \ufeff --- +++ <Cite </Judgement> <Judgement> <script> import  export  {x} [a](b) | - 1. \n\n".split(
    " ",
  ),
  ...[
    "source=",
    "/>",
    "<!--",
    "-->",
    "```",
    "$$",
    ":::",
    "javascript:",
    "&colon;",
    "%0A",
    "2026-11-23",
    "null",
    "~",
    "!!js",
    "*a",
    "&a",
    "<<:",
  ],
];
const soup = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join(""));
const encoded = (text: string) => new TextEncoder().encode(text);

/** Puts something random somewhere, in place of something. */
const edited = (good: Uint8Array, inserted: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(fc.nat(good.length), fc.nat(40), inserted)
    .map(([at, length, bytes]) =>
      Uint8Array.from([...good.subarray(0, at), ...bytes, ...good.subarray(at + length)]),
    );

for (const file of [ARCHITECTURE, QUESTION, VERDICT, SOURCES]) {
  test(`random edits of ${file} are survived`, async () => {
    test.slow();
    await survives(
      file,
      (good) => edited(good, fc.oneof(fc.uint8Array({ maxLength: 12 }), soup.map(encoded))),
      120,
    );
  });
}

test("random prose is survived", async () => {
  test.slow();
  await survives(
    ARCHITECTURE,
    (good) => soup.map((text) => Uint8Array.from([...good, ...encoded(`\n${text}`)])),
    250,
  );
});

test("random bytes are survived", async () => {
  await survives(ARCHITECTURE, () => fc.uint8Array({ maxLength: 400 }), 60);
});

test("random YAML is survived", async () => {
  await survives(ARCHITECTURE, () => soup.map((text) => encoded(`---\n${text}\n---\n`)), 100);
});

test("values of every kind in every field are survived", async () => {
  test.slow();
  const value = fc.constantFrom(
    "null",
    "[]",
    "{}",
    "1",
    "-1e9",
    "true",
    '""',
    "[[[]]]",
    "{ a: { b: c } }",
    ".nan",
    "text",
  );
  const replaced = (good: Uint8Array) => {
    const lines = new TextDecoder().decode(good).split("\n");
    const fields = lines.flatMap((line, place) => (/^ *(- )?[\w"-]+:/.test(line) ? [place] : []));
    return fc
      .tuple(fc.constantFrom(...fields), value)
      .map(([place, to]) =>
        encoded(lines.map((line, at) => (at === place ? line.replace(/:.*/, `: ${to}`) : line)).join("\n")),
      );
  };
  for (const file of [ARCHITECTURE, QUESTION, VERDICT]) await survives(file, replaced, 40);
});

test("no target with a scheme of its own gets through, however it is encoded", () => {
  const encode = (text: string, how: number) =>
    [...text].map((letter) => (how % 3 === 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter)).join("");
  const scheme = fc.constantFrom(
    "javascript",
    "JaVaScRiPt",
    "data",
    "vbscript",
    "file",
    "http",
    "blob",
    "about",
  );
  fc.assert(
    fc.property(scheme, fc.nat(2), fc.nat(2), fc.string(), (name, one, other, rest) => {
      const target = encode(`${encode(name, one)}:`, other) + encodeURIComponent(rest.toWellFormed());
      expect(faultOfTarget(target)).not.toBeNull();
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});
