import type { ReactNode } from "react";

export type SeedState = "sow" | "sprouting" | "grown" | "givenUp";

const husk = "M9 11.5c3 2.7 5 5.3 5 8.5a5 5.2 0 01-10 0c0-3.2 2-5.8 5-8.5z";
const stalk: Partial<Record<SeedState, string>> = { sprouting: "M9 12V5.5", grown: "M9 12V6" };
const leaves: Partial<Record<SeedState, string>> = {
  sprouting: "M9 7c0-3.5 2.5-5.5 6.5-5.5C15.5 5 13 7 9 7z",
  grown: "M9 7C9 3.5 6.5 1.5 2.5 1.5 2.5 5 5 7 9 7zM9 7c0-3.5 2.5-5.5 6.5-5.5C15.5 5 13 7 9 7z",
};

/** One seed, its state told by shape alone; words stand beside it. `className` for a node of a stem. */
export function Seed({ state, className = "seed" }: { state: SeedState; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 18 27" aria-hidden="true" focusable="false">
      <path
        d={husk}
        fill={state === "grown" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinejoin="round"
      />
      {stalk[state] && <path d={stalk[state]} stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />}
      {leaves[state] && <path d={leaves[state]} fill="currentColor" />}
      {state === "givenUp" && (
        <path d="M6.8 17.8l4.4 4.6M11.2 17.8l-4.4 4.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      )}
    </svg>
  );
}

export type SeedCounts = { grown: number; sprouting?: number; sow?: number; givenUp?: number };

/** At most this many seeds are drawn; beyond, one seed stands for several and the words carry the count. */
const longestRow = 24;

type SeedsProps = {
  counts: SeedCounts;
  /** the count in words, a link to its list when it has one */
  words: ReactNode;
  href?: string;
};

/** Progress as a row of seeds, always with the count in words. */
export function Seeds({ counts, words, href }: SeedsProps) {
  return (
    <p className="seedline">
      <span className="seeds" aria-hidden="true">
        <SeedRow counts={counts} />
      </span>
      {href ? (
        <a className="act" href={href}>
          {words}
        </a>
      ) : (
        <span className="strong">{words}</span>
      )}
    </p>
  );
}

/** The seeds alone, for a scene that says the count elsewhere; each carries the class of its meaning. */
export function SeedRow({ counts }: { counts: SeedCounts }) {
  return (
    <>
      {drawn(counts).map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical seeds in a fixed order
        <Seed key={index} state={state} className={`seed ${meaning[state]}`} />
      ))}
    </>
  );
}

const meaning: Record<SeedState, string> = {
  grown: "kept",
  sprouting: "under-way",
  sow: "to-sow",
  givenUp: "given-up",
};

function drawn({ grown, sprouting = 0, sow = 0, givenUp = 0 }: SeedCounts): SeedState[] {
  const all = grown + sprouting + sow + givenUp;
  const each = Math.max(1, Math.ceil(all / longestRow));
  const of = (state: SeedState, count: number) => Array.from({ length: Math.ceil(count / each) }, () => state);
  return [...of("grown", grown), ...of("sprouting", sprouting), ...of("sow", sow), ...of("givenUp", givenUp)];
}
