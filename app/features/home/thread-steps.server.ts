import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import { actionById, actionsBornOf } from "../actions/queries.server";
import { ofTheBoard } from "../association/queries.server";
import { readableBy } from "../decisions/queries.server";
import { agendaOf, meetingOf } from "../meetings/queries.server";
import { proposalById } from "../proposals/queries.server";
import { readsReport } from "../reports/queries.server";
import type { ThreadStep } from "./thread-step";

/** The records a thread holds on to. */
export type Anchor = {
  itemId?: string;
  actionId?: string;
  report?: { poleId: string; meetingId: string };
  proposalId?: string;
  decisionId?: string;
};

/** The point of a meeting, the action and the report a thread begins with. */
export const stepsBefore = async (db: Db, me: Me, anchor: Anchor): Promise<ThreadStep[]> => {
  const item = anchor.itemId ? await itemStep(db, me, anchor.itemId) : null;
  const steps: ThreadStep[] = item ? [item] : [];
  const action = anchor.actionId ? await actionById(db, me, anchor.actionId) : null;
  if (action) {
    const state = action.status === "done" ? "grown" : action.status === "todo" ? "sprouting" : "givenUp";
    steps.push({
      kind: "action",
      id: action.id,
      href: `/actions/${action.id}`,
      state,
      what: action.text,
      day: action.doneOn ?? action.dueOn,
      who: action.givenName,
    });
  }
  const of = anchor.report ?? (action?.doneOn ? await reportAfter(db, action.poleId, action.doneOn) : null);
  const report = of ? await reportStep(db, me, of) : null;
  return report ? [...steps, report] : steps;
};

/** The point at which an action was noted; in camera, only for those who may know it. */
const itemStep = async (db: Db, me: Me, id: string): Promise<ThreadStep | null> => {
  const row = await db.selectFrom("agendaItems").select("meetingId").where("id", "=", id).executeTakeFirst();
  const meeting = row ? await meetingOf(db, me, row.meetingId) : null;
  const item = meeting ? (await agendaOf(db, me, meeting.id)).find((one) => one.id === id) : undefined;
  if (!meeting || !item) return null;
  const day = meeting.startsAt.slice(0, 10);
  return { kind: "item", id, href: `/reunions/${meeting.id}`, state: "grown", what: item.title, day, who: null };
};

/** The board meeting whose report carried what was done that day. */
const reportAfter = async (db: Db, poleId: string, doneOn: string) => {
  const row = await db
    .selectFrom("meetings")
    .select("id")
    .where("kind", "=", "board")
    .where(ofTheBoard)
    .where("status", "!=", "cancelled")
    .where("startsAt", ">", doneOn)
    .orderBy("startsAt")
    .executeTakeFirst();
  return row ? { poleId, meetingId: row.id } : null;
};

const reportStep = async (db: Db, me: Me, of: { poleId: string; meetingId: string }): Promise<ThreadStep | null> => {
  if (!(await readsReport(db, me, of.poleId, of.meetingId))) return null;
  const meeting = await db
    .selectFrom("meetings")
    .select(["id", "startsAt"])
    .where("id", "=", of.meetingId)
    .executeTakeFirst();
  const pole = await db.selectFrom("poles").select(["slug", "name"]).where("id", "=", of.poleId).executeTakeFirst();
  if (!meeting || !pole) return null;
  const row = await db
    .selectFrom("poleReports")
    .select("status")
    .where("poleId", "=", of.poleId)
    .where("meetingId", "=", of.meetingId)
    .executeTakeFirst();
  return {
    kind: "report",
    id: `${of.poleId} ${of.meetingId}`,
    href: `/poles/${pole.slug}/rapports/${meeting.id}`,
    state: row && row.status !== "open" ? "grown" : "sprouting",
    what: pole.name,
    day: meeting.startsAt.slice(0, 10),
    who: null,
  };
};

/** The proposal. */
export const stepsBetween = async (db: Db, me: Me, anchor: Anchor): Promise<ThreadStep[]> => {
  const proposal = anchor.proposalId ? await proposalById(db, me, anchor.proposalId) : null;
  if (!proposal) return [];
  const givenUp = proposal.status === "withdrawn" || proposal.status === "rejected";
  const state = givenUp
    ? "givenUp"
    : proposal.status === "draft"
      ? "sow"
      : proposal.status === "adopted"
        ? "grown"
        : "sprouting";
  return [
    {
      kind: "proposal",
      id: proposal.id,
      href: `/propositions/${proposal.id}`,
      state,
      what: proposal.title,
      day: (proposal.submittedAt ?? proposal.createdAt).slice(0, 10),
      who: proposal.givenName,
    },
  ];
};

/** The decision, what it asks, what was done of it, and the assembly. */
export const stepsAfter = async (db: Db, me: Me, anchor: Anchor, today: string): Promise<ThreadStep[]> => {
  const decision = anchor.decisionId
    ? await db
        .selectFrom("decisions")
        .select(["id", "number", "title", "decidedOn", "outcome", "showable", "inCamera", "itemId"])
        .where("id", "=", anchor.decisionId)
        .where(readableBy(me))
        .executeTakeFirst()
    : undefined;
  if (!decision) return [];
  const steps: ThreadStep[] = [
    {
      kind: "decision",
      id: decision.id,
      href: `/decisions/${decision.number}`,
      state: decision.outcome === "rejected" ? "givenUp" : "grown",
      what: decision.number,
      day: decision.decidedOn,
      who: null,
      outcome: decision.outcome,
    },
  ];
  const followUps = await db
    .selectFrom("followUps")
    .selectAll()
    .where("decisionId", "=", decision.id)
    .orderBy("id")
    .execute();
  for (const one of followUps) {
    const href = `/decisions/${decision.number}#suite`;
    const state = one.doneAt ? "grown" : "sprouting";
    steps.push({ kind: "followUp", id: one.id, href, state, what: one.text, day: one.dueOn, who: null });
    steps.push(...(await born(db, me, "followUp", one.id)));
  }
  steps.push(...(await born(db, me, "decision", decision.id)));
  if (decision.itemId) steps.push(...(await born(db, me, "item", decision.itemId)));
  const goesOn = decision.outcome !== "rejected" && decision.inCamera === 0;
  return goesOn ? [...steps, ...(await assembly(db, decision, today))] : steps;
};

const born = async (db: Db, me: Me, kind: string, id: string): Promise<ThreadStep[]> =>
  (await actionsBornOf(db, me, kind, id)).map((one) => ({
    kind: "action",
    id: one.id,
    href: `/actions/${one.id}`,
    state: one.status === "done" ? "grown" : one.status === "todo" ? "sprouting" : "givenUp",
    what: one.text,
    day: one.doneOn ?? one.dueOn,
    who: one.givenName,
  }));

/** The promise a decision became, else the next assembly that will hear of it. */
const assembly = async (db: Db, decision: { id: string; decidedOn: string }, today: string): Promise<ThreadStep[]> => {
  const promise = await db
    .selectFrom("promises")
    .select(["id", "text", "status", "meetingId"])
    .where("originKind", "=", "decision")
    .where("originId", "=", decision.id)
    .executeTakeFirst();
  if (promise) {
    const states = { kept: "grown", underWay: "sprouting", dropped: "givenUp", unanswered: "sow" } as const;
    const href = `/promesses?assemblee=${promise.meetingId}#promesse-${promise.id}`;
    return [
      {
        kind: "promise",
        id: promise.id,
        href,
        state: states[promise.status],
        what: promise.text,
        day: null,
        who: null,
      },
    ];
  }
  const next = await db
    .selectFrom("meetings")
    .select(["id", "startsAt"])
    .where("kind", "in", ["ordinary", "mixed"])
    .where("status", "not in", ["cancelled", "closedWithoutQuorum"])
    .where("startsAt", ">", decision.decidedOn)
    .orderBy("startsAt")
    .executeTakeFirst();
  const held = next !== undefined && next.startsAt.slice(0, 10) < today;
  return [
    {
      kind: "assembly",
      id: next?.id ?? "assembly",
      href: next ? `/reunions/${next.id}` : null,
      state: held ? "grown" : "sow",
      what: "",
      day: next?.startsAt.slice(0, 10) ?? null,
      who: null,
    },
  ];
};
