import { pairs } from "#domain/pair.ts";
import type { Check } from "./check.ts";

/** Law 5: a pair that mixes levels of design says why the two still meet; any other pair does not. */
export const framingsFitTheLevels: Check = (catalog) =>
  pairs(catalog).flatMap(({ a, b, verdict }) => {
    const mixed = a.level !== b.level;
    if (mixed === (verdict.framing !== undefined)) return [];
    const levels = mixed
      ? `${a.id} is a ${a.level}, ${b.id} is a ${b.level}`
      : `both are of level ${a.level}`;
    return [
      {
        where: { file: verdict.file, field: ["framing"] },
        what: `${mixed ? "has no framing" : "has a framing that nothing needs"}: ${levels}`,
        allowed: mixed
          ? "a sentence that says why the two still meet"
          : "no framing when the levels are equal",
        example: mixed
          ? 'framing: { text: "Both decide who may accept a write.", sources: [ … ] }'
          : "take the framing out",
        restsOn: [a.file, b.file],
      },
    ];
  });
