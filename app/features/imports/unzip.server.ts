import { inflateRawSync } from "node:zlib";

export type Parts = { [name: string]: Uint8Array };
type Bounds = { wanted: RegExp; parts: number; bytes: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The wanted parts of a zip (PKWARE APPNOTE 4.3), within bounds that hold whatever its own directory claims: a part that
 * unfolds to more than is left is never given the room. "over" beyond a bound, "locked" by a password, null when broken.
 */
export const unzip = (
  bytes: Uint8Array,
  { wanted, parts: most, bytes: room }: Bounds,
): Parts | "over" | "locked" | null => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(file);
  if (end === null) return null;
  const [count, start] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 16)];
  if (count > most) return "over";
  const found: Parts = Object.create(null);
  let [at, left] = [start, room];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) return null;
    const [flags, method, packed] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    at += 46 + nameLength + extra + comment;
    if (!wanted.test(name)) continue;
    if (flags & 1) return "locked";
    const data = dataAt(file, local, packed);
    if (data === null) return null;
    const part = unfolded(data, method, left);
    if (part === "over" || part === null) return part;
    left -= part.length;
    found[name] = part;
  }
  return found;
};

/** Where the directory's end record stands: within the last 64 KB, which a comment may fill. */
const endOf = (file: Buffer): number | null => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1)
    if (file.readUInt32LE(at) === END) return at;
  return null;
};

const dataAt = (file: Buffer, local: number, packed: number): Buffer | null => {
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) return null;
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  return from + packed <= file.length ? file.subarray(from, from + packed) : null;
};

const unfolded = (data: Buffer, method: number, left: number): Uint8Array | "over" | null => {
  if (left <= 0) return "over";
  if (method === 0) return data.length > left ? "over" : data;
  if (method !== 8) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: left });
  } catch (error) {
    return error instanceof RangeError ? "over" : null;
  }
};
