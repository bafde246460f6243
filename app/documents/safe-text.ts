const controls = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const strays = /\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/gu;
const longWord = /[^\s\u200b]{41,}/g;

/**
 * The text as it can be printed: composed letters, no control sign, no sign that turns the reading order (it could make a
 * vote read otherwise than it was written), and long words given places to break.
 */
export function safeText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(controls, "")
    .replace(strays, "")
    .replace(longWord, (word) => [...word].map((sign, at) => (at % 24 === 23 ? `${sign}\u200b` : sign)).join(""));
}

const joiners = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/gu;

/** Names the signs no font can draw, so that nothing is lost in silence: « [U+6F22] ». What only joins or tints emoji goes. */
export function spellOut(text: string, signs: ReadonlySet<string>): string {
  if (signs.size === 0) return text;
  return [...text.replace(joiners, "")]
    .map((sign) =>
      signs.has(sign) ? `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]` : sign,
    )
    .join("");
}

const keptAsIs = new Set([
  "is",
  "lang",
  "size",
  "svg",
  "file",
  "kind",
  "step",
  "mode",
  "state",
  "url",
  "hash",
  "code",
  "format",
  "bytes",
]);

/** Applies a change of text to every string held by plain data, whatever its shape, but names read by the program, addresses and bytes. */
export function mapStrings<T>(value: T, change: (text: string) => string): T;
export function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, keptAsIs.has(key) ? item : mapStrings(item, change)]),
  );
}
