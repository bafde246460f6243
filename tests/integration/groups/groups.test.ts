import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { computedDeadlines } from "../../../app/features/deadlines/queries.server";
import {
  closeGroupCommand,
  deliverGroupCommand,
  extendGroupCommand,
  joinGroupCommand,
  leaveGroupCommand,
  openGroupCommand,
} from "../../../app/features/groups/commands.server";
import { groupsAwaiting, groupsOn, seesGroup } from "../../../app/features/groups/queries.server";
import { historyOfPole } from "../../../app/journal-views.server";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const today = "2026-11-23";
const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const typed = {
  ...{ name: "Abri à vélos", pole: small.maraichage, deliverable: "Trois devis comparés" },
  ...{ startsOn: today, endsOn: "2027-01-31", lead: small.odile, people: [small.karim, small.yvette] },
};
const opened = async () => {
  await runAs(it.house, small.claire, openGroupCommand, typed);
  const [group] = await groupsOn(it.house.db, today);
  if (!group) throw new Error("no group");
  return group;
};

test("a group mixes people, has a deliverable and an end, and is a deadline of its pole", async () => {
  const group = await opened();
  expect(group).toMatchObject({
    slug: "abri-a-velos",
    deliverable: "Trois devis comparés",
    closedOn: null,
    version: 1,
  });
  expect(group.people.map((one) => [one.id, one.lead])).toEqual([
    [small.odile, true],
    [small.karim, false],
    [small.yvette, false],
  ]);
  expect(await computedDeadlines(it.house.db, today, "2027-06-30")).toContainEqual(
    expect.objectContaining({ kind: "group", dueOn: "2027-01-31", href: "/groupes/abri-a-velos" }),
  );
  expect((await groupsAwaiting(it.house.db, small.odile, today, "2027-01-31")).map((one) => one.id)).toEqual([
    group.id,
  ]);
  expect(await groupsAwaiting(it.house.db, small.odile, today, "2027-01-30")).toEqual([]);
  expect(await groupsAwaiting(it.house.db, small.karim, today, "2027-12-31")).toEqual([]);
  const lines = await historyOfPole(await contextOf(it.house, small.claire), small.maraichage);
  expect(lines.map((line) => line.sentence.replaceAll("\u00A0", " "))).toEqual([
    "Claire Vasseur a ouvert le groupe de travail « Abri à vélos ».",
  ]);
});

test("who may know of it: the board, the team, its people; nobody else", async () => {
  const group = await opened();
  const sees = async (who: string) => seesGroup((await contextOf(it.house, who)).me, group);
  expect(await sees(small.bernard)).toBe(true);
  expect(await sees(small.karim)).toBe(true);
  expect(await sees(small.yvette)).toBe(true);
  expect(await sees(small.amelie)).toBe(false);
});

test.each([
  ["by a member", small.yvette, typed, "403 groups.boardOnly"],
  ["by an employee", small.karim, typed, "403 groups.boardOnly"],
  ["that ends first", small.claire, { ...typed, endsOn: "2026-11-22" }, "422 common.endBeforeStart"],
  ["that never ends", small.claire, { ...typed, endsOn: "2030-01-01" }, "422 groups.tooLong"],
  ["with nobody known", small.claire, { ...typed, people: ["nobody"] }, "404 common.unknown"],
  ["without a lead", small.claire, { ...typed, lead: "" }, "400 common.formInvalid"],
  ["without a deliverable", small.claire, { ...typed, deliverable: " " }, "400 common.formInvalid"],
])("opening is refused: %s", async (_, who, fields, reason) => {
  expect(refusal(await runAs(it.house, who, openGroupCommand, fields))).toBe(reason);
  expect(await groupsOn(it.house.db, today)).toEqual([]);
});

describe("at work", () => {
  test("its lead brings people in, anyone leaves freely, nobody removes another", async () => {
    const group = await opened();
    const part = (person: string) => ({ group: group.id, person });
    expect(refusal(await runAs(it.house, small.karim, joinGroupCommand, part(small.amelie)))).toBe(
      "403 groups.boardOnly",
    );
    expect(await runAs(it.house, small.odile, joinGroupCommand, part(small.amelie))).toMatchObject({
      said: "groups.joined",
    });
    expect(refusal(await runAs(it.house, small.odile, joinGroupCommand, part(small.amelie)))).toBe(
      "422 groups.alreadyIn",
    );
    expect(refusal(await runAs(it.house, small.yvette, leaveGroupCommand, part(small.karim)))).toBe(
      "403 groups.boardOnly",
    );
    expect(await runAs(it.house, small.yvette, leaveGroupCommand, part(small.yvette))).toMatchObject({
      said: "groups.left",
    });
    expect(refusal(await runAs(it.house, small.claire, leaveGroupCommand, part(small.yvette)))).toBe(
      "422 groups.notIn",
    );
  });
  test("one of its people hands in; a stale version shows what stands", async () => {
    const group = await opened();
    const work = { group: group.id, version: "1", outcome: "Le deuxième devis.", link: "https://exemple.org/devis" };
    expect(refusal(await runAs(it.house, small.amelie, deliverGroupCommand, work))).toBe("403 groups.boardOnly");
    expect(refusal(await runAs(it.house, small.karim, deliverGroupCommand, { ...work, link: "javascript:1" }))).toBe(
      "400 common.formInvalid",
    );
    expect(await runAs(it.house, small.karim, deliverGroupCommand, work)).toMatchObject({ said: "groups.delivered" });
    expect((await groupsOn(it.house.db, today))[0]).toMatchObject({
      ...{ outcome: "Le deuxième devis.", link: "https://exemple.org/devis", deliveredOn: today, version: 2 },
    });
    const stale = await runAs(it.house, small.odile, deliverGroupCommand, work);
    expect(refusal(stale)).toBe("409 common.changedMeanwhile");
    expect(stale instanceof Refused && stale.current?.text).toBe("Le deuxième devis.");
  });
  test("the board gives more time; closed, nothing moves and it is no deadline any more", async () => {
    const group = await opened();
    const later = { group: group.id, version: "1", endsOn: "2027-03-31" };
    expect(refusal(await runAs(it.house, small.karim, extendGroupCommand, later))).toBe("403 groups.boardOnly");
    expect(refusal(await runAs(it.house, small.claire, extendGroupCommand, { ...later, endsOn: "2027-01-31" }))).toBe(
      "422 groups.notLater",
    );
    await runAs(it.house, small.claire, extendGroupCommand, later);
    expect((await groupsOn(it.house.db, today))[0]?.endsOn).toBe("2027-03-31");
    const close = { group: group.id, version: "2" };
    expect(refusal(await runAs(it.house, small.karim, closeGroupCommand, close))).toBe("403 groups.boardOnly");
    expect(await runAs(it.house, small.odile, closeGroupCommand, close)).toMatchObject({ said: "groups.closed" });
    const again = { group: group.id, version: "3" };
    expect(refusal(await runAs(it.house, small.odile, closeGroupCommand, again))).toBe("422 groups.closed");
    const part = { group: group.id, person: small.amelie };
    expect(refusal(await runAs(it.house, small.odile, joinGroupCommand, part))).toBe("422 groups.closed");
    const deadlines = await computedDeadlines(it.house.db, today, "2028-01-01");
    expect(deadlines.filter((one) => one.kind === "group")).toEqual([]);
    expect((await verifyJournal(it.house.db)).fault).toBeNull();
  });
});
