import type { Badge } from "#view-models/badge.ts";

const HEIGHT = 24;
const BASELINE = 16.2;
const FONT_SIZE = 12;
/** Where the name of the site ends and the verdict's ground begins. */
const NAME_ENDS = 84;
const PADDING = 10;

/**
 * The colours at night. By day they stand on the shapes themselves, so that a badge whose style was refused still
 * reads. The same for every badge: a host allows it by its hash.
 */
export const badgeStyle =
  "@media(prefers-color-scheme:dark){.c{fill:#1a1d20}.i{fill:#eceae4}.s{stroke:#a2a8ae}" +
  ".a{fill:#7db5f0}.b{fill:#f0a36b}.n{fill:#eceae4}.p{stroke:#7db5f0}.q{stroke:#f0a36b}.o{fill:#131517}}";

/** The ground below the verdict by day, by pick: its side's hue, or ink. */
const grounds = { a: "#1d5fa8", b: "#b2500f", n: "#1b1d1f" } as const;

/**
 * A badge as SVG: the site's name and mark, then the verdict on its pick's hue. No script, nothing from elsewhere.
 * @param badge what it says
 * @returns one element, below 2 kB for two names of a reasonable length
 */
export function badgeSvg({ verdict, pick }: Badge): string {
  const textWidth = Math.ceil(widthOf(verdict) * FONT_SIZE);
  const width = NAME_ENDS + textWidth + 2 * PADDING;
  const says = escaped(verdict);
  const ground = pick ?? "n";
  const frame = `width="${width - 1}" height="${HEIGHT - 1}" x=".5" y=".5" rx="5"`;
  // The hue's left corners are square: it is the whole outline, with the name's card laid over its left end.
  const card = `M${NAME_ENDS} .5H5.5a5 5 0 0 0-5 5v13a5 5 0 0 0 5 5H${NAME_ENDS}z`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="t">`,
    `<title id="t">Weighed: ${says}</title><style>${badgeStyle}</style>`,
    `<rect ${frame} class="${ground}" fill="${grounds[ground]}"/><path class="c" fill="#fff" d="${card}"/>`,
    `<rect ${frame} fill="none" stroke="#888" stroke-opacity=".5"/>`,
    `<g transform="translate(7 4) scale(.667)" fill="none" stroke-width="2"><path class="s" stroke="#5b6168" d="M12 3v17M7 20h10M5 7l14-2"/><path class="p" stroke="#1d5fa8" d="M5 7l-3 7a3 3 0 0 0 6 0z"/><path class="q" stroke="#b2500f" d="M19 5l-3 7a3 3 0 0 0 6 0z"/></g>`,
    `<g font-weight="700" font-size="${FONT_SIZE}"><text class="i" fill="#1b1d1f" x="27" y="${BASELINE}" textLength="49" lengthAdjust="spacingAndGlyphs" font-family="Georgia,Liberation Serif,serif">Weighed</text>`,
    `<text class="o" fill="#fff" x="${NAME_ENDS + PADDING}" y="${BASELINE}" textLength="${textWidth}" lengthAdjust="spacingAndGlyphs" font-family="Arial,Helvetica,Liberation Sans,sans-serif">${says}</text></g></svg>\n`,
  ].join("");
}

/**
 * How wide the letters of a bold sans are, in thousandths of its size: those of Helvetica Bold as Adobe published its
 * metrics, which Arial and Liberation Sans share. Any other font is drawn into the same space by textLength.
 */
const letterWidths: readonly (readonly [string, number])[] = [
  ["ijlI .,/|'", 278],
  ["ft-():;!", 333],
  ["r*", 389],
  ["acekvxyzsJ0123456789", 556],
  ["bdghnopquFLTZ", 611],
  ["EPSVXY", 667],
  ["wGOQ", 778],
  ["mM%", 889],
  ["W@", 975],
];
const OTHER_LETTER = 722;
const OTHER_SCRIPT = 1000;

/** The width of a text in sizes of its font. Rather too wide than too narrow. */
function widthOf(text: string): number {
  const widths = [...text].map((letter) => {
    if (!/[ -~]/.test(letter)) return OTHER_SCRIPT;
    return letterWidths.find(([letters]) => letters.includes(letter))?.[1] ?? OTHER_LETTER;
  });
  return widths.reduce((sum, width) => sum + width, 0) / 1000;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
