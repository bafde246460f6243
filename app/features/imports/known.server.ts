import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import type { Ctx } from "../../context";
import { bodiesOf, rulesInForce } from "../association/queries.server";
import type { RuleSet } from "../association/rule-set";
import { phrasesIn } from "../association/words";
import { libraryOf } from "../duties/library.server";
import { everyPlace, turnsOf } from "../duties/queries.server";
import { plainly } from "./cells";
import type { ImportKind } from "./kinds";
import { type Known, type KnownBody, nothingKnown } from "./known";

type Reader = Pick<Ctx, "today" | "words">;

/** What the house holds already, as far as tables of this kind look at it. */
export const knownFor = async (db: Db, kind: ImportKind, reader: Reader): Promise<Known> => {
  const known: Known = {
    ...nothingKnown(reader.today),
    ...(await peopleHere(db, reader.today)),
    bodies: await bodiesHere(db, reader),
    poles: await polesHere(db),
  };
  if (kind === "seats" || kind === "mandates") return { ...known, ...(await boardHere(db)) };
  if (kind === "duties") return { ...known, ...(await dutiesHere(db, reader)) };
  if (kind === "decisions" || kind === "promises" || kind === "meetings")
    return { ...known, ...(await lifeHere(db, reader)) };
  return known;
};

const peopleHere = async (db: Db, today: string): Promise<Pick<Known, "people" | "names">> => {
  const people = await db
    .selectFrom("persons")
    .select(["id", "sortKey", "email", "givenName", "familyName"])
    .where(present(today))
    .execute();
  const names = new Map(
    people.flatMap(({ sortKey, givenName, familyName }) => {
      const name = { givenName, familyName };
      return [[sortKey, name] as const, [plainly(`${givenName} ${familyName}`), name] as const];
    }),
  );
  return { people, names };
};

const bodiesHere = async (db: Db, { today, words }: Reader): Promise<KnownBody[]> => {
  const said = [phrasesIn("fr", words), phrasesIn("en", words), phrasesIn("fr"), phrasesIn("en")];
  const usual: { [kind in KnownBody["kind"]]: string[] } = {
    board: [
      "ca",
      "conseil d administration",
      "board of directors",
      ...said.flatMap((one) => [one.board.one, one.legalBoard.one]),
    ],
    assembly: ["ag", "ago", ...said.flatMap((one) => [one.assembly.one, one.generalAssembly.one])],
    bureau: ["bureau", "office"],
    other: [],
  };
  const rows = (await bodiesOf(db)).filter((body) => body.closedOn === null || body.closedOn > today);
  const found: KnownBody[] = [];
  for (const { id, kind, name } of rows) {
    const first = !found.some((one) => one.kind === kind);
    const names = [...(name ? [name] : []), ...(first ? usual[kind] : [])].map(plainly);
    found.push({ id, kind, names, cap: capOf(await rulesInForce(db, id, today)) });
  }
  return found;
};

/** How many seats one organisation may hold in a body, by the rule entered; null without one. */
const capOf = (rules: RuleSet): number | null => rules.organisationSeats.value.cap;

const polesHere = async (db: Db) => {
  const rows = await db.selectFrom("poles").select(["id", "name"]).where("closedOn", "is", null).execute();
  return rows.map(({ id, name }) => ({ id, name: plainly(name) }));
};

const boardHere = async (db: Db): Promise<Pick<Known, "seats" | "mandates">> => {
  const seats = await db
    .selectFrom("seats")
    .select(["id", "bodyId", "rank", "label", "college", "organisation"])
    .where("closedOn", "is", null)
    .orderBy("rank")
    .execute();
  const mandates = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .select(["mandates.seatId", "personId", "part", "startsOn", "endsOn", "endedOn"])
    .where("seats.closedOn", "is", null)
    .execute();
  return { seats, mandates };
};

const dutiesHere = async (db: Db, { words }: Reader): Promise<Pick<Known, "duties" | "places" | "turns">> => {
  const names = new Map<string, string[]>();
  for (const lang of ["fr", "en"] as const)
    for (const { key, name } of await libraryOf(db, { lang, words }))
      names.set(key, [...(names.get(key) ?? []), plainly(name)]);
  return {
    duties: [...names].map(([key, all]) => ({ key, names: [...all, plainly(key)] })),
    places: await everyPlace(db),
    turns: (await turnsOf(db)).map((turn) => turn.day),
  };
};

const lifeHere = async (
  db: Db,
  { today }: Reader,
): Promise<Pick<Known, "decisions" | "promises" | "meetings" | "assembly">> => {
  const meetings = await db
    .selectFrom("meetings")
    .select(["id", "bodyId", "kind", "startsAt", "status"])
    .where("status", "!=", "cancelled")
    .execute();
  const dayOf = new Map(meetings.map((one) => [one.id, one.startsAt.slice(0, 10)]));
  const decisions = await db.selectFrom("decisions").select(["oldNumber", "title", "decidedOn"]).execute();
  const promises = await db.selectFrom("promises").select(["text", "meetingId"]).execute();
  const held = meetings
    .filter((one) => ["ordinary", "mixed", "extraordinary"].includes(one.kind) && one.status !== "closedWithoutQuorum")
    .map((one) => one.startsAt.slice(0, 10))
    .filter((day) => day <= today)
    .sort();
  return {
    decisions: decisions.map((one) => ({ ...one, oldNumber: one.oldNumber ?? "" })),
    promises: promises.map((one) => ({ text: one.text, saidOn: dayOf.get(one.meetingId) ?? "" })),
    meetings: meetings.map((one) => ({ bodyId: one.bodyId, day: one.startsAt.slice(0, 10) })),
    assembly: held.at(-1) ?? null,
  };
};
