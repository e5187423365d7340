import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import type { DrawingView } from "./drawings.ts";

/** One sign: what it means, and a drawing that shows it alone. */
export interface SignView extends DrawingView {
  readonly says: string;
}

/** Signs of one kind, under their heading. */
export interface SignGroup {
  readonly id: string;
  readonly title: string;
  readonly signs: readonly SignView[];
}

const left: DrawingNode = { id: "left", x: 40, y: 60, runBy: "you" };
const right: DrawingNode = { ...left, id: "right", x: 120 };
const others: DrawingNode = { ...right, runBy: "others" };
const alone: DrawingNode = { ...left, x: 80 };
const joined = (kind: "sync" | "async" | "cut") => [{ from: "left", to: "right", kind }];

function sign(
  says: string,
  drawing: Partial<DrawingState>,
  nodes: readonly DrawingNode[] = [left, right],
): SignView {
  const none = { links: [], writers: [], gone: [], values: {}, clients: [], moving: [] };
  return { says, nodes, drawing: { ...none, ...drawing } };
}

const asks = (does: DrawingState["clients"][number]["does"], says: string) =>
  sign(says, { clients: [{ at: "left", from: "above", does }] }, [alone]);

/** Every sign of the grammar, explained in words and drawn as the drawings draw it. */
export const drawingSigns: readonly SignGroup[] = [
  {
    id: "machines",
    title: "Machines",
    signs: [
      sign("A square is a machine you run, a circle one that someone else runs.", {}, [left, others]),
      sign("A doubled edge may accept writes.", { writers: ["left"] }),
      sign("A grey dashed machine is gone.", { gone: ["right"] }),
      sign("A word under a machine is its name or its part.", {}, [{ ...alone, label: "Leader" }]),
    ],
  },
  {
    id: "lines",
    title: "Lines between machines",
    signs: [
      sign("Along a solid line the writer waits for the other side.", { links: joined("sync") }),
      sign("Along a dashed line it does not wait.", { links: joined("async") }),
      sign("A dotted cut is a split network; the thin grey lines across it carry nothing.", {
        links: joined("cut"),
        split: { x1: 80, y1: 28, x2: 80, y2: 92 },
      }),
    ],
  },
  {
    id: "write",
    title: "What a machine holds, and what is on its way",
    signs: [
      sign(
        "A letter in a machine is what it holds: A is the write we follow, B another; among peers they may be pieces of a file.",
        {
          values: { left: "A", right: "B" },
        },
      ),
      sign("AB means that both were kept. An empty machine holds neither.", { values: { left: "AB" } }),
      sign("An arrowhead on a line is on its way to where it points; the letter beside it says what.", {
        links: joined("async"),
        values: { left: "A" },
        moving: [{ from: "left", to: "right", value: "A" }],
      }),
    ],
  },
  {
    id: "asked",
    title: "People and programs that ask",
    signs: [
      asks("writes", "A dot is somebody who asks. An arrow into the machine is a write."),
      asks("reads", "An arrow out of the machine is a read and its answer."),
      asks("waits", "A line that ends in two dots is somebody who waits for an answer."),
      asks("refused", "A line that ends in a cross is somebody who was refused."),
    ],
  },
];
