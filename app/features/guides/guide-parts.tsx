import { createContext, type ReactNode, useContext } from "react";
import { type FigureName, type FigureWords, GuideFigure } from "./guide-figures";

/** What a guide may say of this association. */
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

/** What a reading asks of its page: the words to explain below, and what to read next. */
export type Collected = { words: Set<string>; next: { slug: string; title: string } | null };

type Around = { facts: GuideFacts; t: PartTexts; known: (word: string) => boolean; collected: Collected };

const Reading = createContext<Around | null>(null);

/** Gives the parts of one reading its association, its language and what collects its words. */
export const ReadingProvider = ({ around, children }: { around: Around; children: ReactNode }) => (
  <Reading.Provider value={around}>{children}</Reading.Provider>
);

const useReading = (): Around => {
  const around = useContext(Reading);
  if (!around) throw new Error("a part of a guide outside of its reading");
  return around;
};

const AssociationName = () => <>{useReading().facts.association}</>;

const Glossary = ({ word, children }: { word: string; children: ReactNode }) => {
  const { known, collected } = useReading();
  if (!known(word)) throw new Error(`the glossary has no word « ${word} »`);
  collected.words.add(word);
  return (
    <a className="glossary" href={`#mot-${word}`}>
      {children}
    </a>
  );
};

const Pillars = () => {
  const { facts, t } = useReading();
  if (facts.pillars.length === 0) return <p className="guide-note">{t.noPillars}</p>;
  return (
    <ul className="guide-pillars">
      {facts.pillars.map((pillar) => (
        <li key={pillar.name}>
          <b>{pillar.name}</b>
          {pillar.sentence && <p>{pillar.sentence}</p>}
        </li>
      ))}
    </ul>
  );
};

const Poles = () => {
  const { facts, t } = useReading();
  if (facts.poles.length === 0) return <p className="guide-note">{t.noPoles}</p>;
  return (
    <ul>
      {facts.poles.map((pole) => (
        <li key={pole.slug}>
          <a href={`/poles/${pole.slug}`}>{t.poleLed(pole.name, t.list(pole.leads))}</a>
        </li>
      ))}
    </ul>
  );
};

const BoardNow = () => {
  const { facts, t } = useReading();
  if (facts.seats.all === 0) return null;
  return <p className="guide-note">{t.boardNow(facts.seats.filled, facts.seats.all)}</p>;
};

const Figure = ({ name, caption }: { name: FigureName; caption: string }) => (
  <GuideFigure name={name} caption={caption} words={useReading().t.figures} />
);

/** « À vous » : questions without a score. */
const Try = ({ children }: { children: ReactNode }) => {
  const { t } = useReading();
  return (
    <section className="guide-try" aria-labelledby="a-vous">
      <h2 id="a-vous">{t.yourTurn}</h2>
      <p className="soft">{t.yourTurnLead}</p>
      {children}
    </section>
  );
};

const Question = ({ ask, children }: { ask: string; children: ReactNode }) => (
  <details className="disclosure disclosure--line">
    <summary>{ask}</summary>
    <div className="disclosure__in">{children}</div>
  </details>
);

const Next = ({ guide, page, children }: { guide?: string; page?: string; children: ReactNode }) => {
  useReading().collected.next = { slug: guide ?? page ?? "", title: [children].flat().join("") };
  return null;
};

const table = ({ children }: { children?: ReactNode }) => (
  <div className="guide-table">
    <table>{children}</table>
  </div>
);

/** The components a guide may use in its text. */
export const guideParts = {
  AssociationName,
  Glossary,
  Pillars,
  Poles,
  BoardNow,
  Figure,
  Try,
  Question,
  Next,
  table,
};
