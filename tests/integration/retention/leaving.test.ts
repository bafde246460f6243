import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { groupsOn } from "../../../app/features/groups/queries.server";
import { joinPoleCommand, leavePoleCommand } from "../../../app/features/poles/commands.server";
import { peopleOn } from "../../../app/features/poles/queries.server";
import { powersOf } from "../../../app/features/powers/queries.server";
import { chargesOf } from "../../../app/features/retention/charges.server";
import { chargesShown } from "../../../app/features/retention/charges-shown.server";
import { leavePerson } from "../../../app/features/retention/commands-leaving.server";
import { peopleAt } from "../../../app/features/session/door.server";
import { openSession } from "../../../app/features/session/lucia.server";
import { loadPerson } from "../../../app/me.server";
import { applyDepartures } from "../../../app/server/due-departures";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { plantCharges } from "./plant-charges";

// Claire leads Maraîchage; here she also works in a group, in a pairing, holds a duty, and signs with a delegation to Sophie.
const today = "2026-11-23";
let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  await plantCharges(it);
});
afterEach(() => it.close());

const act = async (command: Parameters<typeof runAs>[2], typed: Parameters<typeof runAs>[3]) => {
  const answer = await runAs(it.house, small.helene, command, typed);
  expect(answer instanceof Refused ? answer.reason : "done").toBe("done");
};
const leave = (leftOn: string) => act(leavePerson, { person: small.claire, leftOn });
const held = async (day: string) => {
  const { poles, groups, duties, powers, pairings } = await chargesOf(it.house.db, small.claire, day);
  return [poles, groups, duties, powers, pairings].map((rows) => rows.length);
};
const leads = async (day: string) =>
  (await peopleOn(it.house.db, [small.maraichage], day)).some((one) => one.id === small.claire);
const opens = async () => ({
  me: (await loadPerson(it.house.db, small.claire, (await contextOf(it.house, small.helene)).today)) !== null,
  link: (await peopleAt(it.house.db, it.house.clock().toISOString(), "claire@example.org")).length > 0,
  session: (await it.house.db.selectFrom("sessions").select("id").execute()).length > 0,
});

test("what a departure ends is said before it is noted", async () => {
  const shown = await chargesShown(await contextOf(it.house, small.helene), small.claire);
  expect(shown.map((one) => one.href)).toEqual([
    "/poles/maraichage",
    expect.stringMatching(/^\/groupes\//),
    "/binomes/pair",
    "/mandats#sign",
    "/qui-tient-quoi",
  ]);
});

describe.each([
  ["today", "2026-11-23", "2026-11-22"],
  ["a month ago, entered today", "2026-10-23", "2026-10-22"],
])("a departure %s", (_, leftOn, eve) => {
  test("ends the pole, the group, the duty, the powers, the pairing on the eve, and the door closes", async () => {
    await openSession(it.house, small.claire, "Firefox");
    expect(await held(today)).toEqual([1, 1, 1, 1, 1]);
    await leave(leftOn);
    expect(await held(leftOn)).toEqual([0, 0, 0, 0, 0]);
    const { db } = it.house;
    const pole = await db.selectFrom("polePeople").select("endsOn").where("personId", "=", small.claire).execute();
    expect(pole).toEqual([{ endsOn: eve }]);
    const pairing = await db.selectFrom("pairings").select("endedOn").executeTakeFirst();
    expect(pairing?.endedOn).toBe(leftOn);
    expect((await powersOf(db)).map((one) => [one.person, one.endsOn, one.endedWhy])).toEqual([
      [small.claire, eve, "left"],
      [small.sophie, eve, "left"],
    ]);
    expect((await groupsOn(db, today))[0]?.people.map((one) => one.id)).toEqual([small.karim]);
    expect(await opens()).toEqual({ me: false, link: false, session: false });
    expect((await verifyJournal(db)).fault).toBeNull();
  });
});

describe("a departure dated ahead", () => {
  const leftOn = "2026-12-15";
  beforeEach(async () => {
    await openSession(it.house, small.claire, "Firefox");
    await leave(leftOn);
  });

  test("leaves everything and the door open until the eve", async () => {
    expect(await opens()).toEqual({ me: true, link: true, session: true });
    expect(await leads("2026-12-14")).toBe(true);
    expect(await leads("2026-12-15")).toBe(false);
    expect(await held(today)).toEqual([1, 1, 1, 1, 1]);
    expect(await held(leftOn)).toEqual([0, 0, 0, 0, 1]);
    it.at("2026-12-14T22:00:00.000Z");
    expect(await applyDepartures(it.house)).toBe(0);
    expect(await opens()).toEqual({ me: true, link: true, session: true });
  });

  test("leaves them able to join a pole until the eve, not on the day", async () => {
    const join = { pole: small.vie, person: small.claire };
    await act(joinPoleCommand, join);
    await act(leavePoleCommand, join);
    it.at("2026-12-15T09:00:00.000Z");
    const late = await runAs(it.house, small.helene, joinPoleCommand, join);
    expect(late).toMatchObject({ status: 404, reason: "common.unknown" });
  });

  test("closes it on the day; the night ends the pairing and the session, once", async () => {
    it.at("2026-12-15T02:30:00.000Z");
    expect((await opens()).me).toBe(false);
    expect(await applyDepartures(it.house)).toBe(1);
    expect(await held(leftOn)).toEqual([0, 0, 0, 0, 0]);
    expect(await opens()).toEqual({ me: false, link: false, session: false });
    expect(await applyDepartures(it.house)).toBe(0);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });
});
