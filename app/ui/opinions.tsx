import type { ReactNode } from "react";
import { VoteShape, type VoteSide } from "./vote-shape";

type Line = { side: VoteSide; count: number; words: ReactNode };
const tone: Record<VoteSide, string> = { for: "for", against: "against", abstain: "mid" };

/** Opinions or votes as rows of shapes with the count in words; an empty row shows a dash. */
export function Opinions({ lines }: { lines: Line[] }) {
  return (
    <ul className="opinions">
      {lines.map((line) => (
        <li key={line.side} className={line.count === 0 ? "none" : tone[line.side]}>
          <span className="opinions__row" aria-hidden="true">
            {Array.from({ length: Math.min(line.count, 24) }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: identical shapes in a fixed order
              <VoteShape key={index} side={line.side} />
            ))}
          </span>
          <b>{line.words}</b>
        </li>
      ))}
    </ul>
  );
}

type OutcomeProps = {
  result: "adopted" | "rejected" | "tied";
  /** the word, then the count and the article in a sentence */
  verdict: ReactNode;
  children: ReactNode;
};

const shapes = { adopted: "for", rejected: "against", tied: "abstain" } as const;

/** What was decided, first in one word, then how it was counted. */
export function Outcome({ result, verdict, children }: OutcomeProps) {
  return (
    <section className={`outcome outcome--${result}`}>
      <p className="verdict">
        <VoteShape side={shapes[result]} />
        {verdict}
      </p>
      {children}
    </section>
  );
}
