type PortraitProps = {
  /** any stable identifier: the same one always draws the same face */
  seed: string;
  big?: boolean;
};

const hairs = [
  "M17 30c-2-13 5-20 15-20s17 7 15 20c-3-6-6-9-9-10-6 3-13 3-17 1-2 2-3 5-4 9z",
  "M16 40c-4-18 2-30 16-30s20 12 16 30c-3-3-3-12-5-17-7 1-15-1-18-4-3 5-5 13-9 21z",
  "M18 28c0-10 6-16 14-16s14 6 14 16c-2-4-4-6-6-7H24c-3 1-5 3-6 7z",
  "M20 25c-5-3-3-10 2-10 1-6 9-7 11-3 5-3 11 0 10 5 5 1 5 7 1 8-2-4-6-6-12-6s-10 2-12 6z",
  "M32 10c-9 0-15 6-15 16l3-3c1-4 4-7 12-7s11 3 12 7l3 3c0-10-6-16-15-16zM27 9a5 4 0 0110 0z",
  "M17 29c-1-7 1-12 4-15M47 29c1-7-1-12-4-15",
  "M17 33c-3-14 4-23 16-23 11 0 17 8 14 23l-4 4c1-7 0-12-3-16-6 4-14 4-18 2 0 6-1 9-5 10z",
];
const mouths = ["M28 40c2 3 6 3 8 0", "M28 40c3 2 6 2 8 0", "M29 41h6", "M27 39c3 4 7 4 10 0"];
const coats = [
  "M12 64c1-10 9-15 20-15s19 5 20 15z",
  "M10 64c3-9 10-14 22-14s19 5 22 14z",
  "M14 64c0-9 8-14 18-14s18 5 18 14z",
];
const collars = ["M26 50l6 7 6-7", "M27 50c2 4 8 4 10 0", "M24 51v13M40 51v13M24 57h16", "M32 51v13M32 56h.1M32 60h.1"];

/** A face that looks like nobody, drawn from an id in the hand of the six drawings, for examples and for absent photos. */
export function Portrait({ seed, big }: PortraitProps) {
  const pick = picker(seed);
  const hair = pick(hairs);
  const glasses = pick([true, false, false]);
  const beard = pick([true, false, false, false]) && hair !== hairs[1] && hair !== hairs[4];
  const coat = pick(["portrait__coat", "portrait__coat", "portrait__coat portrait__coat--hot"]);
  const bald = hair === hairs[5];
  return (
    <svg
      className={big ? "portrait portrait--big" : "portrait"}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
        <path className={coat} d={pick(coats)} />
        <path className="portrait__skin" d="M28 43v7c2 3 6 3 8 0v-7z" />
        <path d={pick(collars)} />
        <path className="portrait__skin" d="M18 28c0-10 6-15 14-15s14 5 14 15c0 11-6 18-14 18s-14-7-14-18z" />
        {beard && (
          <path
            className="portrait__hair"
            d="M19 33c2 3 4 3 6 3 4-2 10-2 14 0 2 0 4 0 6-3-1 9-6 14-13 14s-12-5-13-14z"
          />
        )}
        <path className={bald ? undefined : "portrait__hair"} d={hair} />
        <path d="M26 30v.6M38 30v.6" strokeWidth="3" />
        <path d="M32 31c-1 2-2 3-2 4l3 .5" />
        {beard ? <path className="portrait__mouth" d="M29 40h6" /> : <path d={pick(mouths)} />}
        {glasses && <path d="M21 30a5 5 0 0110 0 5 5 0 01-10 0zM33 30a5 5 0 0110 0 5 5 0 01-10 0zM31 29h2" />}
      </g>
    </svg>
  );
}

/** A small deterministic generator (FNV-1a, then a multiply-and-shift step a draw): same id, same draws, on every machine. */
function picker(seed: string): <T>(from: readonly T[]) => T {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (from) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519);
    state ^= state >>> 13;
    return from[(state >>> 0) % from.length];
  };
}
