import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type Node, Renderer } from "@takumi-rs/core";
import { cardSize, mark, ogCard } from "#formats/og-card.ts";
import { iconSizes, ogIcon } from "#formats/og-icon.ts";
import { pictureMaker, RENDERER } from "#formats/og-picture.ts";
import { paper } from "#formats/paper.ts";
import { homeCard, type PreviewCard, previewCards } from "#view-models/preview-card.ts";
import { folders } from "../../../scripts/site/folders.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const font = readFileSync(
  createRequire(import.meta.url).resolve("@fontsource-variable/lora/files/lora-latin-wght-normal.woff2"),
);
let folder = "";

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weighed-pictures-"));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every letter's place on a card: what ends outside of it would be cut. */
async function cut(tree: Node): Promise<string[]> {
  const renderer = new Renderer();
  await renderer.registerFont({ name: "Lora", data: font });
  return outside(await renderer.measure(tree, cardSize), 0, 0);
}

type Measured = Awaited<ReturnType<Renderer["measure"]>>;

function outside(
  { transform, children, runs, width, height }: Measured,
  left: number,
  top: number,
): string[] {
  const [x, y] = [transform[4], transform[5]];
  const beyond = (right: number, bottom: number) =>
    right > cardSize.width + 1 || bottom > cardSize.height + 1;
  return [
    ...(beyond(x + width, y + height) || x < left - 1 || y < top - 1 ? [`a box at ${x}, ${y}`] : []),
    ...runs.filter((run) => beyond(x + run.x + run.width, y + run.y + run.height)).map(({ text }) => text),
    ...children.flatMap((child) => outside(child, 0, 0)),
  ];
}

const sixty = "Geographically distributed write-anywhere replication groups";
const aCard = (a: string, b: string, says: string): PreviewCard => ({
  kicker: "Who may accept a write, and who has authority over it, in the end?",
  names: [
    { text: a, side: "a" },
    { text: "vs", side: null },
    { text: b, side: "b" },
  ],
  says: { text: says, side: "b" },
  share: { a: "under 1 %", b: "over 99 %", partOfA: 0.2 },
  alt: "",
});

test("Names of sixty letters wrap and stay on the card, also when they have no place to break", async () => {
  expect(sixty).toHaveLength(60);
  expect(await cut(ogCard(aCard(sixty, sixty, `${sixty}, on every criterion`)))).toEqual([]);
  const unbroken = "W".repeat(60);
  expect(await cut(ogCard(aCard(unbroken, unbroken, `${unbroken}, clearly`)))).toEqual([]);
});

test("A definition of the greatest length that content may have stays on the card", async () => {
  const card = {
    ...homeCard,
    names: [{ text: "W".repeat(90), side: null }],
    says: { text: "Wide words ".repeat(38), side: null },
  };
  expect(await cut(ogCard(card))).toEqual([]);
});

test("Every picture of the site keeps its letters on the card, weighs at most 40 kB and is the same whenever it is drawn", async () => {
  test.setTimeout(60_000);
  const cards = previewCards(theRealCatalog());
  expect(cards.length).toBeGreaterThan(30);
  const [one, other] = [pictureMaker(font, join(folder, "one")), pictureMaker(font, join(folder, "other"))];
  for (const { page, card } of cards) {
    expect(await cut(ogCard(card)), page).toEqual([]);
    const picture = await one(ogCard(card), cardSize);
    expect(picture.length, page).toBeLessThanOrEqual(40_000);
    expect(picture.equals(await other(ogCard(card), cardSize)), page).toBe(true);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test("A picture that was drawn before is read, not drawn; another font, text or size is drawn anew", async () => {
  const draw = pictureMaker(font, folder);
  await draw(ogCard(homeCard), cardSize);
  const [kept = ""] = readdirSync(folder);
  writeFileSync(join(folder, kept), "kept");
  expect((await draw(ogCard(homeCard), cardSize)).toString()).toBe("kept");
  await draw(ogCard({ ...homeCard, kicker: "Another" }), cardSize);
  await draw(ogCard(homeCard), { width: 600, height: 315 });
  expect(readdirSync(folder)).toHaveLength(3);
  const italic = readFileSync(
    createRequire(import.meta.url).resolve("@fontsource-variable/lora/files/lora-latin-wght-italic.woff2"),
  );
  await pictureMaker(italic, folder)(ogCard(homeCard), cardSize);
  expect(readdirSync(folder)).toHaveLength(4);
});

test("An icon is a square of its size", async () => {
  for (const size of iconSizes) {
    const png = await pictureMaker(null, folder)(ogIcon(size), { width: size, height: size });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("Pictures have the colours and the mark that the pages have, and know the renderer by its version", () => {
  const read = (path: string) => readFileSync(join(folders.root, path), "utf8");
  const tokens = read("src/styles/tokens.css");
  expect(tokens).toContain(`--color-paper: light-dark(${paper.light}, ${paper.dark})`);
  expect(tokens).toContain(`--color-ink: light-dark(${paper.ink},`);
  const drawn = JSON.stringify(ogCard(aCard("One", "Other", "Other, clearly")));
  for (const name of ["a", "b", "soft"]) {
    const [, light = "missing"] = new RegExp(`--color-${name}: light-dark\\((#\\w+)`).exec(tokens) ?? [];
    expect(drawn).toContain(light);
  }
  for (const [line] of read("public/icon.svg").matchAll(/ d="[^"]+"/g)) expect(mark).toContain(line);
  const { dependencies } = JSON.parse(read("package.json"));
  expect(RENDERER).toBe(`@takumi-rs/core ${dependencies["@takumi-rs/core"]}`);
});
