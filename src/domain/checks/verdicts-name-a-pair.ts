import type { Catalog, Verdict } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { idsOfPair, pairId } from "#domain/pair.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** Laws 3 and 5: a verdict's file names two architectures of one question, in alphabetical order. */
export const verdictsNameAPair: Check = (catalog) =>
  [...catalog.verdicts.values()].flatMap((verdict) => {
    const ids = idsOfPair(verdict.id);
    if (!ids) return [notAPair(verdict)];
    const [one, other] = ids;
    if (one === other) return [withItself(verdict, one)];
    const strangers = [...new Set(ids)].filter((id) => !catalog.architectures.has(id));
    if (strangers.length > 0) return strangers.map((id) => unknown(verdict, id, catalog));
    if (verdict.id !== pairId(one, other)) return [outOfOrder(verdict, pairId(one, other))];
    return acrossQuestions(verdict, ids, catalog);
  });

function breach(
  { file }: Verdict,
  what: string,
  allowed: string,
  example: string,
  rests: string[] = [],
): Problem {
  return { where: { file }, what, allowed, example, restsOn: rests };
}

function notAPair(verdict: Verdict): Problem {
  const allowed = "the ids of two architectures with two hyphens between, in alphabetical order";
  return breach(verdict, `"${verdict.id}" is not a pair`, allowed, "multi-leader--peer-to-peer.mdx");
}

function withItself(verdict: Verdict, id: string): Problem {
  const allowed = "two different architectures";
  return breach(verdict, `compares "${id}" with itself`, allowed, "multi-leader--peer-to-peer.mdx");
}

function unknown(verdict: Verdict, id: string, { architectures }: Catalog): Problem {
  const known = [...architectures.keys()];
  const allowed = didYouMean(id, known, `the architectures are ${oneOf(known)}`);
  const what = `names "${id}", which is not an architecture`;
  return breach(verdict, what, allowed, `${known.slice(0, 2).join("--")}.mdx`, [folderOf("architectures")]);
}

function outOfOrder(verdict: Verdict, ordered: string): Problem {
  const what = `names the pair out of order: "${verdict.id}"`;
  return breach(verdict, what, "one file per pair, its ids in alphabetical order", `${ordered}.mdx`);
}

function acrossQuestions(verdict: Verdict, ids: readonly string[], catalog: Catalog): Problem[] {
  const [one, other] = ids.map((id) => catalog.architectures.get(id));
  if (!one || !other || one.question === other.question) return [];
  const what = `compares across questions: ${one.id} answers ${one.question}, ${other.id} answers ${other.question}`;
  const allowed = "two architectures that answer the same question";
  return [breach(verdict, what, allowed, "multi-leader--peer-to-peer.mdx", [one.file, other.file])];
}
