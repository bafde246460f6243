import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { liftDutyCommand, placeDutyCommand } from "../../../app/features/duties/commands.server";
import { dutiesOn } from "../../../app/features/duties/queries.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const place = (typed: { [name: string]: string }, who: string = small.bernard) =>
  runAs(it.house, who, placeDutyCommand, typed);
const heldOn = async (day: string) =>
  (await dutiesOn(it.house.db, day)).map((one) => [one.duty, one.poleId, one.personId].filter(Boolean).join(" "));
const only = async () => (await dutiesOn(it.house.db, "2026-11-23"))[0]?.id ?? "";

describe("duties", () => {
  test("any past day answers who held what", async () => {
    await place({ duty: "bank", pole: small.vie, person: small.marc, startsOn: "2025-01-10" });
    await place({
      duty: "bank",
      place: await only(),
      pole: small.maraichage,
      person: small.odile,
      startsOn: "2026-09-01",
    });
    expect(await heldOn("2024-12-31")).toEqual([]);
    expect(await heldOn("2026-08-31")).toEqual([`bank ${small.vie} ${small.marc}`]);
    expect(await heldOn("2026-09-01")).toEqual([`bank ${small.maraichage} ${small.odile}`]);
  });

  test("a duty may be in a pole, on a person, on two people, or nowhere again", async () => {
    await place({ duty: "sign", person: small.claire });
    await place({ duty: "sign", person: small.odile });
    await place({ duty: "minutes", pole: small.vie });
    expect(await heldOn("2026-11-23")).toEqual([`sign ${small.claire}`, `sign ${small.odile}`, `minutes ${small.vie}`]);
    await place({ duty: "sign", place: await only() });
    expect(await heldOn("2026-11-23")).toEqual([`sign ${small.odile}`, `minutes ${small.vie}`]);
  });

  test("lifting keeps the days it was held", async () => {
    await place({ duty: "represent", person: small.helene, startsOn: "2026-01-01" });
    const id = await only();
    expect(await runAs(it.house, small.bernard, liftDutyCommand, { place: id })).toMatchObject({
      said: "duties.lifted",
    });
    expect(await heldOn("2026-11-22")).toEqual([`represent ${small.helene}`]);
    expect(refusal(await runAs(it.house, small.bernard, liftDutyCommand, { place: id }))).toBe("422 duties.ended");
  });

  test("legal powers are marked, the others are not", async () => {
    await place({ duty: "bank", pole: small.vie });
    await place({ duty: "accounts", pole: small.vie });
    const rows = await it.house.db.selectFrom("dutyPlaces").select(["dutyKey", "legal"]).orderBy("id").execute();
    expect(rows).toEqual([
      { dutyKey: "bank", legal: 1 },
      { dutyKey: "accounts", legal: 0 },
    ]);
  });

  test.each([
    ["a member", small.yvette, { duty: "bank", pole: small.vie }, "403 duties.boardOnly"],
    ["an employee", small.karim, { duty: "bank", pole: small.vie }, "403 duties.boardOnly"],
    ["the coordinator", small.sophie, { duty: "bank", pole: small.vie }, "403 duties.boardOnly"],
    ["nowhere, when it was nowhere", small.bernard, { duty: "bank" }, "422 duties.nowhere"],
    [
      "an end before the start",
      small.bernard,
      { duty: "bank", pole: small.vie, endsOn: "2026-01-01" },
      "422 common.endBeforeStart",
    ],
    ["an unknown pole", small.bernard, { duty: "bank", pole: "nowhere" }, "404 common.unknown"],
    ["a duty that is not in the library", small.bernard, { duty: "coffee", pole: small.vie }, "404 common.unknown"],
  ])("are not placed by or with: %s", async (_, who, typed, reason) => {
    expect(refusal(await place(typed as { [name: string]: string }, who))).toBe(reason);
    expect(await heldOn("2026-11-23")).toEqual([]);
  });

  test("the same place twice is refused", async () => {
    await place({ duty: "bank", pole: small.vie });
    expect(refusal(await place({ duty: "bank", pole: small.vie }))).toBe("422 duties.there");
  });
});
