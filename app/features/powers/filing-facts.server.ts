import type { Db } from "../../../db/dialect";
import { civilDay } from "../../texts/zone";
import { addDays } from "../association/calendar";
import { associationOf, bodiesOf, ruleVersionsOf } from "../association/queries.server";
import { holdsOn, seatEndedOn } from "./coverage";
import { type Change, type FilingFacts, type Span, statutesChanges } from "./filing";
import { isDeclared } from "./kinds";
import { goneOn } from "./leaving";
import { powersOf, seatTerms } from "./queries.server";

/** All that changes are computed from, as the records stand: nothing has to remember to open a filing. */
export const filingFacts = async (db: Db, today: string): Promise<FilingFacts> => {
  const association = await associationOf(db);
  const decisions = await decisionDays(db);
  return {
    spans: [...(await seatSpans(db)), ...(await powerSpans(db, decisions, today)), ...(await leadSpans(db))],
    identity: await db.selectFrom("identityChanges").selectAll().orderBy("id").execute(),
    statutes: await statutesOf(db, decisions),
    setUpOn: association ? civilDay(association.setUpAt, association.zone) : today,
    covered: await coveredKeys(db),
  };
};

/** Who holds the power to declare changes on a civil day, by the association or by delegation. */
export const filersOn = async (db: Db, day: string): Promise<string[]> => {
  const [powers, terms] = [await powersOf(db), await seatTerms(db)];
  const held = powers.filter((row) => row.power === "file" && holdsOn(row, { powers, terms }, day));
  return [...new Set(held.map((row) => row.person))];
};

type Decided = Map<string, { decidedOn: string }>;

const decisionDays = async (db: Db): Promise<Decided> => {
  const rows = await db.selectFrom("decisions").select(["id", "decidedOn"]).execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Seats with a vote on the board and the bureau; a seat that only advises administers nothing. */
const seatSpans = async (db: Db): Promise<Span[]> => {
  const rows = await db
    .selectFrom("mandates")
    .innerJoin("seats", "seats.id", "mandates.seatId")
    .innerJoin("bodies", "bodies.id", "seats.bodyId")
    .select(["mandates.id", "personId", "mandates.startsOn", "endsOn", "endedOn", "origin", "title", "part"])
    .select(["bodies.id as bodyId", "bodies.kind", "bodies.name"])
    .where("bodies.kind", "in", ["board", "bureau"])
    .where("seats.voice", "=", "voting")
    .orderBy("mandates.startsOn")
    .orderBy("mandates.id")
    .execute();
  return rows.map(({ id, personId, startsOn, endsOn, endedOn, origin, title, part, bodyId, kind, name }) => {
    const left = endedOn === null || (endsOn !== null && endsOn < endedOn) ? null : endedOn;
    return {
      id: `mandate:${id}`,
      person: personId,
      group: `${personId} ${bodyId}`,
      charge: {
        as: "seat",
        body: kind === "board" ? null : (name ?? ""),
        title,
        alternate: part === "alternate",
        origin,
      },
      startsOn,
      lastDay: left ? addDays(left, -1) : endsOn,
      decidedOn: startsOn,
      decision: null,
      endDecidedOn: left,
      endDecision: null,
    };
  });
};

/** Powers the association itself gave; one that falls with a seat ends with it. */
const powerSpans = async (db: Db, decisions: Decided, today: string): Promise<Span[]> => {
  const terms = await seatTerms(db);
  return (await powersOf(db))
    .filter((row) => isDeclared(row.power) && row.delegatedBy === null)
    .map((row) => {
      const seat = seatEndedOn(row, terms, today);
      const lastDay =
        seat !== null && seat >= row.startsOn && (row.endsOn === null || seat < row.endsOn) ? seat : row.endsOn;
      const decided = decisions.get(row.decisionId ?? "")?.decidedOn;
      return {
        id: `power:${row.id}`,
        person: row.person,
        group: `${row.person} ${row.power}`,
        charge: { as: "power", power: row.power },
        startsOn: row.startsOn,
        lastDay,
        decidedOn: decided && decided < row.startsOn ? decided : row.startsOn,
        decision: row.decisionId,
        endDecidedOn: decisions.get(row.endDecisionId ?? "")?.decidedOn ?? null,
        endDecision: row.endDecisionId,
      };
    });
};

const leadSpans = async (db: Db): Promise<Span[]> => {
  const rows = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "personId")
    .select(["polePeople.id", "poleId", "personId", "startsOn", "endsOn", "leftOn"])
    .where("part", "=", "lead")
    .orderBy("startsOn")
    .orderBy("polePeople.id")
    .execute();
  return rows.map(({ id, poleId, personId, startsOn, endsOn, leftOn }) => ({
    id: `lead:${id}`,
    person: personId,
    group: `${personId} ${poleId}`,
    charge: { as: "lead", pole: poleId },
    startsOn,
    lastDay: goneOn({ endsOn }, leftOn).endsOn,
    decidedOn: startsOn,
    decision: null,
    endDecidedOn: null,
    endDecision: null,
  }));
};

const statutesOf = async (db: Db, decisions: Decided) => {
  const rows = await db.selectFrom("ruleVersions").select(["id", "decisionId"]).execute();
  const decisionOf = new Map(rows.map((row) => [row.id, row.decisionId]));
  const changes = [];
  for (const body of await bodiesOf(db)) changes.push(...statutesChanges(await ruleVersionsOf(db, body.id)));
  return changes.map(({ id, from }) => {
    const decision = decisionOf.get(id) ?? null;
    return { startsOn: from, decision, decidedOn: decisions.get(decision ?? "")?.decidedOn ?? from };
  });
};

const coveredKeys = async (db: Db): Promise<Set<string>> => {
  const rows = await db
    .selectFrom("filingChanges")
    .innerJoin("filings", "filings.id", "filingId")
    .select("changeKey")
    // What a later sheet corrects is told again, once, by that sheet.
    .where("filings.id", "not in", (eb) =>
      eb
        .selectFrom("filings as later")
        .select("later.correctsId")
        .where("later.correctsId", "is not", null)
        .where("later.status", "=", "open")
        .$castTo<{ correctsId: string }>(),
    )
    .execute();
  return new Set(rows.map((row) => row.changeKey));
};

/** The changes a filing told, as it told them. */
export const changesOf = async (db: Db, filingId: string): Promise<Change[]> => {
  const rows = await db.selectFrom("filingChanges").select("change").where("filingId", "=", filingId).execute();
  const changes = rows.map((row) => JSON.parse(row.change) as Change);
  return changes.sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1));
};
