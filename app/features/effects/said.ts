import type { Texts } from "../../texts/make";
import { type EffectTold, ends } from "./kinds";

/** One effect in a sentence, with the day it takes hold: that given, else the meeting's when it is known. */
export const sayEffect = (t: Texts, told: EffectTold, meetingDay: string | null): string => {
  const words = t.effects;
  const starts = told.startsOn ?? meetingDay;
  const sentence = words.says[told.kind]({
    ...told,
    person: told.person ?? words.someone,
    pole: told.pole ?? "…",
    seat: told.seat ? seatOf(t, told.seat) : "…",
    name: told.name ?? "…",
    power: told.power ? t.powers.kinds[told.power].noun : "…",
    limit: limitOf(t, told),
    body: told.body === null ? "" : (told.body.name ?? t.association.deciding.kinds[told.body.kind]),
  });
  const from = starts === null ? words.fromDecision : (ends(told.kind) ? words.asOf : words.from)(t.dates.date(starts));
  const until = told.endsOn === null ? "" : words.until(t.dates.date(told.endsOn));
  return t.typeset(`${sentence}${from}${until}.`);
};

/** Effects each with its sentence in the place of what it is made of, as a page receives them. */
export const withSaid = <E extends { told: EffectTold }>(t: Texts, effects: readonly E[], day: string | null) =>
  effects.map(({ told, ...one }) => ({ ...one, said: sayEffect(t, told, day) }));

/** A seat without a name of its own is said by its rank: « siège 11 ». */
const seatOf = (t: Texts, seat: string): string =>
  /^\d+$/.test(seat) ? t.people.mandatesPage.seat(Number(seat)).toLocaleLowerCase(t.lang) : seat;

const limitOf = (t: Texts, { limitCents, limitText }: EffectTold): string => {
  const amount = limitCents === null ? null : `${t.counting.number(limitCents / 100)} €`;
  const parts = [amount, limitText].filter((one) => one !== null);
  return parts.length === 0 ? "" : t.effects.limited(parts.join(", "));
};
