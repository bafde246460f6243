import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { placeDutyCommand } from "../../../app/features/duties/commands.server";
import { giveMandate } from "../../../app/features/people/commands.mandates.server";
import { closeSeat } from "../../../app/features/people/commands.seats.server";
import { handoversOf } from "../../../app/features/poles/care-queries.server";
import { planHandoverCommand } from "../../../app/features/poles/commands.care.server";
import { peopleOn } from "../../../app/features/poles/queries.server";
import { chargesOf } from "../../../app/features/retention/charges.server";
import { chargesShown } from "../../../app/features/retention/charges-shown.server";
import { leavePerson, moveLeaving, stayPerson } from "../../../app/features/retention/commands-leaving.server";
import { departureShown } from "../../../app/features/retention/departure-shown.server";
import { endedTables } from "../../../app/features/retention/giving-back";
import { loadPerson } from "../../../app/me.server";
import { applyDepartures } from "../../../app/server/due-departures";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { done, plantCharges } from "./plant-charges";

const leftOn = "2026-12-15";
let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  await plantCharges(it);
});
afterEach(() => it.close());

const person = small.claire;
const run = async (command: Parameters<typeof runAs>[2], typed: Parameters<typeof runAs>[3], who = small.helene) => {
  const answer = await runAs(it.house, who, command, typed);
  return answer instanceof Refused ? `${answer.status} ${answer.reason}` : answer;
};
const leave = () => done(it, leavePerson, { person, leftOn });
/** Every row a departure may touch, and the day it is noted for. */
const allHeld = async () => {
  const rows: { [table: string]: unknown } = {};
  for (const table of [...endedTables, "handovers"] as const)
    rows[table] = (await sql`select * from ${sql.table(table)} order by "id"`.execute(it.house.db)).rows;
  const who = await it.house.db.selectFrom("persons").select("leftOn").where("id", "=", person).executeTakeFirst();
  return { ...rows, leftOn: who?.leftOn };
};
const kept = () => it.house.db.selectFrom("departureEnds").select("rowTable").execute();

describe("a departure undone before its day", () => {
  test("gives back exactly what it had ended, and leaves nothing behind", async () => {
    const before = await allHeld();
    await leave();
    expect(await allHeld()).not.toEqual(before);
    const shown = await departureShown(await contextOf(it.house, small.helene), person);
    expect(shown.keeps).toEqual([]);
    expect(shown.gives.length).toBeGreaterThan(4);
    expect(await run(stayPerson, { person })).toMatchObject({ said: "people.stays", about: "Claire" });
    expect(await allHeld()).toEqual(before);
    expect(await kept()).toEqual([]);
    it.at("2026-12-15T02:30:00.000Z");
    expect(await applyDepartures(it.house)).toBe(0);
    expect(await loadPerson(it.house.db, person, leftOn)).not.toBeNull();
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("says what others hold since, and gives back the rest", async () => {
    await leave();
    const duty = { duty: "sign", place: "", pole: "", person: small.marc, startsOn: leftOn, endsOn: "" };
    await done(it, placeDutyCommand, duty);
    const seat = await it.house.db
      .selectFrom("mandates")
      .select("seatId")
      .where("personId", "=", person)
      .executeTakeFirst();
    const mandate = { seat: seat?.seatId ?? "", person: small.yvette, startsOn: leftOn, endsOn: "", origin: "elected" };
    await done(it, giveMandate, { ...mandate, part: "titular", title: "" });
    const answer = await run(stayPerson, { person });
    expect(answer).toMatchObject({ said: "people.staysBut" });
    expect(JSON.stringify(answer)).toMatch(/Attribution.*Mandat|Mandat.*Attribution/);
    const { poles, groups, duties, powers } = await chargesOf(it.house.db, person, leftOn);
    expect([poles, groups, duties, powers].map((rows) => rows.length)).toEqual([1, 1, 0, 1]);
    const duties15 = await it.house.db
      .selectFrom("dutyPlaces")
      .select(["personId", "endsOn"])
      .orderBy("startsOn")
      .execute();
    expect(duties15).toEqual([
      { personId: person, endsOn: "2026-12-14" },
      { personId: small.marc, endsOn: null },
    ]);
  });

  test("does not give back a mandate whose seat was closed since", async () => {
    const held = await it.house.db
      .selectFrom("mandates")
      .select(["id", "seatId"])
      .where("personId", "=", person)
      .executeTakeFirstOrThrow();
    await leave();
    await done(it, closeSeat, { seat: held.seatId, closedOn: leftOn });
    const shown = await departureShown(await contextOf(it.house, small.helene), person);
    expect(shown.keeps.map((one) => one.why)).toEqual(["la place est fermée depuis"]);
    expect(await run(stayPerson, { person })).toMatchObject({ said: "people.staysBut" });
    const mandate = await it.house.db.selectFrom("mandates").select("endedOn").where("id", "=", held.id).execute();
    expect(mandate).toEqual([{ endedOn: leftOn }]);
  });

  test("of an older version kept nothing, and says so", async () => {
    await leave();
    await it.house.db.deleteFrom("departureEnds").execute();
    expect(await run(stayPerson, { person })).toMatchObject({ said: "people.staysBlind" });
    expect((await allHeld()).leftOn).toBeNull();
  });
});

describe("a departure moved before its day", () => {
  test("later: all ends on the new eve; then undone, all is as before", async () => {
    const before = await allHeld();
    await leave();
    expect(await run(moveLeaving, { person, leftOn: "2027-01-10" })).toMatchObject({ said: "people.leaveMoved" });
    const { db } = it.house;
    const lead = await db.selectFrom("polePeople").select("endsOn").where("personId", "=", person).execute();
    expect(lead).toEqual([{ endsOn: "2027-01-09" }]);
    const power = await db
      .selectFrom("legalPowers")
      .select(["endsOn", "endedWhy"])
      .where("personId", "=", person)
      .execute();
    expect(power).toEqual([{ endsOn: "2027-01-09", endedWhy: "left" }]);
    expect((await loadPerson(db, person, "2027-01-09"))?.leads).toEqual([small.maraichage]);
    expect(await run(stayPerson, { person })).toMatchObject({ said: "people.stays" });
    expect(await allHeld()).toEqual(before);
  });

  test("earlier than what somebody else took: undone, it still says what does not come back whole", async () => {
    await leave();
    const duty = { duty: "sign", place: "", pole: "", person: small.marc, startsOn: leftOn, endsOn: "" };
    await done(it, placeDutyCommand, duty);
    await done(it, moveLeaving, { person, leftOn: "2026-12-05" });
    expect(await run(stayPerson, { person })).toMatchObject({
      said: "people.staysBut",
      about: expect.stringContaining("Attribution"),
    });
  });

  test("to today: the door closes at once, and nothing can be undone any more", async () => {
    await leave();
    await done(it, moveLeaving, { person, leftOn: "2026-11-23" });
    expect(await loadPerson(it.house.db, person, "2026-11-23")).toBeNull();
    expect((await chargesOf(it.house.db, person, "2026-11-23")).pairings).toEqual([]);
    expect(await kept()).toEqual([]);
    expect(await run(stayPerson, { person })).toBe("422 people.alreadyLeft");
    expect(await run(moveLeaving, { person, leftOn: "2027-01-10" })).toBe("422 people.alreadyLeft");
  });

  test("is refused to who does not hold the list, without a departure, and for the day it has already", async () => {
    expect(await run(stayPerson, { person })).toBe("422 people.notLeaving");
    expect(await run(moveLeaving, { person, leftOn })).toBe("422 people.notLeaving");
    await leave();
    expect(await run(moveLeaving, { person, leftOn })).toBe("422 people.sameDay");
    expect(await run(stayPerson, { person }, small.karim)).toBe("403 people.notYourList");
    expect(await run(moveLeaving, { person, leftOn: "2027-01-10" }, small.karim)).toBe("403 people.notYourList");
  });
});

test("the night of the day forgets how things stood before", async () => {
  await leave();
  expect(await kept()).not.toEqual([]);
  it.at("2026-12-15T02:30:00.000Z");
  await applyDepartures(it.house);
  expect(await kept()).toEqual([]);
});

describe("a handover towards who leaves", () => {
  const hand = { pole: small.maraichage, from: small.claire, to: small.nadia, items: "Les clés", note: "" };
  const nadia = small.nadia;
  const leaders = async (day: string) =>
    (await peopleOn(it.house.db, [small.maraichage], day)).filter((one) => one.lead).map((one) => one.id);

  test("is said before, then dropped: who led leads on; it does not come back with the departure undone", async () => {
    await done(it, planHandoverCommand, { ...hand, startsOn: "2026-12-01", endsOn: "2026-12-31" });
    const shown = await chargesShown(await contextOf(it.house, small.helene), nadia);
    expect(shown.map((one) => one.what).join()).toContain("Passation prévue");
    await done(it, leavePerson, { person: nadia, leftOn });
    expect(await handoversOf(it.house.db, small.maraichage)).toEqual([]);
    expect(await leaders("2027-01-15")).toEqual([person]);
    const answer = await run(stayPerson, { person: nadia });
    expect(answer).toMatchObject({ said: "people.staysBut", about: expect.stringContaining("Passation") });
    expect(await leaders("2027-01-15")).toEqual([person]);
  });

  test("dropped while who gave it leaves too: they lead on until their own day, and no longer", async () => {
    await done(it, planHandoverCommand, { ...hand, startsOn: "2026-11-25", endsOn: "2026-12-05" });
    await leave();
    await done(it, leavePerson, { person: nadia, leftOn: "2026-12-01" });
    expect(await leaders("2026-12-10")).toEqual([person]);
    it.at("2026-12-15T02:30:00.000Z");
    await applyDepartures(it.house);
    expect((await chargesOf(it.house.db, person, leftOn)).poles).toEqual([]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });

  test("over before the departure stays: it takes place", async () => {
    await done(it, planHandoverCommand, { ...hand, startsOn: "2026-11-24", endsOn: "2026-12-05" });
    await done(it, leavePerson, { person: nadia, leftOn });
    expect((await handoversOf(it.house.db, small.maraichage)).length).toBe(1);
    expect(await leaders("2026-12-10")).toEqual([nadia]);
    expect(await leaders(leftOn)).toEqual([]);
  });
});
