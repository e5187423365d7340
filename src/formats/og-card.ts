import type { Node } from "@takumi-rs/core";
import type { PreviewCard } from "#view-models/preview-card.ts";
import { paper } from "./paper.ts";

/** The size that Open Graph pictures are shown at without being cut: Facebook's and X's documentation name it. */
export const cardSize = { width: 1200, height: 630 } as const;

const hues = { a: "#1d5fa8", b: "#b2500f" } as const;
const SOFT = "#5b6168";
const MARK =
  '<path d="M12 3v17M7 20h10M5 7l14-2"/><path stroke="#1d5fa8" d="M5 7l-3 7a3 3 0 0 0 6 0z"/><path stroke="#b2500f" d="M19 5l-3 7a3 3 0 0 0 6 0z"/>';

/** The site's mark as SVG, the same lines as public/icon.svg. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" fill="none" stroke="${SOFT}" stroke-width="1.8">${MARK}</svg>`;

/**
 * The picture beside a link, as the tree that the renderer takes: paper and ink, the two hues, the heading in the site's
 * own letters. Long words get smaller letters and wrap, so that nothing is ever cut.
 */
export function ogCard({ kicker, names, says, share }: PreviewCard): Node {
  const edge = says.side ? hues[says.side] : paper.ink;
  return box(
    {
      ...{ width: "100%", height: "100%", flexDirection: "column", justifyContent: "space-between" },
      ...{ padding: "44px 64px 52px", background: paper.light, color: paper.ink, fontFamily: "Lora" },
      borderTop: `14px solid ${edge}`,
    },
    [header(kicker), heading(names), below(says, share !== null), ...(share ? [bar(share)] : [])],
  );
}

function header(kicker: string): Node {
  return box({ alignItems: "center", justifyContent: "space-between", gap: 40 }, [
    box({ alignItems: "center", gap: 14, flexShrink: 0 }, [
      { type: "image", src: mark, width: 52, height: 52 },
      letters("Weighed", { fontSize: 36, fontWeight: 700 }),
    ]),
    letters(kicker, { fontSize: sizeFor(kicker, [28, 40], [24, 70], [20, 0]), color: SOFT }),
  ]);
}

function heading(names: PreviewCard["names"]): Node {
  const whole = names.map(({ text }) => text).join(" ");
  const fontSize = sizeFor(whole, [92, 32], [76, 48], [62, 75], [50, 110], [42, 145], [30, 0]);
  const run = ({ text, side }: PreviewCard["names"][number]) =>
    letters(text, side || names.length === 1 ? { color: side ? hues[side] : paper.ink } : { color: SOFT });
  return box(
    {
      flexWrap: "wrap",
      alignItems: "baseline",
      columnGap: fontSize / 3,
      fontSize,
      fontWeight: 700,
      lineHeight: 1.15,
    },
    names.map(run),
  );
}

function below({ text, side }: PreviewCard["says"], verdict: boolean): Node {
  const fontSize = verdict
    ? sizeFor(text, [52, 44], [42, 70], [34, 95], [26, 0])
    : sizeFor(text, [40, 110], [34, 190], [28, 300], [24, 0]);
  return letters(text, {
    fontSize,
    fontWeight: verdict ? 600 : 400,
    lineHeight: 1.3,
    color: side ? hues[side] : paper.ink,
  });
}

function bar({ a, b, partOfA }: NonNullable<PreviewCard["share"]>): Node {
  const part = (side: "a" | "b", width: number) => box({ width: `${width}%`, background: hues[side] }, []);
  const label = (text: string, color: string) => letters(text, { fontSize: 32, fontWeight: 700, color });
  return box({ flexDirection: "column", gap: 12 }, [
    box({ width: "100%", height: 26 }, [part("a", partOfA), part("b", 100 - partOfA)]),
    box({ width: "100%", justifyContent: "space-between", alignItems: "baseline" }, [
      label(a, hues.a),
      letters("of all possible priorities", { fontSize: 26, color: SOFT }),
      label(b, hues.b),
    ]),
  ]);
}

type Style = NonNullable<Node["style"]>;

function box(style: Style, children: Node[]): Node {
  return { type: "container", style: { display: "flex", ...style }, children };
}

function letters(text: string, style: Style): Node {
  return { type: "text", text, style: { maxWidth: "100%", overflowWrap: "anywhere", ...style } };
}

/** The size of letters for a text: that of the first step whose length it does not pass, or of the last step. */
function sizeFor(text: string, ...steps: readonly (readonly [size: number, length: number])[]): number {
  const capitals = text.replace(/[^A-Z]/g, "").length;
  // A capital is about half as wide again as a small letter.
  const wide = text.length + capitals / 2;
  const fitting = steps.find(([, length]) => wide <= length) ?? steps.at(-1);
  return fitting?.[0] ?? 0;
}
