import type { ExpressionBuilder } from "kysely";
import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { Schema } from "../../../db/schema";
import { fold, wordsIn } from "../../folding";
import { isPerson, type Me, readsAsBoard } from "../../me";
import { type ConsentPurpose, consentPurposes } from "./consents";
import { roleNames } from "./role-names";
import { readableOf } from "./shows.server";

/** Every purpose with the instant of the consent that stands today, or null. */
export const consentsOf = async (db: Db, personId: string) => {
  const rows = await db
    .selectFrom("consents")
    .select(["purpose", "givenAt"])
    .where("personId", "=", personId)
    .where("withdrawnAt", "is", null)
    .execute();
  return consentPurposes.map((purpose) => ({
    purpose,
    givenAt: rows.find((row) => row.purpose === purpose)?.givenAt ?? null,
  }));
};

/** Ids, among these, of the people who agree to a purpose today. */
export const whoAgrees = async (db: Db, purpose: ConsentPurpose, ids: string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("consents")
    .select("personId")
    .where("purpose", "=", purpose)
    .where("personId", "in", ids)
    .where("withdrawnAt", "is", null)
    .execute();
  return new Set(rows.map((row) => row.personId));
};

export type ListAsked = {
  role: string;
  search: string;
  page: number;
  /** Address of a pole; "" for all. */
  pole?: string;
  /** Words of what people know how to do. */
  skill?: string;
  /** The whole list on one page, for paper or a spreadsheet. */
  whole?: boolean;
};
export type ListedPerson = {
  id: string;
  slug: string;
  name: string;
  about: string | null;
  skills: string | null;
  availability: string | null;
  email: string | null;
  phone: string | null;
  portraitHash: string | null;
  roles: string[];
  sits: boolean;
};
const PAGE = 50;
const WHOLE = 5_000;

/** Whether `me` reads the whole list; others see who governs and who is employed here, and themselves. */
export const readsWholeList = (me: Me): boolean =>
  isPerson(me) && (readsAsBoard(me) || me.keeper || me.employee || me.officerOf.length > 0);

/** One page of 50 people of the association on a day, by name, with how many answer in all; details as each wishes. */
export const peopleList = async (db: Db, me: Me, today: string, asked: ListAsked) => {
  const skilled = asked.skill ? await withSkill(db, me, asked.skill, today) : null;
  const here = db
    .selectFrom("persons")
    .where(present(today))
    .$if(!readsWholeList(me), (query) => query.where((eb) => seenByAll(eb, me, today)))
    .$if(asked.role === "board", (query) => query.where((eb) => eb("persons.id", "in", sitting(eb, today))))
    .$if(isRole(asked.role), (query) => query.where((eb) => eb("persons.id", "in", inRoles(eb, [asked.role], today))))
    .$if(Boolean(asked.pole), (query) =>
      query.where((eb) => eb("persons.id", "in", inPole(eb, asked.pole ?? "", today))),
    )
    .$if(skilled !== null, (query) => query.where("persons.id", "in", skilled?.length ? skilled : [""]))
    .$if(asked.search !== "", (query) =>
      query.where((eb) => eb.and(wordsIn(asked.search).map((word) => eb("sortKey", "like", `%${word}%`)))),
    );
  const counted = await here.select((eb) => eb.fn.countAll().as("n")).executeTakeFirst();
  const size = asked.whole ? WHOLE : PAGE;
  const rows = await here
    .select([
      "id",
      "slug",
      "givenName",
      "familyName",
      "about",
      "skills",
      "availability",
      "email",
      "phone",
      "portraitHash",
    ])
    .orderBy("sortKey")
    .orderBy("id")
    .limit(size)
    .offset((asked.page - 1) * size)
    .execute();
  const ids = rows.map((row) => row.id);
  const roles = await rolesOn(db, ids, today);
  const sits = await sittingAmong(db, ids, today);
  const reads = await readableOf(db, me, ids, today);
  const people: ListedPerson[] = rows.map(({ givenName, familyName, about, skills, availability, ...row }) => ({
    ...row,
    about: reads(row.id, "about") ? about : null,
    skills: reads(row.id, "skills") ? skills : null,
    availability: reads(row.id, "availability") ? availability : null,
    email: reads(row.id, "email") ? row.email : null,
    phone: reads(row.id, "phone") ? row.phone : null,
    name: `${givenName} ${familyName}`,
    roles: roles.filter((role) => role.personId === row.id).map((role) => role.role),
    sits: sits.has(row.id),
  }));
  const total = Number(counted?.n ?? 0);
  return { people, total, pages: Math.max(1, Math.ceil(total / size)) };
};

/** Ids of those whose skills, as far as `me` may read them, hold every word asked. */
const withSkill = async (db: Db, me: Me, asked: string, today: string): Promise<string[]> => {
  const rows = await db.selectFrom("persons").select(["id", "skills"]).where("skills", "is not", null).execute();
  const words = wordsIn(asked);
  const found = rows.filter((row) => words.every((word) => fold(row.skills ?? "").includes(word)));
  const reads = await readableOf(
    db,
    me,
    found.map((row) => row.id),
    today,
  );
  return found.filter((row) => reads(row.id, "skills")).map((row) => row.id);
};

type Where = ExpressionBuilder<Schema, "persons">;

const isRole = (role: string) => roleNames.some((one) => one === role);

const inRoles = (eb: Where, roles: string[], day: string) =>
  eb
    .selectFrom("personRoles")
    .select("personId")
    .where(
      "role",
      "in",
      roleNames.filter((one) => roles.includes(one)),
    )
    .where("startsOn", "<=", day)
    .where((inner) => inner.or([inner("endsOn", "is", null), inner("endsOn", ">=", day)]));

const sitting = (eb: Where, day: string) =>
  eb
    .selectFrom("mandates")
    .select("personId")
    .where("part", "=", "titular")
    .where("startsOn", "<=", day)
    .where((inner) => inner.or([inner("endsOn", "is", null), inner("endsOn", ">=", day)]))
    .where((inner) => inner.or([inner("endedOn", "is", null), inner("endedOn", ">", day)]));

const inPole = (eb: Where, slug: string, day: string) =>
  eb
    .selectFrom("polePeople")
    .innerJoin("poles", "poles.id", "polePeople.poleId")
    .select("personId")
    .where("poles.slug", "=", slug)
    .where("startsOn", "<=", day)
    .where((inner) => inner.or([inner("endsOn", "is", null), inner("endsOn", ">=", day)]));

const seenByAll = (eb: Where, me: Me, day: string) =>
  eb.or([
    eb("persons.id", "in", sitting(eb, day)),
    eb("persons.id", "in", inRoles(eb, ["employee", "coordinator"], day)),
    eb("persons.id", "=", isPerson(me) ? me.id : ""),
  ]);

/** The roles of these people on a day. */
export const rolesOn = async (db: Db, ids: string[], day: string) => {
  if (ids.length === 0) return [];
  return db
    .selectFrom("personRoles")
    .select(["personId", "role", "team"])
    .where("personId", "in", ids)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
};

/** Which of these people hold a seat on a day. */
export const sittingAmong = async (db: Db, ids: string[], day: string): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("mandates")
    .select("personId")
    .where("part", "=", "titular")
    .where("personId", "in", ids)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", day)]))
    .execute();
  return new Set(rows.map((row) => row.personId));
};
