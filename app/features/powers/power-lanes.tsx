import { useTexts } from "../../texts/texts";
import { LaneChart, LaneRow } from "../../ui/lanes";
import { laneOf, twelveMonths } from "../people/twelve-months";
import { isContact, type Power } from "./kinds";

export type Holding = {
  id: string;
  power: Power;
  person: string;
  startsOn: string;
  endsOn: string | null;
  endedWhy: "term" | "resigned" | "relieved" | "replaced" | "left" | null;
  limitCents: number | null;
  limitText: string | null;
  who: { slug: string; name: string; given: string };
  by: string | null;
  decision: string | null;
};
export type Kind = { power: Power; rows: Holding[]; alone: boolean };

/** Each power over the twelve months that come: who holds it, within what limit, until when. */
export const PowerLanes = ({ kinds, today, localLaw }: { kinds: Kind[]; today: string; localLaw: boolean }) => {
  const t = useTexts();
  const { page, kinds: words, fileAtCourt } = t.powers;
  const laneWords = useLaneWords();
  const months = twelveMonths(today).map((day, index) => {
    const short = t.dates.short(day).replace(/^\S+\s/, "");
    return {
      initial: short.charAt(0).toUpperCase(),
      short,
      state: index === 0 ? ("now" as const) : ("ahead" as const),
    };
  });
  return (
    <LaneChart months={months}>
      {kinds.map(({ power, rows, alone }) => {
        const none = isContact(power) ? page.noContact : page.none;
        return (
          <LaneRow
            key={power}
            title={<span id={power}>{words[power].title}</span>}
            note={power === "file" && localLaw ? fileAtCourt : words[power].note}
            none={
              <>
                <b>{none.who}</b> {none.rest}
              </>
            }
            lanes={rows.map((row) => {
              const { from, to } = laneOf(today, row.startsOn, row.endsOn);
              const begins = row.startsOn > today ? page.from(t.dates.dayMonth(row.startsOn)) : undefined;
              const ends = row.endsOn && to < 12 ? page.until(t.dates.dayMonth(row.endsOn)) : undefined;
              return {
                id: row.id,
                ...{ from: Math.min(from, 11), to },
                who: laneWords(row),
                href: `/personnes/${row.who.slug}`,
                alone: alone && row.startsOn <= today ? page.alone : undefined,
                end: [begins, ends].filter(Boolean).join(", ") || undefined,
              };
            })}
          />
        );
      })}
    </LaneChart>
  );
};

const useLaneWords = () => {
  const { page } = useTexts().powers;
  const limitOf = useLimit();
  return (row: Holding): string => {
    const name = row.by ? page.delegated(row.who.name) : row.who.name;
    const { cents, words } = limitOf(row);
    const upTo = cents ? page.upTo(name, cents) : name;
    return words ? page.within(upTo, words) : upTo;
  };
};

/** A limit in words, its euros without useless cents. */
export const useLimit = () => {
  const t = useTexts();
  return ({ limitCents, limitText }: Pick<Holding, "limitCents" | "limitText">) => ({
    cents: limitCents === null ? null : t.powers.euros(t.counting.number(limitCents / 100)),
    words: limitText === null ? null : t.typeset(limitText),
  });
};
