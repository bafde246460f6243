import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import { coverage } from "./coverage";
import { type Power, powerKinds } from "./kinds";
import { lanesOn, pastOn } from "./lanes";
import { partShown } from "./part-shown";
import { coverageFacts, powersOf } from "./queries.server";

export type Name = { slug: string; name: string; given: string };

/** Powers as the page shows them: by kind those of the day and to come, those that are over, and what coverage says. */
export const powersShown = async (db: Db, me: Me, today: string) => {
  const known = await coverageFacts(db, today);
  const { held, parts } = coverage(known, today);
  const names = await namesOf(db);
  const named = (person: string) => names.get(person) ?? { slug: "", name: "…", given: "…" };
  const decisions = await decisionNumbers(db, me);
  const rows = (await powersOf(db)).map(({ decisionId, ...row }) => ({
    ...row,
    who: named(row.person),
    by: names.get(row.delegatedBy ?? "")?.name ?? null,
    decision: decisions.get(decisionId ?? "") ?? null,
  }));
  const poles = new Map(
    (await db.selectFrom("poles").select(["id", "slug", "name"]).execute()).map((one) => [one.id, one]),
  );
  const current = lanesOn(rows, known, today);
  return {
    localLaw: known.localLaw ?? false,
    kinds: powerKinds.map((power) => ({
      power,
      rows: current.filter((row) => row.power === power),
      alone: held.some((one) => one.power === power && one.state === "onlyOne" && power !== "dataProtection"),
    })),
    /** What can still be ended, replaced or extended. */
    open: rows.filter((row) => row.endedWhy === null && !(row.endsOn !== null && renewed(row, rows))),
    past: pastOn(rows, today),
    parts: parts.map((part) => partShown(part, named, (id) => poles.get(id) ?? { slug: "", name: "" })),
  };
};

type Shown = { id: string; power: Power; person: string; startsOn: string; endsOn: string | null };

const renewed = (row: Shown, rows: readonly Shown[]): boolean =>
  rows.some(
    (one) =>
      one.id !== row.id && one.power === row.power && one.person === row.person && one.startsOn > (row.endsOn ?? ""),
  );

const namesOf = async (db: Db): Promise<Map<string, Name>> => {
  const rows = await db
    .selectFrom("persons")
    .innerJoin("legalPowers", (join) =>
      join.on((eb) =>
        eb.or([
          eb("legalPowers.personId", "=", eb.ref("persons.id")),
          eb("legalPowers.delegatedBy", "=", eb.ref("persons.id")),
        ]),
      ),
    )
    .select(["persons.id", "slug", "givenName", "familyName"])
    .distinct()
    .execute();
  return new Map(
    rows.map(({ id, slug, givenName, familyName }) => [
      id,
      { slug, name: `${givenName} ${familyName}`, given: givenName },
    ]),
  );
};

const decisionNumbers = async (db: Db, me: Me): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom("decisions")
    .innerJoin("legalPowers", "legalPowers.decisionId", "decisions.id")
    .select(["decisions.id", "number", "inCamera"])
    .execute();
  const all = me.kind === "person" && me.boardMember;
  return new Map(rows.filter((row) => all || row.inCamera === 0).map((row) => [row.id, row.number]));
};
