import { afterEach, beforeEach, expect, test } from "vitest";
import { decisionsBehind, leadsOverTime } from "../../../app/features/decisions/effects.server";
import { effectChoices } from "../../../app/features/effects/choices.server";
import { preparePointEffect } from "../../../app/features/meetings/commands-effects.server";
import { decideAtOnce } from "../../../app/features/minutes/commands-votes.server";
import { relieveLeadCommand } from "../../../app/features/poles/commands.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { small } from "../../support/small";
import { openedWith, plantCalledBoard, run, six } from "../minutes/board";

let it: TestHouse;
const DAY = "2026-11-26";

beforeEach(async () => {
  it = await testHouse("2026-11-26T18:30:00.000Z");
  await plantCalledBoard(it);
  await openedWith(it, six);
});
afterEach(() => it.close());

const prepare = (typed: { [name: string]: string }, item = "item-tunnel") =>
  run(it, small.helene, preparePointEffect, { id: small.meeting, item, ...typed });
const decide = (itemId = "item-tunnel") =>
  run(it, small.bernard, decideAtOnce, { itemId, question: "Le conseil décide.", counting: "unanimous" });
const mandates = (seat: string) =>
  it.house.db.selectFrom("mandates").selectAll().where("seatId", "=", seat).orderBy("startsOn").execute();

/** One more point for a second decision of the same evening. */
const another = async (id: string) => {
  const { db } = it.house;
  const item = await db.selectFrom("agendaItems").selectAll().where("id", "=", "item-tunnel").executeTakeFirstOrThrow();
  await db
    .insertInto("agendaItems")
    .values({ ...item, id, rank: 9, title: "Un autre point" })
    .execute();
};
const asAssembly = () =>
  it.house.db.updateTable("bodies").set({ kind: "assembly" }).where("id", "=", small.board).execute();

test("an alternate is co-opted beside the titular, and the seat names the decision", async () => {
  const { seats } = await effectChoices(it.house.db, "coOpt", DAY);
  expect(seats.find((one) => one.id === "seat-8")?.vacant).toBe(true);
  const taken = seats.find((one) => !one.vacant);
  await prepare({ kind: "coOpt", seat: taken?.id ?? "", part: "alternate", person: small.yvette });
  await decide();
  const given = (await mandates(taken?.id ?? "")).find((one) => one.personId === small.yvette);
  expect(given).toMatchObject({ part: "alternate", origin: "coOpted", startsOn: DAY });
  const { me } = await contextOf(it.house, small.claire);
  expect([...(await decisionsBehind(it.house.db, me, "mandate", [given?.id ?? ""])).values()]).toEqual(["2026-1"]);
  const left = await effectChoices(it.house.db, "coOpt", DAY);
  expect(left.seats.map((one) => one.id)).not.toContain(taken?.id);
});

test("a board does not ratify its own co-option; the assembly does, for what is left of the term", async () => {
  await prepare({ kind: "coOpt", seat: "seat-8", person: small.yvette });
  await decide();
  const [given] = await mandates("seat-8");
  const ratify = { kind: "ratify", mandate: given?.id ?? "", endsOn: "2028-06-30" };
  await another("item-ratify");
  expect(await prepare(ratify, "item-ratify")).toBe("422 effects.assemblyRatifies");
  await asAssembly();
  expect((await effectChoices(it.house.db, "ratify", DAY)).mandates.map((one) => one.id)).toEqual([given?.id]);
  expect(await prepare(ratify, "item-ratify")).toMatchObject({ said: "effects.prepared" });
  await decide("item-ratify");
  expect(await mandates("seat-8")).toMatchObject([{ ratifiedOn: DAY, endsOn: "2028-06-30" }]);
  expect((await effectChoices(it.house.db, "ratify", DAY)).mandates).toEqual([]);
});

test("prepared for the assembly but decided by a board, a ratification is refused and says why", async () => {
  await prepare({ kind: "coOpt", seat: "seat-8", person: small.yvette });
  await decide();
  const [given] = await mandates("seat-8");
  await another("item-ratify");
  await asAssembly();
  await prepare({ kind: "ratify", mandate: given?.id ?? "" }, "item-ratify");
  await it.house.db.updateTable("bodies").set({ kind: "board" }).where("id", "=", small.board).execute();
  await decide("item-ratify");
  expect(await mandates("seat-8")).toMatchObject([{ ratifiedOn: null }]);
  const row = await it.house.db
    .selectFrom("effects")
    .select("refusedWhy")
    .where("kind", "=", "ratify")
    .executeTakeFirst();
  expect(row?.refusedWhy).toBe("effects.assemblyRatifies");
});

test("who led a pole three times has three stretches, each with the decisions of its start and of its end", async () => {
  await prepare({ kind: "nameLead", pole: small.maraichage, person: small.helene });
  await decide();
  const { db } = it.house;
  await run(it, small.claire, relieveLeadCommand, {
    pole: small.maraichage,
    person: small.helene,
    startsOn: "2026-12-01",
  });
  await another("item-again");
  await prepare(
    { kind: "nameLead", pole: small.maraichage, person: small.helene, startsOn: "2027-01-01" },
    "item-again",
  );
  await decide("item-again");
  await another("item-relieve");
  const relieve = { kind: "relieveLead", leadPart: `${small.maraichage}:${small.helene}`, startsOn: "2027-02-01" };
  await prepare(relieve, "item-relieve");
  await decide("item-relieve");
  await another("item-until");
  const until = { kind: "nameLead", pole: small.maraichage, person: small.helene, startsOn: "2027-03-01" };
  await prepare({ ...until, endsOn: "2027-06-30" }, "item-until");
  await decide("item-until");
  const { me } = await contextOf(it.house, small.claire);
  const stretches = await leadsOverTime(db, me, small.maraichage);
  expect(
    stretches
      .filter((one) => one.personId === small.helene)
      .map(({ startsOn, endsOn, decision, ended }) => [startsOn, endsOn, decision, ended]),
  ).toEqual([
    ["2027-03-01", "2027-06-30", "2026-4", "2026-4"],
    ["2027-01-01", "2027-01-31", "2026-2", "2026-3"],
    [DAY, "2026-11-30", "2026-1", null],
  ]);
  expect(stretches.find((one) => one.personId === small.claire)?.decision).toBeNull();
});
