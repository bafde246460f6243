import type { Db } from "../../../db/dialect";
import { isPerson, type Me } from "../../me";
import type { Rhythm } from "./rhythms";
import { rhythmDays } from "./rhythms";
import { seesPairings } from "./rights";
import { isSilent, type PairingState } from "./state";

export type Half = {
  id: string;
  slug: string;
  name: string;
  givenName: string;
  team: string | null;
  acceptedAt: string | null;
  hours: string | null;
};

export type PairingSeen = {
  id: string;
  poleId: string;
  purpose: string;
  rhythm: Rhythm;
  state: PairingState;
  proposedBy: string;
  startedOn: string | null;
  endedOn: string | null;
  endNote: string | null;
  lastContactOn: string | null;
  silent: boolean;
  mine: boolean;
  administrator: Half;
  employee: Half;
};

/**
 * The pairings `me` may know of, living ones first, newest last contact first: one's own; living ones for the board, the
 * team and keepers; those only proposed for their halves, their proposer and the coordinator. What was declined is nowhere.
 */
export const pairingsSeen = async (db: Db, me: Me, today: string): Promise<PairingSeen[]> => {
  const rows = await db.selectFrom("pairings").selectAll().where("endedOn", "is", null).execute();
  const seen = (await completed(db, me, rows, today)).filter((pairing) => maySee(me, pairing));
  return seen.sort((a, b) => ((a.lastContactOn ?? "") > (b.lastContactOn ?? "") ? -1 : 1));
};

/** One pairing; null when unknown, declined, or not for `me`. An ended one is for its two halves. */
export const pairingById = async (db: Db, me: Me, id: string, today: string): Promise<PairingSeen | null> => {
  const rows = await db.selectFrom("pairings").selectAll().where("id", "=", id).execute();
  const [pairing] = await completed(db, me, rows, today);
  return pairing && maySee(me, pairing) ? pairing : null;
};

const maySee = (me: Me, { mine, state, startedOn, proposedBy }: PairingSeen): boolean => {
  if (!isPerson(me) || (state === "ended" && startedOn === null)) return false;
  if (mine) return true;
  if (state === "living") return seesPairings(me);
  return state !== "ended" && (proposedBy === me.id || me.coordinator);
};

/** How many pairings live on a civil day, for figures. */
export const livingPairings = async (db: Db, day: string) =>
  db
    .selectFrom("pairings")
    .select(["id", "poleId", "startedOn"])
    .where("startedOn", "is not", null)
    .where("startedOn", "<=", day)
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", day)]))
    .execute();

export type Contact = { id: string; heldOn: string; lines: { personId: string; line: string }[] };

/** When the two met, newest first, with their lines: only ever for one of the two halves. */
export const contactsOf = async (db: Db, pairing: Pick<PairingSeen, "id" | "mine">): Promise<Contact[]> => {
  if (!pairing.mine) return [];
  const contacts = await db
    .selectFrom("pairingContacts")
    .select(["id", "heldOn"])
    .where("pairingId", "=", pairing.id)
    .orderBy("heldOn", "desc")
    .orderBy("id", "desc")
    .execute();
  const lines = await db
    .selectFrom("pairingLines")
    .innerJoin("pairingContacts", "pairingContacts.id", "contactId")
    .select(["contactId", "personId", "line"])
    .where("pairingId", "=", pairing.id)
    .execute();
  return contacts.map((one) => ({ ...one, lines: lines.filter((line) => line.contactId === one.id) }));
};

type Row = {
  id: string;
  poleId: string;
  purpose: string;
  rhythm: Rhythm;
  proposedBy: string;
  startedOn: string | null;
  endedOn: string | null;
  endNote: string | null;
};

const completed = async (db: Db, me: Me, rows: Row[], today: string): Promise<PairingSeen[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const halves = await halvesOf(db, ids, today);
  const contacts = await db
    .selectFrom("pairingContacts")
    .select((eb) => ["pairingId", eb.fn.max("heldOn").as("lastOn")])
    .where("pairingId", "in", ids)
    .groupBy("pairingId")
    .execute();
  return rows.flatMap((row) => {
    const administrator = halves.find((one) => one.pairingId === row.id && one.side === "administrator");
    const employee = halves.find((one) => one.pairingId === row.id && one.side === "employee");
    if (!administrator || !employee) return [];
    const both = [administrator, employee];
    const lastContactOn = contacts.find((one) => one.pairingId === row.id)?.lastOn ?? null;
    const state = stateOf(row, both);
    const since = row.startedOn ?? today;
    return [
      {
        ...{ id: row.id, poleId: row.poleId, purpose: row.purpose, rhythm: row.rhythm, proposedBy: row.proposedBy },
        ...{ startedOn: row.startedOn, endedOn: row.endedOn, endNote: row.endNote, state, lastContactOn },
        silent: isSilent({ state, since, lastContactOn, rhythmDays: rhythmDays[row.rhythm] }, today),
        mine: isPerson(me) && both.some((half) => half.id === me.id),
        administrator: halfOf(administrator),
        employee: halfOf(employee),
      },
    ];
  });
};

const stateOf = (row: Row, both: { acceptedAt: string | null }[]): PairingState => {
  if (row.endedOn !== null) return "ended";
  if (row.startedOn !== null) return "living";
  return both.some((half) => half.acceptedAt !== null) ? "acceptedByOne" : "proposed";
};

type HalfRow = Half & { pairingId: string; side: "administrator" | "employee" };

const halfOf = ({ pairingId: _pairing, side: _side, ...half }: HalfRow): Half => half;

const halvesOf = async (db: Db, ids: string[], today: string): Promise<HalfRow[]> => {
  const rows = await db
    .selectFrom("pairingPeople")
    .innerJoin("persons", "persons.id", "personId")
    .select(["pairingId", "side", "persons.id", "slug", "givenName", "familyName", "acceptedAt", "bestHours"])
    .where("pairingId", "in", ids)
    .execute();
  const teams = await teamsOf(db, today);
  return rows.map(({ bestHours, familyName, ...row }) => ({
    ...row,
    name: `${row.givenName} ${familyName}`,
    team: teams.get(row.id) ?? null,
    hours: bestHours,
  }));
};

/** The team of each employee on a civil day. */
export const teamsOf = async (db: Db, day: string): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom("personRoles")
    .select(["personId", "team"])
    .where("role", "in", ["employee", "coordinator"])
    .where("team", "is not", null)
    .where("startsOn", "<=", day)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", day)]))
    .execute();
  return new Map(rows.flatMap((row) => (row.team ? [[row.personId, row.team] as const] : [])));
};
