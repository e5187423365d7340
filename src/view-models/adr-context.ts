import type { Block } from "./adr.ts";
import { type Basis, levelInWords, list, paragraph } from "./adr-basis.ts";
import { inARow, percent } from "./amounts.ts";
import { caseOf } from "./standpoint.ts";

const SIDES = ["a", "b"] as const;

/** The question, what hangs on it, whose priorities these are, and where the two part. */
export function contextOf({ facts, standpoint, say, cite }: Basis): Block[] {
  const { framing } = facts.verdict;
  const whose =
    typeof standpoint === "string"
      ? say(standpoint)
      : say("situation", { case: caseOf(standpoint), reason: standpoint.reason });
  const parted = say("options");
  return [
    paragraph(whose),
    framing ? paragraph(...cite(`${parted} ${framing.text}`, framing.sources)) : paragraph(parted),
  ];
}

/** Must-haves first, with whom they rule out; then the priorities with their share of the total, the highest first. */
export function driversOf(basis: Basis): Block[] {
  const { stated, named, say } = basis;
  const total = stated.priorities.reduce((sum, step) => sum + step, 0);
  const needs = stated.needs.flatMap((need, k) => (need === null ? [] : [mustHave(basis, k, need)]));
  const priorities = [5, 4, 3, 2, 1, 0].flatMap((step) => {
    const names = named((k) => stated.priorities[k] === step);
    const each = names.includes("\u201d ") ? say("each") : "";
    const values = { step, part: percent(step / total), each, names };
    return names ? [say(step ? "priority" : "uncounted", values)] : [];
  });
  return list([...needs, ...priorities].map((text) => [text]));
}

function mustHave({ rated, standpoint, name, say }: Basis, k: number, to: number): string {
  const criterion = rated[k];
  if (!criterion) return "";
  const because = typeof standpoint === "string" ? undefined : standpoint.needs[criterion.id]?.because;
  const missed = SIDES.filter((side) => criterion[side].level < to).map((side) =>
    say("missing", { who: name(side), level: criterion[side].level }),
  );
  return say("mustHave", {
    name: criterion.name,
    to,
    says: levelInWords(criterion, to),
    because: because ? `${because} ` : "",
    effect: missed.length > 0 ? say("rulesOut", { missed: inARow(missed) }) : say("bothMeet"),
  });
}

/** Each option with what it is. */
export function optionsOf({ facts, cite }: Basis): Block[] {
  return list(
    SIDES.map((side) => {
      const { shortName, definition } = facts[side];
      return cite(`${shortName}: ${definition.text}`, definition.sources);
    }),
  );
}
