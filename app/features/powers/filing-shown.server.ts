import type { Db } from "../../../db/dialect";
import { isPerson, type Me } from "../../me";
import { type Change, type Charge, type InCharge, maySetAside } from "./filing";
import { filingState } from "./filing-queries.server";
import type { ChangeShown, ChargeShown, InChargeShown } from "./filing-words";

/** Names of people and poles, and the numbers of the decisions `me` may read. */
export const filingNames = async (db: Db, me: Me) => {
  const people = await db.selectFrom("persons").select(["id", "slug", "givenName", "familyName", "sortKey"]).execute();
  const poles = await db.selectFrom("poles").select(["id", "name"]).execute();
  const decisions = await db.selectFrom("decisions").select(["id", "number", "inCamera"]).execute();
  const inCamera = isPerson(me) && me.boardMember;
  return {
    people: new Map(
      people.map(({ id, slug, givenName, familyName, sortKey }) => [
        id,
        { slug, name: `${givenName} ${familyName}`, given: givenName, sortKey },
      ]),
    ),
    poles: new Map(poles.map((row) => [row.id, row.name])),
    decisions: new Map(decisions.filter((row) => inCamera || row.inCamera === 0).map((row) => [row.id, row.number])),
  };
};
type Names = Awaited<ReturnType<typeof filingNames>>;

const nobody = { slug: "", name: "…", given: "…", sortKey: "" };

const chargeShown = (charge: Charge, { poles }: Names): ChargeShown =>
  charge.as === "lead" ? { as: "lead", pole: poles.get(charge.pole) ?? "…" } : charge;

/** Changes with their names. */
export const changesShown = (changes: readonly Change[], names: Names): ChangeShown[] =>
  changes.map((change) => {
    const person = "person" in change ? (names.people.get(change.person) ?? nobody) : null;
    return {
      ...{ key: change.key, kind: change.kind, day: change.day, maySetAside: maySetAside(change) },
      who: person && { slug: person.slug, name: person.name, given: person.given },
      charge: "charge" in change ? chargeShown(change.charge, names) : null,
      before: "before" in change ? change.before : "",
      after: "after" in change ? change.after : "",
      decision: "decision" in change ? (names.decisions.get(change.decision ?? "") ?? null) : null,
    };
  });

/** The consolidated list with its names, in the order of the alphabet. */
export const listShown = (list: readonly InCharge[], names: Names): InChargeShown[] =>
  list
    .map(({ person, charges }) => ({ id: person, face: names.people.get(person) ?? nobody, charges }))
    .sort((a, b) => (a.face.sortKey < b.face.sortKey ? -1 : 1))
    .map(({ id, face: { slug, name, given }, charges }) => ({
      id,
      who: { slug, name, given },
      charges: charges.map((one) => ({
        charge: chargeShown(one.charge, names),
        since: one.since,
        decision: names.decisions.get(one.decision ?? "") ?? null,
      })),
    }));

/** What the block of a page says: what waits, by when, on which sheet, who declares, and whether `me` may. */
export const filingShown = async (db: Db, me: Me, today: string) => {
  const names = await filingNames(db, me);
  const { changes, lastDay, open, sent, filers, checkOn } = await filingState(db, today);
  const nameOf = (id: string) => names.people.get(id)?.name ?? "…";
  return {
    changes: changesShown(changes, names),
    lastDay,
    open: open && { id: open.id, by: nameOf(open.filerId), mine: isPerson(me) && me.id === open.filerId },
    sent: sent.map((row) => ({ id: row.id, sentOn: row.sentOn ?? "", by: nameOf(row.filerId) })),
    filers: filers.map(nameOf),
    files: isPerson(me) && filers.includes(me.id),
    checkOn,
  };
};
export type FilingShown = Awaited<ReturnType<typeof filingShown>>;
