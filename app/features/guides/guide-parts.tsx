import type { ReactNode } from "react";
import { type FigureName, type FigureWords, GuideFigure } from "./guide-figures";

/** What a guide may say of this association; nothing here is about a person who did not take a public part. */
export type GuideFacts = {
  association: string;
  pillars: { name: string; sentence: string }[];
  poles: { slug: string; name: string; leads: string[] }[];
  seats: { all: number; filled: number };
};

export type PartTexts = {
  yourTurn: string;
  yourTurnLead: string;
  noPillars: string;
  noPoles: string;
  poleLed: (name: string, leads: string) => string;
  boardNow: (filled: number, seats: number) => string;
  list: (names: string[]) => string;
  figures: FigureWords;
};

/** What the parts of one reading ask of its page: the words to explain below, and what to read next. */
export type Collected = { words: Set<string>; next: { slug: string; title: string } | null };

/** The components a guide may use in its text, for one association in one language. */
export const guideParts = (facts: GuideFacts, t: PartTexts, known: (word: string) => boolean, collected: Collected) => ({
  AssociationName: () => <>{facts.association}</>,

  Glossary: ({ word, children }: { word: string; children: ReactNode }) => {
    if (!known(word)) throw new Error(`the glossary has no word « ${word} »`);
    collected.words.add(word);
    return <a className="glossary" href={`#mot-${word}`}>{children}</a>;
  },

  Pillars: () =>
    facts.pillars.length === 0 ? (
      <p className="guide-note">{t.noPillars}</p>
    ) : (
      <ul className="guide-pillars">
        {facts.pillars.map((pillar) => (
          <li key={pillar.name}>
            <b>{pillar.name}</b>
            {pillar.sentence && <p>{pillar.sentence}</p>}
          </li>
        ))}
      </ul>
    ),

  Poles: () =>
    facts.poles.length === 0 ? (
      <p className="guide-note">{t.noPoles}</p>
    ) : (
      <ul>
        {facts.poles.map((pole) => (
          <li key={pole.slug}>
            <a href={`/poles/${pole.slug}`}>{t.poleLed(pole.name, t.list(pole.leads))}</a>
          </li>
        ))}
      </ul>
    ),

  BoardNow: () =>
    facts.seats.all === 0 ? null : <p className="guide-note">{t.boardNow(facts.seats.filled, facts.seats.all)}</p>,

  Figure: ({ name, caption }: { name: FigureName; caption: string }) => (
    <GuideFigure name={name} caption={caption} words={t.figures} />
  ),

  Try: ({ children }: { children: ReactNode }) => (
    <section className="guide-try" aria-labelledby="a-vous">
      <h2 id="a-vous">{t.yourTurn}</h2>
      <p className="soft">{t.yourTurnLead}</p>
      {children}
    </section>
  ),

  Question: ({ ask, children }: { ask: string; children: ReactNode }) => (
    <details className="disclosure disclosure--line">
      <summary>{ask}</summary>
      <div className="disclosure__in">{children}</div>
    </details>
  ),

  Next: ({ guide, page, children }: { guide?: string; page?: string; children: ReactNode }) => {
    collected.next = { slug: guide ?? page ?? "", title: String(children) };
    return null;
  },

  table: ({ children }: { children?: ReactNode }) => (
    <div className="guide-table"><table>{children}</table></div>
  ),
});
