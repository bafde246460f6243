import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  confideProxy,
  enterAnswer,
  giveAnswer,
  stopReminder,
  withdrawProxy,
} from "../../../app/features/meetings/commands-answers.server";
import { attendanceOf, forecast, meetingOf, proxiesOf } from "../../../app/features/meetings/queries.server";
import type { LinkHolder } from "../../../app/me";
import { verifyJournal } from "../../../app/verify.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";
import { boardProxies, callIt, enterRules, plantMembers } from "./plant";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse("2026-11-09T09:00:00.000Z");
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const reasonOf = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : answer);
const link = (personId: string, changes: Partial<LinkHolder> = {}): LinkHolder => ({
  kind: "link",
  personId,
  meetingId: small.meeting,
  purpose: "answer",
  ...changes,
});
const say = (who: string | LinkHolder, answer: string) =>
  runAs(it.house, who, giveAnswer, { id: small.meeting, answer });
const give = (who: string | LinkHolder, holderId: string) =>
  runAs(it.house, who, confideProxy, { id: small.meeting, holderId });
const line = async (personId: string) =>
  (await attendanceOf(it.house.db, small.meeting)).find((one) => one.personId === personId);
const standing = async () =>
  (await proxiesOf(it.house.db, small.meeting)).filter((proxy) => proxy.droppedAt === null).length;
const allowed = async () => {
  await enterRules(it.house, small.board, { proxies: boardProxies });
  await callIt(it.house);
};

describe("answering", () => {
  test("by the signed link, without signing in; the answer may change", async () => {
    await callIt(it.house);
    expect(reasonOf(await say(link(small.odile), "yes"))).toMatchObject({ said: "meetings.answeredYes" });
    expect(await line(small.odile)).toMatchObject({ answer: "yes", answeredVia: "link" });
    await say(small.odile, "no");
    expect(await line(small.odile)).toMatchObject({ answer: "no", answeredVia: "app" });
    const journal = await it.house.db
      .selectFrom("journal")
      .select(["actorKind", "actorId"])
      .where("verb", "=", "attendance.answer")
      .execute();
    expect(journal[0]).toEqual({ actorKind: "link", actorId: small.odile });
    expect(await verifyJournal(it.house.db)).toMatchObject({ fault: null });
  });

  test("a link of another purpose or for another meeting opens nothing", async () => {
    await callIt(it.house);
    expect(reasonOf(await say(link(small.odile, { purpose: "vote" }), "yes"))).toEqual([403, "meetings.notYourAnswer"]);
    expect(reasonOf(await say(link(small.odile, { meetingId: "other" }), "yes"))).toEqual([404, "common.unknown"]);
    expect(reasonOf(await say(link(small.yvette), "yes"))).toEqual([404, "common.unknown"]);
  });

  test("before the notice there is no roll; after the opening answers are closed", async () => {
    expect(reasonOf(await say(small.odile, "yes"))).toEqual([404, "common.unknown"]);
    await callIt(it.house);
    await it.house.db.updateTable("meetings").set({ status: "open" }).where("id", "=", small.meeting).execute();
    expect(reasonOf(await say(small.odile, "yes"))).toEqual([422, "meetings.answersClosed"]);
  });

  test("at a distance only where the meeting has a link", async () => {
    await callIt(it.house);
    expect(reasonOf(await say(small.odile, "remote"))).toEqual([422, "meetings.noRemote"]);
  });

  test("the week foretells the quorum, in voices", async () => {
    await allowed();
    await say(small.claire, "yes");
    await say(small.bernard, "yes");
    await give(small.odile, small.bernard);
    await say(small.marc, "no");
    const { me } = await contextOf(it.house, small.helene);
    const meeting = await meetingOf(it.house.db, me, small.meeting);
    const seen = meeting && (await forecast(it.house.db, meeting));
    expect(seen).toMatchObject({ coming: 2, proxies: 1, away: 1, waiting: 3, base: 7 });
    expect(seen?.places.filter((place) => place === "proxy").length).toBe(1);
  });

  test("one may ask for no reminder", async () => {
    await callIt(it.house);
    await runAs(it.house, link(small.odile), stopReminder, { id: small.meeting });
    expect(await line(small.odile)).toMatchObject({ reminderStopped: 1 });
  });
});

describe("proxies", () => {
  test("a board refuses them until an article is entered", async () => {
    await callIt(it.house);
    expect(reasonOf(await give(small.odile, small.bernard))).toEqual([422, "meetings.proxyNotAllowed"]);
  });

  test("given, replaced, withdrawn: one stands at a time and each end says why", async () => {
    await allowed();
    expect(reasonOf(await give(link(small.odile), small.bernard))).toMatchObject({ about: "Bernard Lhomme" });
    await give(small.odile, small.helene);
    expect(await standing()).toBe(1);
    expect(await line(small.odile)).toMatchObject({ answer: "proxy", heldByName: "Hélène Marchetti" });
    await runAs(it.house, small.odile, withdrawProxy, { id: small.meeting });
    expect(await line(small.odile)).toMatchObject({ answer: null, heldBy: null });
    const ends = (await proxiesOf(it.house.db, small.meeting)).map((proxy) => proxy.droppedWhy);
    expect(ends).toEqual(["replaced", "withdrawn"]);
    const again = await runAs(it.house, small.odile, withdrawProxy, { id: small.meeting });
    expect(reasonOf(again)).toEqual([422, "meetings.noProxy"]);
  });

  test("it drops when its giver comes", async () => {
    await allowed();
    await give(small.odile, small.bernard);
    await say(small.odile, "yes");
    expect(await standing()).toBe(0);
    expect((await proxiesOf(it.house.db, small.meeting))[0]?.droppedWhy).toBe("giverComes");
  });

  test("when its holder declines it drops, and the giver is told", async () => {
    await allowed();
    await give(small.odile, small.bernard);
    await say(small.bernard, "no");
    expect(await standing()).toBe(0);
    expect(await line(small.odile)).toMatchObject({ answer: null });
    const told = await it.house.db
      .selectFrom("mails")
      .selectAll()
      .where("personId", "=", small.odile)
      .where("kind", "=", "answer")
      .executeTakeFirst();
    expect(told?.text).toContain("Bernard Lhomme ne viendra pas");
  });

  test.each([
    ["to oneself", small.odile, small.odile, "meetings.proxyToOneself"],
    ["to nobody", small.odile, "", "meetings.holderNeeded"],
    ["to someone without a vote", small.odile, small.sophie, "meetings.proxyHolderNotElector"],
    ["to someone who declined", small.odile, small.marc, "meetings.proxyHolderAbsent"],
    ["beyond the cap", small.odile, small.bernard, "meetings.proxyCapReached"],
    ["to someone who gave theirs", small.odile, small.gerard, "meetings.proxyHolderRepresented"],
    ["by someone who holds one", small.bernard, small.helene, "meetings.proxyGiverHolds"],
  ])("refused %s", async (_what, giver, holder, reason) => {
    await allowed();
    await give(small.gerard, small.bernard);
    await say(small.marc, "no");
    expect(reasonOf(await give(giver, holder))).toEqual([422, reason]);
    expect(await standing()).toBe(1);
  });

  test("forty at once against a cap of ten: ten go through", async () => {
    await enterRules(it.house, small.assembly, {
      proxies: { ...boardProxies, cap: 10 },
      quorum: { kind: "none" },
    });
    const members = await plantMembers(it.house, 40);
    const id = "assembly";
    const first = await it.house.db.selectFrom("meetings").selectAll().executeTakeFirstOrThrow();
    await it.house.db
      .insertInto("meetings")
      .values({ ...first, id, kind: "ordinary", bodyId: small.assembly, startsAt: "2026-12-12T14:30" })
      .execute();
    await callIt(it.house, id);
    const answers = await Promise.all(
      members.map((personId) =>
        runAs(it.house, link(personId, { meetingId: id }), confideProxy, { id, holderId: small.yvette }),
      ),
    );
    const refused = answers.filter((answer) => answer instanceof Refused);
    expect(answers.length - refused.length).toBe(10);
    expect(new Set(refused.map((answer) => (answer as Refused).reason))).toEqual(new Set(["meetings.proxyCapReached"]));
    expect((await proxiesOf(it.house.db, id)).length).toBe(10);
  });
});

describe("from paper", () => {
  const enter = (who: string, fields: { [name: string]: string }) =>
    runAs(it.house, who, enterAnswer, { id: small.meeting, personId: small.gerard, holderId: "", ...fields });

  test.each([
    ["who prepares", small.helene],
    ["the coordinator", small.sophie],
    ["a keeper", small.claire],
  ])("%s enters what came on a coupon", async (_who, person) => {
    await allowed();
    expect(reasonOf(await enter(person, { answer: "yes" }))).toMatchObject({ about: "Gérard Poulain" });
    expect(await line(small.gerard)).toMatchObject({ answer: "yes", answeredVia: "paper" });
  });

  test("a proxy on paper meets the same rules", async () => {
    await allowed();
    expect(reasonOf(await enter(small.helene, { answer: "proxy" }))).toEqual([422, "meetings.holderNeeded"]);
    await enter(small.helene, { answer: "proxy", holderId: small.odile });
    expect((await proxiesOf(it.house.db, small.meeting))[0]).toMatchObject({
      via: "paper",
      holderName: "Odile Gramont",
    });
  });

  test.each([small.karim, small.yvette])("%s may not", async (who) => {
    await allowed();
    expect(reasonOf(await enter(who, { answer: "yes" }))).toEqual([404, "common.unknown"]);
  });
});
