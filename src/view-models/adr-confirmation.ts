import { type Judgement, judge } from "#domain/judgement.ts";
import type { Side } from "#domain/rated-criterion.ts";
import type { Block, Run } from "./adr.ts";
import { type Basis, levelInWords, list, paragraph } from "./adr-basis.ts";
import { notches } from "./amounts.ts";
import { flipLines } from "./flip-lines.ts";

/** How to hold the record against one's own system, and when to look at it again. */
export function confirmation(basis: Basis): Block[] {
  const { say } = basis;
  const tested = probesOf(basis).map((probe) => [probeInWords(basis, probe)]);
  return [
    ...(tested.length > 0 ? [paragraph(say("test")), ...list(tested)] : []),
    paragraph(say("review")),
    ...list([...triggers(basis), ...editorsTriggers(basis)]),
  ];
}

/** A rating as it might turn out to be: whose, at which level, and what the verdict would be then. */
interface Probe {
  readonly side: Side;
  readonly criterion: Basis["rated"][number];
  readonly to: number;
  readonly then: Judgement;
  readonly influence: number;
}

/**
 * The two most influential ratings: what changes the pick comes first, then what moves the lead most and carries most
 * of it. Whoever misses a must-have might meet it; who is ahead might be a level lower, or miss the must-have that the
 * other misses.
 */
function probesOf({ rated, stated, judgement, first }: Basis): Probe[] {
  const { pick, lead, knockedOut, contributions } = judgement;
  return rated
    .flatMap((criterion, k) =>
      (["a", "b"] as const).flatMap((side) => {
        const { level } = criterion[side];
        const need = stated.needs[k] ?? 0;
        const lower = need > 0 && knockedOut.length > 0 ? need - 1 : level - 1;
        const to = level < need ? need : side === first ? lower : 0;
        if (to < 1) return [];
        const changed = rated.with(k, { ...criterion, [side]: { ...criterion[side], level: to } });
        const then = judge(changed, stated.priorities, stated.needs);
        const carried = (contributions[k]?.value ?? 0) * (first === "a" ? 1 : -1);
        const effect = (then.pick === pick ? 0 : 9) + Math.abs(then.lead - lead);
        return effect > 0 ? [{ side, criterion, to, then, influence: effect + carried }] : [];
      }),
    )
    .sort((one, other) => other.influence - one.influence)
    .slice(0, 2);
}

function probeInWords(basis: Basis, { side, criterion, to, then }: Probe): string {
  const rating = criterion[side];
  return basis.say("probe", {
    ...criterion,
    ...rating,
    who: basis.name(side),
    says: levelInWords(criterion, rating.level),
    to,
    says2: levelInWords(criterion, to),
    effect: effectOn(basis, then),
  });
}

/** What a changed rating does to the verdict. */
function effectOn({ judgement, name, say }: Basis, { pick, outcome, lead }: Judgement): string {
  if (!pick)
    return say(outcome === judgement.outcome ? "stays" : "turns", { label: say(`label-${outcome}`) });
  if (pick !== judgement.pick) return say(judgement.pick ? "changes" : "becomes", { who: name(pick) });
  if (outcome === "knocked-out") return say("pickStays");
  const after = notches(lead);
  return say(after === notches(judgement.lead) ? "leadStays" : "shrinks", { after });
}

/** The must-haves that decided, or else what has least far to go until the lead changes sides. */
function triggers({ rated, pair, stated, judgement, isMissed, say }: Basis): Run[][] {
  if (judgement.knockedOut.length === 0)
    return flipLines(pair, stated.priorities, judgement)
      .slice(1)
      .map((line) => [say("shift", { line })]);
  return rated.flatMap(({ name }, k) =>
    isMissed(k) ? [[say("dropped", { name, to: stated.needs[k] })]] : [],
  );
}

/** The editor's flips that lead away from the pick, in terms that can be measured; none while both are ruled out. */
function editorsTriggers({ facts, judgement, cite }: Basis): Run[][] {
  const pick = judgement.pick && facts[judgement.pick].id;
  return facts.verdict.flips
    .filter(({ outcome }) => outcome !== pick && judgement.outcome !== "neither")
    .slice(0, 2)
    .map(({ inside, sources }) => cite(inside, sources));
}
