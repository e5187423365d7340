import type { DrawingLink, DrawingNode, DrawingState } from "../../../src/schema/drawing.ts";
import type { DrawnClient } from "../../../src/schema/drawing-signs.ts";
import type { MomentId } from "../../../src/schema/moment.ts";
import { capital } from "./generated-text.ts";
import { nouns } from "./made-up-words.ts";
import type { Dice } from "./seeded-dice.ts";

/** Four machines stand in a square, as many as a real drawing has; the links are its sides. */
const PLACES = [
  { id: "a", x: 34, y: 30 },
  { id: "b", x: 126, y: 30 },
  { id: "c", x: 34, y: 94 },
  { id: "d", x: 126, y: 94 },
] as const;
const SIDES = [
  ["a", "b"],
  ["c", "d"],
  ["a", "c"],
  ["b", "d"],
] as const;
/** Down the middle: it crosses the first two sides. */
const SPLIT = { x1: 80, y1: 0, x2: 80, y2: 120 };
const CUT = 2;
/** A label is one short word. */
const LONGEST_LABEL = 6;

/** The machines of one architecture, and what its drawings show. */
export interface Scene {
  readonly nodes: DrawingNode[];
  readonly moments: Readonly<Record<MomentId, DrawingState>>;
  readonly frames: readonly DrawingState[];
}

/**
 * The drawings of one architecture.
 * @param place which one it is, 0 to 675: its letters tell its drawings from those of all others
 */
export function generatedScene(dice: Dice, place: number): Scene {
  const own = letters(place);
  const sides = () => SIDES.map(([from, to]) => link(from, to, dice.oneOf(["sync", "async"])));
  const state = (values: Record<string, string>): DrawingState => ({
    ...{ links: sides(), writers: writers(dice), gone: [], values: { a: own, ...values } },
    ...{ clients: clients(dice, "abcd"), moving: [] },
  });
  const moving = [{ from: "a", to: "b", value: "A" }];
  return {
    nodes: PLACES.map((node) => ({ ...node, runBy: dice.oneOf(["you", "others"]), label: nodeLabel(dice) })),
    moments: {
      allIsWell: { ...state({ d: "B" }), moving },
      networkSplits: split(state({ b: "B" })),
      machineLost: lost(state({ b: "A" })),
      twoWrites: { ...state({ b: "B", c: "AB" }), moving: [...moving, { from: "c", to: "d", value: "B" }] },
    },
    frames: "ABCDE"
      .split("")
      .map((value) => ({ ...state({ b: value }), ...(value < "D" ? { moving } : {}) })),
  };
}

/** The side on which the two machines to the left and right of the split are joined is cut. */
function split(state: DrawingState): DrawingState {
  const links = state.links.map((side, place) => (place < CUT ? { ...side, kind: "cut" as const } : side));
  return { ...state, links, split: SPLIT };
}

/** Machine d is gone, with its links. */
function lost(state: DrawingState): DrawingState {
  return {
    ...state,
    links: state.links.filter(({ to }) => to !== "d"),
    writers: ["a", ...state.writers.filter((id) => id === "b" || id === "c")],
    gone: ["d"],
    clients: state.clients.filter(({ at }) => at !== "d"),
  };
}

function link(from: string, to: string, kind: DrawingLink["kind"]): DrawingLink {
  return { from, to, kind };
}

function writers(dice: Dice): string[] {
  return ["a", "b", "c", "d"].slice(0, dice.between(1, 4));
}

/** Clients stand outside the square, where no sign of another is. */
function clients(dice: Dice, nodes: string): DrawnClient[] {
  const asked = [...nodes].filter(() => dice.falls(45));
  return (asked.length === 0 ? ["a"] : asked).map((at) => ({
    at,
    from: at === "a" || at === "c" ? "left" : "right",
    does: dice.oneOf(["writes", "reads", "waits", "refused"]),
  }));
}

function nodeLabel(dice: Dice): string {
  for (;;) {
    const word = dice.oneOf(nouns);
    if (word.length <= LONGEST_LABEL) return capital(word);
  }
}

function letters(place: number): string {
  return String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26));
}
