import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { changeRules } from "../../../app/features/association/commands.server";
import { drawSeats, undrawSeats } from "../../../app/features/people/commands.draws.server";
import {
  closeSeat,
  giveMandate,
  openSeat,
  prolongMandate,
  ratifyMandate,
  updateSeat,
} from "../../../app/features/people/commands.seats.server";
import { stagger } from "../../../app/features/people/plan.server";
import { endMandate } from "../../../app/features/powers/commands-leaving.server";
import type { Typed } from "../../../app/fields.server";
import { runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const today = "2026-11-23";
const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const run = async (command: Parameters<typeof runAs>[2], typed: Typed, who: string = small.bernard) =>
  refusal(await runAs(it.house, who, command, typed));
const rule = (key: string, fields: { [name: string]: string }, article = "10") =>
  run(
    changeRules,
    { body: small.board, startsOn: "2020-01-01", from: "rule", rule: key, document: "statutes", article, ...fields },
    small.claire,
  );
const thirds = () => rule("renewal", { years: "3", parts: "thirds" });
const drawn = async () => {
  await thirds();
  await draw();
};
const draw = (more: Typed = {}) =>
  run(drawSeats, { body: small.board, kind: "first", first: "2027-06-12", seed: "424242", ...more });
const mandateOf = (id: string) =>
  it.house.db.selectFrom("mandates").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const seatOf = (id: string) =>
  it.house.db.selectFrom("seats").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const sizes = async () => (await stagger(it.house.db, small.board, today))?.plan.cohorts.map((one) => one.seats.length);
const lastDraw = () =>
  it.house.db.selectFrom("seatDraws").selectAll().orderBy("id", "desc").limit(1).executeTakeFirstOrThrow();

describe("drawing lots", () => {
  test.each([
    ["without the length and its article", async () => undefined, {}, "422 people.noRenewalRule"],
    ["for a day that has passed", thirds, { first: "2026-06-12" }, "422 people.electionBehind"],
    [
      "where all seats go at once",
      () => rule("renewal", { years: "3", parts: "atOnce" }),
      {},
      "422 people.noRenewalRule",
    ],
    ["to make even what is even", drawn, { kind: "balance" }, "422 people.nothingToDraw"],
    ["twice", drawn, {}, "422 people.drawStands"],
    ["by thirds, with their article", thirds, {}, "done"],
  ])("%s", async (_, before, more, expected) => {
    await before();
    expect(await draw(more)).toBe(expected);
  });

  test("gives nine seats three terms, cuts mandates short and lengthens none; undone, all is as before", async () => {
    await thirds();
    const before = await it.house.db.selectFrom("mandates").select(["id", "endsOn"]).orderBy("id").execute();
    expect(await draw()).toBe("done");
    expect(await sizes()).toEqual([3, 3, 3]);
    const drawn = await it.house.db.selectFrom("mandates").select(["id", "endsOn"]).orderBy("id").execute();
    for (const [n, one] of drawn.entries()) expect((one.endsOn ?? "") <= (before[n]?.endsOn ?? "")).toBe(true);
    expect(drawn.some((one) => one.endsOn === "2027-06-12")).toBe(true);
    const { id } = await lastDraw();
    expect(await run(undrawSeats, { draw: id }, small.sophie)).toBe("403 people.notYourMandates");
    expect(await run(undrawSeats, { draw: id })).toBe("done");
    expect(await it.house.db.selectFrom("mandates").select(["id", "endsOn"]).orderBy("id").execute()).toEqual(before);
    expect((await seatOf("seat-1")).termEndsOn).toBeNull();
    expect(await run(undrawSeats, { draw: id })).toBe("422 people.drawUndone");
  });

  test("the same seed gives the same parts, and the journal holds no name", async () => {
    await thirds();
    await draw();
    const first = await lastDraw();
    await run(undrawSeats, { draw: first.id });
    await draw();
    const again = await lastDraw();
    expect(JSON.parse(again.result).lots).toEqual(JSON.parse(first.result).lots);
    expect(again.result).not.toContain("Vasseur");
  });

  test("is not undone once somebody was elected after it", async () => {
    await thirds();
    await draw();
    const { id } = await lastDraw();
    const given = { seat: "seat-8", person: small.amelie, startsOn: "2026-11-24", endsOn: "", origin: "elected" };
    expect(await run(giveMandate, given)).toBe("done");
    expect(await run(undrawSeats, { draw: id })).toBe("422 people.drawElected");
  });

  test("the parts stay even as the board grows, a seat closes and a term is cut short", async () => {
    await thirds();
    await draw();
    expect(await run(openSeat, { body: small.board })).toBe("done");
    expect([...((await sizes()) ?? [])].sort()).toEqual([3, 3, 4]);
    for (const seat of ["seat-8", "seat-9"]) await run(closeSeat, { seat, closedOn: today });
    const cut = await seatOf("seat-1");
    await run(updateSeat, {
      seat: "seat-1",
      termEndsOn: cut.termEndsOn === "2027-06-12" ? "2029-06-12" : "2027-06-12",
    });
    const spread = (found: number[] | undefined) => Math.max(...(found ?? [])) - Math.min(...(found ?? []));
    const outcome = await draw({ kind: "balance" });
    expect(["done", "422 people.nothingToDraw"]).toContain(outcome);
    expect(spread(await sizes())).toBeLessThanOrEqual(1);
  });
});

describe("a co-option", () => {
  const coOpt = (more: Typed = {}) =>
    run(giveMandate, { seat: "seat-8", person: small.amelie, startsOn: today, endsOn: "", origin: "coOpted", ...more });
  const theirs = () =>
    it.house.db.selectFrom("mandates").selectAll().where("personId", "=", small.amelie).executeTakeFirstOrThrow();
  const planAssembly = () =>
    it.house.db
      .updateTable("meetings")
      .set({ kind: "ordinary", bodyId: small.assembly, startsAt: "2026-12-12T18:30" })
      .execute();

  test("holds until the next assembly, is ratified there and runs what is left of the seat's term", async () => {
    await planAssembly();
    await run(updateSeat, { seat: "seat-8", termEndsOn: "2028-06-12" });
    expect(await coOpt()).toBe("done");
    const { id, endsOn } = await theirs();
    expect(endsOn).toBe("2026-12-12");
    expect((await seatOf("seat-8")).termEndsOn).toBe("2028-06-12");
    expect(await run(ratifyMandate, { mandate: id, ratifiedOn: "2026-12-12" })).toBe("422 people.ratifiedAhead");
    it.at("2026-12-14T09:00:00.000Z");
    expect(await run(ratifyMandate, { mandate: id, ratifiedOn: "2026-12-12" }, small.karim)).toBe(
      "403 people.notYourMandates",
    );
    expect(await run(ratifyMandate, { mandate: id, ratifiedOn: "2026-12-12" })).toBe("done");
    expect(await theirs()).toMatchObject({ ratifiedOn: "2026-12-12", endsOn: "2028-06-12" });
    expect(await run(ratifyMandate, { mandate: id, ratifiedOn: "2026-12-12" })).toBe("422 people.alreadyRatified");
  });

  test.each([
    ["an article says to wait for the assembly", () => rule("vacancy", {}), "422 people.noCoOption"],
    ["an article allows it", () => rule("vacancy", { coOption: "on", remainingTerm: "on" }), "done"],
    ["no rule was entered", async () => undefined, "done"],
  ])("%s", async (_, before, expected) => {
    await before();
    expect(await coOpt()).toBe(expected);
  });

  test("an elected mandate is not ratified; an ended one neither", async () => {
    expect(await run(ratifyMandate, { mandate: "mandate-1", ratifiedOn: today })).toBe("422 people.notCoOpted");
    await coOpt();
    const { id } = await theirs();
    await run(endMandate, { mandate: id, lastDay: today, kind: "revoked" });
    expect(await run(ratifyMandate, { mandate: id, ratifiedOn: today })).toBe("422 people.mandateOver");
  });
});

describe("ends and moves", () => {
  test("a resignation keeps the day it came in; the last day is still sat", async () => {
    const typed = { mandate: "mandate-7", kind: "resigned", receivedOn: "2026-11-20", lastDay: "2026-11-30" };
    expect(await run(endMandate, typed)).toBe("done");
    expect(await mandateOf("mandate-7")).toMatchObject({
      ...{ endedOn: "2026-12-01", endKind: "resigned", receivedOn: "2026-11-20" },
    });
  });

  test.each([
    ["no day at all", { lastDay: "" }, "400 common.formInvalid"],
    ["received after the end", { receivedOn: "2026-12-02", lastDay: "2026-11-30" }, "422 people.receivedAfterEnd"],
    ["before it began", { lastDay: "2024-01-01" }, "422 common.endBeforeStart"],
  ])("is refused: %s", async (_, more, expected) =>
    expect(await run(endMandate, { mandate: "mandate-7", kind: "resigned", ...more })).toBe(expected),
  );

  test("an assembly put off moves the planned end, not over somebody else's days", async () => {
    const move = (endsOn: string) => run(prolongMandate, { mandate: "mandate-1", endsOn });
    await run(giveMandate, {
      seat: "seat-1",
      person: small.amelie,
      startsOn: "2028-07-01",
      endsOn: "",
      origin: "elected",
    });
    expect(await move("2028-06-30")).toBe("done");
    expect((await mandateOf("mandate-1")).endsOn).toBe("2028-06-30");
    expect(await move("2028-07-01")).toBe("422 people.seatTaken");
    expect(await move("2024-01-01")).toBe("422 common.endBeforeStart");
  });
});

describe("limits", () => {
  const again = {
    seat: "seat-1",
    person: small.claire,
    startsOn: "2028-06-01",
    endsOn: "2031-05-31",
    origin: "elected",
  };
  test.each([
    ["one mandate at most, refused", { inARow: "mandates", most: "1", beyond: "refuse" }, "422 people.termLimit"],
    ["one at most, only told", { inARow: "mandates", most: "1", beyond: "warn" }, "done"],
    ["two at most", { inARow: "mandates", most: "2", beyond: "refuse" }, "done"],
    ["five years at most", { inARow: "years", most: "5", beyond: "refuse" }, "422 people.termLimit"],
    ["six years at most", { inARow: "years", most: "6", beyond: "refuse" }, "done"],
  ])("%s", async (_, fields, expected) => {
    await rule("termLimit", fields);
    expect(await run(giveMandate, again)).toBe(expected);
  });

  test("an organisation holds two seats at most, however it is spelt; a titular and an alternate share one", async () => {
    await rule("organisationSeats", { seatsEach: "2" });
    const open = (organisation: string) => run(openSeat, { body: small.board, organisation });
    expect(await open("Réseau des Jardins")).toBe("done");
    expect(await open("RESEAU DES JARDINS")).toBe("done");
    expect(await open("Reseau des jardins")).toBe("422 people.organisationFull");
    expect(await run(updateSeat, { seat: "seat-9", organisation: "réseau des jardins" })).toBe(
      "422 people.organisationFull",
    );
    const alternate = { seat: "seat-1", startsOn: today, endsOn: "", origin: "elected", part: "alternate" };
    expect(await run(giveMandate, { ...alternate, person: small.amelie })).toBe("done");
    expect(await run(giveMandate, { ...alternate, person: small.yvette })).toBe("422 people.alternateTaken");
    expect(await run(giveMandate, { ...alternate, seat: "seat-2", person: small.marc })).toBe("422 people.alreadySits");
  });
});
