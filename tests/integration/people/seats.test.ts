import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { electorsOf } from "../../../app/features/meetings/electors.server";
import { closeSeat, giveMandate, openSeat } from "../../../app/features/people/commands.seats.server";
import { sittingAmong } from "../../../app/features/people/queries.server";
import { seatsOn } from "../../../app/features/people/seat-queries.server";
import { endMandate } from "../../../app/features/powers/commands-leaving.server";
import { seatTerms } from "../../../app/features/powers/queries.server";
import { boardSize } from "../../../app/features/proposals/queries.server";
import { renewalOn } from "../../../app/features/renewal/queries.server";
import { readsAsBoard, readsInCamera } from "../../../app/me";
import { loadPerson } from "../../../app/me.server";
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
const mandate = (more: { [name: string]: string } = {}) => ({
  seat: "seat-8",
  person: small.amelie,
  startsOn: today,
  endsOn: "2029-05-31",
  origin: "coOpted",
  ...more,
});
const give = (more: { [name: string]: string } = {}, who: string = small.bernard) =>
  runAs(it.house, who, giveMandate, mandate(more));

describe("a mandate", () => {
  test.each([
    ["an administrator", small.bernard, "done"],
    ["a keeper", small.claire, "done"],
    ["the coordinator", small.sophie, "403 people.notYourMandates"],
    ["an employee", small.karim, "403 people.notYourMandates"],
    ["a member", small.yvette, "403 people.notYourMandates"],
  ])("given by %s", async (_, who, expected) => expect(refusal(await give({}, who))).toBe(expected));

  test("makes an administrator of its first day, and no longer after its end", async () => {
    await give({ startsOn: "2026-12-01" });
    expect((await loadPerson(it.house.db, small.amelie, today))?.boardMember).toBe(false);
    expect((await loadPerson(it.house.db, small.amelie, "2026-12-01"))?.boardMember).toBe(true);
    expect((await loadPerson(it.house.db, small.amelie, "2029-06-01"))?.boardMember).toBe(false);
  });

  test.each([
    ["on a seat somebody holds", { seat: "seat-1" }, "422 people.seatTaken"],
    ["to somebody who already sits", { person: small.marc }, "422 people.alreadySits"],
    ["that ends before it starts", { endsOn: "2026-01-01" }, "422 common.endBeforeStart"],
    ["on a seat nobody knows", { seat: "nowhere" }, "404 common.unknown"],
    ["on a day that does not exist", { startsOn: "2026-02-30" }, "400 common.formInvalid"],
  ])("is refused %s", async (_, more, expected) => expect(refusal(await give(more))).toBe(expected));

  test("may follow the one before on the same seat", async () => {
    expect(refusal(await give({ seat: "seat-1", startsOn: "2028-06-01", endsOn: "" }))).toBe("done");
    const [seat] = await seatsOn(it.house.db, small.board, today);
    expect(seat?.holders.map((one) => one.name)).toEqual(["Claire Vasseur", "Amélie Rousset"]);
  });

  test("as alternate adds no voice: the seat counts once, for its titular", async () => {
    const before = await electorsOf(it.house.db, small.board, today);
    await it.house.db
      .insertInto("mandates")
      .values({
        ...{ id: "mandate-alternate", seatId: "seat-1", personId: small.amelie, startsOn: today, endsOn: null },
        ...{ origin: "elected", part: "alternate", endedOn: null, endedWhy: null, title: null },
      })
      .execute();
    const after = await electorsOf(it.house.db, small.board, today);
    const voting = (list: typeof after) => list.filter((one) => one.voice === "voting").map((one) => one.personId);
    expect(voting(after)).toEqual(voting(before));
    expect(after.find((one) => one.personId === small.amelie)?.voice).toBe("advisory");
    const amelie = await loadPerson(it.house.db, small.amelie, today);
    expect(amelie).toMatchObject({ boardMember: false, alternate: true });
    expect([readsAsBoard, readsInCamera].map((reads) => amelie && reads(amelie, null))).toEqual([true, false]);
    expect(refusal(await give({}, small.amelie))).toBe("403 people.notYourMandates");
    expect(await boardSize(it.house.db, today)).toBe(7);
    expect(await seatTerms(it.house.db)).toHaveLength(7);
    expect([...(await sittingAmong(it.house.db, [small.amelie], today))]).toEqual([]);
    expect((await renewalOn(it.house.db, today)).sitters).toHaveLength(7);
  });

  test("ends before its term; the seat stays, and may be given again that day", async () => {
    const end = { mandate: "mandate-7", endedOn: today, why: "Déménagement" };
    expect(refusal(await runAs(it.house, small.karim, endMandate, end))).toBe("403 people.notYourMandates");
    expect(refusal(await runAs(it.house, small.bernard, endMandate, end))).toBe("done");
    expect(refusal(await runAs(it.house, small.bernard, endMandate, end))).toBe("422 people.mandateOver");
    expect(refusal(await give({ seat: "seat-7" }))).toBe("done");
    const line = await it.house.db
      .selectFrom("journal")
      .select("body")
      .where("verb", "=", "mandate.end")
      .executeTakeFirst();
    expect(line?.body).not.toContain("Déménagement");
  });
});

describe("a seat", () => {
  test("is opened last in its order, and closed only when nobody sits on it", async () => {
    await runAs(it.house, small.claire, openSeat, { body: small.board });
    const seats = await seatsOn(it.house.db, small.board, today);
    expect(seats.at(-1)).toMatchObject({ rank: 10, holders: [] });
    const held = await runAs(it.house, small.claire, closeSeat, { seat: "seat-1", closedOn: today });
    expect(refusal(held)).toBe("422 people.seatHeld");
    expect(refusal(await runAs(it.house, small.claire, closeSeat, { seat: "seat-9", closedOn: today }))).toBe("done");
    expect(await seatsOn(it.house.db, small.board, today)).toHaveLength(9);
    expect(refusal(await give({ seat: "seat-9" }))).toBe("422 people.seatClosed");
  });

  test("a planned end that is behind shows who was there, and the seat as vacant", async () => {
    await it.house.db.updateTable("mandates").set({ endsOn: "2026-05-31" }).where("id", "=", "mandate-7").execute();
    const seat = (await seatsOn(it.house.db, small.board, today)).find((one) => one.id === "seat-7");
    expect(seat).toMatchObject({ holders: [], beyond: { name: "Marc Tellier" } });
  });
});
