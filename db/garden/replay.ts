import { type Command, Refused } from "../../app/command.server";
import type { Ctx } from "../../app/context";
import { addDays, addMinutes } from "../../app/features/association/calendar";
import { defaultWords } from "../../app/features/association/words";
import type { Typed } from "../../app/fields.server";
import type { Lang, Me } from "../../app/me";
import { loadPerson } from "../../app/me.server";
import type { House } from "../../app/server/house";
import { civilDay, instantOf } from "../../app/texts/zone";
import { type Say, sayIn } from "./both";
import type { PoleKey } from "./words/poles";

export const zone = "Europe/Paris";

/** Who acts: the slug of a person, or anybody. */
export type Who = string | Me;

/** The garden while it is made: its House, its clock, and what later steps need to find again. */
export type Garden = {
  house: House;
  lang: Lang;
  say: Say;
  today: string;
  /** The civil day so many days from today; the past is negative. */
  day: (offset: number) => string;
  /** A whole number from 0, below `most`: the same every time the garden of one day is made. */
  pick: (most: number) => number;
  /** Sets the clock to a civil date-time. */
  at: (civil: string) => void;
  /** Moves the clock on. */
  later: (minutes: number) => void;
  now: () => string;
  act: (who: Who, command: Command, typed: Typed) => Promise<string>;
  person: (slug: string) => string;
  pole: (key: PoleKey) => string;
  known: { people: Map<string, string>; poles: Map<PoleKey, string>; things: Map<string, string> };
  thing: (key: string) => string;
};

/** Makes the garden's hands: each act runs a real command at the garden's own clock, and a refusal stops everything. */
export const makeHands = (
  house: Omit<House, "clock">,
  { lang, today, pick }: { lang: Lang; today: string; pick: Garden["pick"] },
): Garden => {
  let civil = `${today}T08:00`;
  let instant = instantOf(civil, zone);
  const known: Garden["known"] = { people: new Map(), poles: new Map(), things: new Map() };
  const found = <K>(map: Map<K, string>, key: K) => {
    const id = map.get(key);
    if (!id) throw new Error(`the garden does not know ${String(key)} yet`);
    return id;
  };
  const clock = () => new Date(instant);
  const whole: House = { ...house, clock };
  const garden: Garden = {
    house: whole,
    lang,
    say: sayIn(lang),
    today,
    day: (offset) => addDays(today, offset),
    pick,
    at: (next) => {
      civil = next;
      instant = instantOf(civil, zone);
    },
    later: (minutes) => garden.at(addMinutes(civil, minutes)),
    now: () => civil,
    act: async (who, command, typed) => {
      const ctx = await contextOf(garden, who);
      const answer = await command.run(ctx, typed).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        const why = `${error.status} ${error.reason} ${JSON.stringify(error.fields)}`;
        throw new Error(`${command.verb} by ${String(who)} on ${civil}: ${why} ${JSON.stringify(typed)}`);
      });
      return answer.to ?? "";
    },
    person: (slug) => found(known.people, slug),
    pole: (key) => found(known.poles, key),
    thing: (key) => found(known.things, key),
    known,
  };
  return garden;
};

/** The context of somebody at the garden’s own hour. */
export const contextOf = async ({ house, lang, known }: Garden, who: Who): Promise<Ctx> => {
  const now = house.clock();
  const today = civilDay(now.toISOString(), zone);
  const me = typeof who === "string" ? await loadPerson(house.db, known.people.get(who) ?? "", today) : who;
  if (!me) throw new Error(`nobody called ${String(who)} on ${today}`);
  const { db, origin, demo } = house;
  return {
    db,
    house,
    me,
    zone,
    words: defaultWords,
    today,
    now: now.toISOString(),
    lang,
    id: () => house.ids(now),
    origin,
    demo,
  };
};

/** The id an answer leads to: the part of its address after a prefix, up to the next slash. */
export const idIn = (address: string, before: string): string => {
  const id = address.split(before)[1]?.split(/[/?#]/)[0];
  if (!id) throw new Error(`no id after ${before} in « ${address} »`);
  return id;
};

/** Small seeded generator (mulberry32): whole numbers that are the same for the same seed. */
export const seeded = (seed: number) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { uint32: next, pick: (most: number) => next() % most };
};
