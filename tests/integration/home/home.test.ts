import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logOne } from "../../../app/features/actions/commands.server";
import { doneFollowUp } from "../../../app/features/decisions/commands.server";
import { recordDecision } from "../../../app/features/decisions/writes.server";
import { myPoles } from "../../../app/features/home/look-around.server";
import { comingMeeting } from "../../../app/features/home/next.server";
import { threadOf } from "../../../app/features/home/thread.server";
import { waitingFor } from "../../../app/features/home/waiting.server";
import { meetingCard } from "../../../app/features/meetings/card.server";
import { draftOne } from "../../../app/features/proposals/commands.server";
import { decideProposal, placeOnAgenda } from "../../../app/features/proposals/writes.server";
import { stopReportReminder } from "../../../app/features/reports/commands.server";
import { makePen, type Pen, takePen } from "../../../app/pen.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { meeting, type Name, wheel } from "../../support/wheel";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await wheel(it.house);
  await meeting(it.house.db, { id: "assembly", bodyId: "ag", kind: "ordinary", startsAt: "2026-12-12T14:00" });
});
afterEach(() => it.close());

const ctx = (name: Name) => contextOf(it.house, name);
const atMeeting = async <T>(write: (pen: Pen) => Promise<T>) => {
  const asked = await ctx("bernard");
  return it.house.db.transaction().execute(async (trx) => {
    const { pen, close } = makePen(trx, asked, await takePen(trx), "decision.record");
    const answer = await write(pen);
    await close();
    return answer;
  });
};
const idOf = (answer: unknown) => (answer as { to: string }).to.split(/[=/]/).at(-1) ?? "";

/** From an action to what a decision asks, as a board lives it. */
const wholeThread = async (inCamera = false) => {
  const action = idOf(
    await runAs(it.house, "claire", logOne, {
      text: "Compté les plants perdus",
      poleId: "soil",
      personId: "claire",
      doneOn: "2026-10-01",
      dueOn: "",
      said: "",
    }),
  );
  const proposal = idOf(
    await runAs(it.house, "claire", draftOne, {
      poleId: "soil",
      title: "Acheter un tunnel",
      text: "Nos plants manquent de place.",
      costCents: "",
      question: "decide",
      originKind: "action",
      originId: action,
      submit: "1",
    }),
  );
  const decision = await atMeeting(async (pen) => {
    await placeOnAgenda(pen, proposal, "board");
    await decideProposal(pen, proposal, "board", "adopt");
    return recordDecision(pen, {
      bodyId: "ca",
      meetingId: "board",
      itemId: null,
      proposalId: proposal,
      title: "Acheter un tunnel",
      text: "Le conseil décide d’acheter un tunnel.",
      outcome: "adopted",
      explanation: "",
      inCamera,
      poleId: "soil",
      followUp: { poleId: "soil", text: "Réserver le tunnel", dueOn: "2026-12-01" },
    });
  });
  return { action, proposal, decision };
};

describe("the thread", () => {
  test("is the same walked from the action, the proposal, the decision or what was done of it", async () => {
    const { action, proposal, decision } = await wholeThread();
    const form = { id: decision.followUpId ?? "", version: "1", note: "Réservé" };
    await runAs(it.house, "claire", doneFollowUp, form);
    const { db, me, today } = await ctx("claire");
    const kinds = async (kind: "action" | "proposal" | "decision", id: string) =>
      (await threadOf(db, me, { kind, id }, today)).map((step) => step.kind);
    const whole = ["action", "report", "proposal", "decision", "followUp", "action", "assembly"];
    expect(await kinds("action", action)).toEqual(whole);
    expect(await kinds("proposal", proposal)).toEqual(whole);
    expect(await kinds("decision", decision.id)).toEqual(whole);
    const steps = await threadOf(db, me, { kind: "decision", id: decision.id }, today);
    expect(await kinds("action", steps[5]?.id ?? "")).toEqual(whole);
    expect(steps.filter((step) => step.here)).toMatchObject([{ kind: "decision" }]);
  });

  test("stops where a reader may not go", async () => {
    const { proposal } = await wholeThread(true);
    const kinds = async (name: Name) => {
      const { db, me, today } = await ctx(name);
      return (await threadOf(db, me, { kind: "proposal", id: proposal }, today)).map((step) => step.kind);
    };
    expect(await kinds("sophie")).toEqual(["action", "report", "proposal"]);
    expect(await kinds("yvette")).toEqual([]);
  });
});

describe("the home page", () => {
  test("says what awaits a lead: the report, what was decided, an opinion, an action", async () => {
    await wholeThread();
    await runAs(it.house, "gerard", draftOne, {
      poleId: "walls",
      title: "Refaire le toit",
      text: "Il pleut.",
      costCents: "",
      question: "decide",
      submit: "1",
    });
    const { lines } = await waitingFor(await ctx("claire"));
    expect(lines.map((line) => line.kind).sort()).toEqual(["followUp", "opinion", "report"]);
    expect((await waitingFor(await ctx("yvette"))).lines).toEqual([]);
    await runAs(it.house, "claire", stopReportReminder, { poleId: "soil", meetingId: "board" });
    expect((await waitingFor(await ctx("claire"))).lines.map((line) => line.kind).sort()).toEqual([
      "followUp",
      "opinion",
    ]);
  });

  test("what was decided in camera awaits those only who may know it", async () => {
    await wholeThread(true);
    expect((await waitingFor(await ctx("claire"))).lines.some((line) => line.kind === "followUp")).toBe(true);
    expect((await waitingFor(await ctx("sophie"))).lines.some((line) => line.kind === "followUp")).toBe(false);
  });

  test("begins with the next meeting one may know of", async () => {
    expect((await comingMeeting(await ctx("helene")))?.row.id).toBe("board");
    expect((await comingMeeting(await ctx("yvette")))?.row.id).toBe("assembly");
    it.at("2027-01-20T09:00:00.000Z");
    expect(await comingMeeting(await ctx("helene"))).toBeNull();
  });

  test("says by which day the notice leaves to who still has to send it, eight days before when no article says", async () => {
    const noticeFor = async (name: Name) => {
      const asked = await ctx(name);
      const next = await comingMeeting(asked);
      return next && (await meetingCard(asked, next.row)).notice;
    };
    // The board of 26 November is called already.
    expect(await noticeFor("helene")).toBeNull();
    await meeting(it.house.db, { id: "sooner", startsAt: "2026-11-24T19:30", status: "preparing" });
    it.at("2026-11-16T09:00:00.000Z");
    expect(await noticeFor("helene")).toEqual({ lastDay: "2026-11-16", late: false });
    expect(await noticeFor("yvette")).toBeNull();
    it.at("2026-11-17T09:00:00.000Z");
    expect(await noticeFor("helene")).toEqual({ lastDay: "2026-11-16", late: true });
  });

  test("counts the seeds of one’s poles since the last board, as the page of a pole does", async () => {
    const day = (doneOn: string) =>
      runAs(it.house, "claire", logOne, {
        text: `Fait le ${doneOn}`,
        poleId: "soil",
        personId: "claire",
        doneOn,
        dueOn: "",
        said: "",
      });
    await day("2026-10-14");
    await day("2026-10-15");
    await day("2026-10-30");
    expect(await myPoles(await ctx("claire"))).toMatchObject([
      { slug: "soil", since: "2026-10-15", counts: { grown: 2, sprouting: 0, sow: 0 } },
    ]);
  });
});
