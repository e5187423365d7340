import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, Renderer } from "@takumi-rs/core";

/** The version of the renderer: part of what a kept picture is known by. A test holds it against package.json. */
export const RENDERER = "@takumi-rs/core 2.16.3";

/** Where pictures are kept between builds, below the checkout that the build runs in. May be deleted at any time. */
export const keptPictures = join(".cache", "pictures");

/** The size of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Draws a tree as PNG, or finds the picture that was drawn of it before. */
export type PictureMaker = (tree: Node, size: PictureSize) => Promise<Buffer<ArrayBuffer>>;

/**
 * A maker of pictures. One is known by all it is made of: the tree with its words and places, the size, the bytes of the
 * font and the renderer's version. So an unchanged page costs a read, and a changed font or template is drawn anew.
 *
 * @param font a woff2 file of the letters, known to trees as "Lora"; null for pictures without letters
 * @param folder where pictures are kept; made when it is missing
 */
export function pictureMaker(font: Uint8Array | null, folder: string): PictureMaker {
  const fontSum = createHash("sha256")
    .update(font ?? "")
    .digest("hex");
  let renderer: Promise<Renderer> | undefined;
  return async (tree, size) => {
    const known = createHash("sha256")
      .update(JSON.stringify([RENDERER, fontSum, size, tree]))
      .digest("hex");
    const file = join(folder, `${known}.png`);
    if (existsSync(file)) return readFileSync(file);
    renderer ??= rendererWith(font);
    const picture = await (await renderer).render(tree, { ...size, format: "png" });
    keep(file, folder, picture);
    return picture;
  };
}

async function rendererWith(font: Uint8Array | null): Promise<Renderer> {
  const renderer = new Renderer();
  if (font) await renderer.registerFont({ name: "Lora", data: font });
  return renderer;
}

/** Written aside and renamed: a build that is killed leaves no half of a picture behind. */
function keep(file: string, folder: string, picture: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `${randomUUID()}.part`);
  writeFileSync(aside, picture);
  renameSync(aside, file);
}
