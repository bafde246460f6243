import type { Db } from "../../../db/dialect";
import { urlOf } from "../../pages";
import type { House } from "../../server/house";
import { textsIn } from "../../texts/both.server";
import { civilDay, instantOf } from "../../texts/zone";
import { daysBetween } from "../association/calendar";
import { associationOf, ofTheBoard } from "../association/queries.server";
import { phrasesIn, wordsOf } from "../association/words";
import { privateKinds } from "../outbox/kinds";
import { postMail, wholeAddress } from "../outbox/writes.server";
import { en } from "./letters.en";
import { fr } from "./letters.fr";
import { reportStates } from "./queries.server";

const DAYS_BEFORE = 2;

type State = Awaited<ReturnType<typeof reportStates>>[number];

/**
 * The job of a called board, two days before it: one letter to each lead with a report still open, unless they stopped
 * it, had it already, or got another mail today. Nothing when the board was moved further away or is over.
 */
export const remindReports = (house: House, payload: unknown): Promise<void> =>
  house.db.transaction().execute(async (db) => {
    const { meetingId } = payload as { meetingId: string };
    const now = house.clock();
    const association = await associationOf(db);
    const zone = association?.zone ?? "Europe/Paris";
    const today = civilDay(now.toISOString(), zone);
    const board = await db
      .selectFrom("meetings")
      .select(["id", "startsAt", "place"])
      .where("id", "=", meetingId)
      .where("kind", "=", "board")
      .where(ofTheBoard)
      .where("status", "=", "called")
      .executeTakeFirst();
    const away = board ? daysBetween(today, board.startsAt.slice(0, 10)) : -1;
    if (!board || away < 0 || away > DAYS_BEFORE) return;
    const states = await reportStates(db, meetingId, { today, zone });
    const open = states.filter((one) => one.status === "open" && !one.reminderStopped);
    const words = wordsOf(association?.words);
    const desk = { db, house, zone, words, now: now.toISOString(), id: () => house.ids(now) };
    for (const [to, poles] of await leadsOf(db, open, today)) {
      const addresses = poles.map(({ slug }) => urlOf("report", { slug, meeting: meetingId }));
      const [action = "/"] = addresses;
      const whole = addresses.map((one) => wholeAddress(desk, one));
      if (await hadMail(db, to, { since: instantOf(`${today}T00:00`, zone), addresses: whole })) continue;
      const facts = (lang: "fr" | "en") => {
        const t = textsIn(lang, zone, words);
        return {
          words: phrasesIn(lang, words),
          poles: poles.map((pole) => pole.name),
          noted: poles.reduce((sum, pole) => sum + pole.done, 0),
          at: t.dates.at(board.startsAt),
          day: t.dates.dayMonth(board.startsAt),
          place: board.place,
          stop: t.reports.stopReminder,
        };
      };
      const letter = { fr: (name: string) => fr(name, facts("fr")), en: (name: string) => en(name, facts("en")) };
      await postMail(desk, { to, kind: "reminder", action, words: (t, { givenName }) => letter[t.lang](givenName) });
    }
  });

/** Those who lead these poles today, each with theirs. */
const leadsOf = async (db: Db, poles: State[], today: string): Promise<Map<string, State[]>> => {
  const rows = await db
    .selectFrom("polePeople")
    .select(["poleId", "personId"])
    .where("part", "=", "lead")
    .where("poleId", "in", [...poles.map((pole) => pole.id), ""])
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .orderBy("personId")
    .execute();
  const leads = new Map<string, State[]>();
  for (const { personId } of rows) {
    const own = poles.filter((pole) => rows.some((row) => row.personId === personId && row.poleId === pole.id));
    leads.set(personId, own);
  }
  return leads;
};

/** A mail today is enough (a link they asked for themselves does not count); and this reminder goes once. */
const hadMail = async (db: Db, personId: string, of: { since: string; addresses: string[] }): Promise<boolean> => {
  const row = await db
    .selectFrom("mails")
    .select("id")
    .where("personId", "=", personId)
    .where("kind", "not in", privateKinds)
    .where((eb) =>
      eb.or([eb("createdAt", ">=", of.since), eb.and([eb("kind", "=", "reminder"), eb("action", "in", of.addresses)])]),
    )
    .executeTakeFirst();
  return row !== undefined;
};
