import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";

/** What one upload may weigh, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;
const LARGEST_IMAGE = 60 * 1024;
const WIDTHS = [1280, 960, 640, 480, 320];
const KINDS = ["image/jpeg", "image/png", "image/webp"];

export type Prepared = { hash: string; type: string; name: string; bytes: Uint8Array };
export type ImageRefused = "files.tooBig" | "files.notAnImage";

/**
 * An image made again from its pixels, before any transaction: 60 KB at most in WebP, upright, without what the camera
 * wrote in it (place, date, device). What it truly is is read from its bytes, never from its name.
 */
export const prepareImage = async (file: Blob, name: string): Promise<Prepared | ImageRefused> => {
  if (file.size > LARGEST_FILE) return "files.tooBig";
  const given = new Uint8Array(await file.arrayBuffer());
  const kind = await fileTypeFromBuffer(given);
  if (!kind || !KINDS.includes(kind.mime)) return "files.notAnImage";
  const bytes = await lighter(given);
  return bytes ? { hash: hashOf(bytes), type: "image/webp", name: name.slice(0, 120), bytes } : "files.notAnImage";
};

/** Other bytes as they are (a PDF made here, a supplied document), named by their content. */
export const prepareBytes = (bytes: Uint8Array, type: string, name: string): Prepared => ({
  hash: hashOf(bytes),
  type,
  name: name.slice(0, 120),
  bytes,
});

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const lighter = async (given: Uint8Array): Promise<Uint8Array | null> => {
  let lightest: Uint8Array | null = null;
  for (const width of WIDTHS) {
    for (const quality of [80, 65, 50]) {
      const made = await encode(given, width, quality);
      if (!made) return null;
      if (made.byteLength <= LARGEST_IMAGE) return made;
      lightest = made;
    }
  }
  return lightest;
};

// A picture of 100 million points is a bomb, not a photo.
const encode = (given: Uint8Array, width: number, quality: number): Promise<Uint8Array | null> =>
  sharp(given, { limitInputPixels: 50_000_000, failOn: "error" })
    .rotate()
    .resize({ width, height: width, fit: "inside", withoutEnlargement: true })
    .webp({ quality })
    .toBuffer()
    .then(
      (made) => new Uint8Array(made),
      () => null,
    );
