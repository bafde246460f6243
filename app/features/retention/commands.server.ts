import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { isPerson } from "../../me";
import { urlOf } from "../../pages";
import { instantOf } from "../../texts/zone";
import { addDays } from "../association/calendar";
import { aboutForm, sureForm } from "./forms.server";
import { heldAbout, staysOf, stillHolds } from "./held.server";
import { type Kind, kindNames } from "./kinds";
import { askedErasure, lastNight } from "./queries.server";
import { askErasureOf, dropErasureOf, erasePerson } from "./writes.server";
import { sweeps } from "./writes-sweeps.server";

const loadOne = async (db: Db, input: { person: string }, ctx: Pick<Ctx, "today">) => {
  const person = await db
    .selectFrom("persons")
    .select(["id", "slug", "givenName"])
    .where("id", "=", input.person)
    .where("erasedAt", "is", null)
    .executeTakeFirst();
  if (!person) return null;
  return {
    ...person,
    holds: await stillHolds(db, person.id, ctx.today),
    asked: await askedErasure(db, person.id),
    stays: staysOf(await heldAbout(db, person.id, false)).length,
  };
};

/**
 * Asks to be erased. Where nothing has to stay and one asks for oneself, it is done at once; else a keeper confirms.
 * Refuses: people.onlyYours, retention.tickFirst, retention.alreadyAsked, retention.stillInCharge, people.lastKeeper.
 */
export const askErasure = command({
  verb: "person.askErasure",
  form: sureForm,
  load: loadOne,
  rule: (person, input) =>
    person.asked ? "retention.alreadyAsked" : (person.holds ?? (input.sure ? null : "retention.tickFirst")),
  write: async (pen, person) => {
    await askErasureOf(pen, person.id);
    const own = isPerson(pen.me) && pen.me.id === person.id;
    if (!own || person.stays > 0) return { said: "retention.asked" };
    await erasePerson(pen, person.id, "asked");
    return { to: "/entrer", said: "retention.erased" };
  },
});

/** Takes the wish to be erased back. Refuses: people.onlyYours, retention.notAsked. */
export const dropErasure = command({
  verb: "person.dropErasure",
  form: aboutForm,
  load: loadOne,
  rule: (person) => (person.asked ? null : "retention.notAsked"),
  write: async (pen, person) => {
    await dropErasureOf(pen, person.id);
    return { said: "retention.dropped" };
  },
});

/**
 * Erases somebody who asked for it. Refuses: people.keepersOnly, retention.notAsked, retention.stillInCharge,
 * people.lastKeeper, retention.tickFirst.
 */
export const eraseCommand = command({
  verb: "person.erase",
  form: sureForm,
  load: loadOne,
  rule: (person, input) =>
    person.asked ? (person.holds ?? (input.sure ? null : "retention.tickFirst")) : "retention.notAsked",
  write: async (pen, person) => {
    await erasePerson(pen, person.id, "asked");
    return { to: urlOf("retention"), said: "retention.erased" };
  },
});

/** Opens somebody's copy to a keeper for a day, and leaves a line. Refuses: people.keepersOnly. */
export const openCopy = command({
  verb: "person.export",
  form: aboutForm,
  load: loadOne,
  write: async (pen, person) => {
    await pen.record({ subject: { kind: "person", id: person.id }, reads: "keepers" });
    return { to: urlOf("personData", { slug: person.slug }), said: "retention.copyOpen" };
  },
});

/** How many of each kind go at the next night, at three: the sweeps themselves, counted. */
export const nextNight = async ({ db, today, zone }: Pick<Ctx, "db" | "today" | "zone">) => {
  const day = (await lastNight(db)) === today ? addDays(today, 1) : today;
  const limits = { now: instantOf(`${day}T03:00`, zone), today: day, zone };
  const due: { kind: Kind; count: number }[] = [];
  for (const kind of kindNames) due.push({ kind, count: await sweeps[kind].count(db, limits) });
  return { day, due };
};
