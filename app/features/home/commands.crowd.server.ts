import type { Db } from "../../../db/dialect";
import { type Command, Refused } from "../../command.server";
import type { Ctx } from "../../context";
import type { Typed } from "../../fields.server";
import type { Me } from "../../me";
import { loadPerson } from "../../me.server";
import { textsIn } from "../../texts/both.server";
import { logOne, markOne } from "../actions/commands.server";
import { ask } from "../assembly/commands.questions.server";
import { openLiveReport } from "../assembly/commands.server";
import { takesQuestions } from "../assembly/scenes";
import { sayThanks } from "../engagement/commands.server";
import { meetingRows } from "../meetings/queries.server";
import { moveToItem, openTheSitting, setThePresence } from "../minutes/commands-sitting.server";
import { countTheVote, openTheVote } from "../minutes/commands-votes.server";
import { roomOf } from "../minutes/queries.server";
import { bringToToday } from "./commands.today.server";
import { hallOf } from "./visit.server";

const CHAIR = "suzanne-okemba";
const SECRETARY = "bernard-lhomme";
const COMING = 40;
const QUESTIONS = 3;

type As = (who: string | Me, command: Command, typed: Typed) => Promise<unknown>;

/**
 * The tour only: what a room does, each time a little more, by the real commands. The report opens, members come in and
 * sign, ask what they want to know, and what is logged meanwhile moves the figures.
 */
export const fillRoom = async (ctx: Ctx): Promise<void> => {
  const hall = await hallOf(ctx.db);
  const ids = await idsBySlug(ctx.db, [CHAIR, SECRETARY, "odile-gramont"]);
  const as: As = async (who, command, typed) => {
    const me = typeof who === "string" ? await loadPerson(ctx.db, ids.get(who) ?? "", ctx.today) : who;
    return me ? command.run({ ...ctx, me }, typed).catch(unlessRefused) : null;
  };
  if (!hall) return;
  if (hall.state === "preparing") await as(CHAIR, openLiveReport, { id: hall.id });
  await comeIn(ctx, as, ids, hall.meetingId);
  await decide(ctx.db, as, hall.meetingId);
  if (hall.state === "preparing" || takesQuestions(hall.state)) await wonder(ctx, as, hall.id);
  await work(ctx, as, ids);
};

// What the visitor already did by hand is left as it is.
const unlessRefused = (error: unknown) => {
  if (error instanceof Refused) return null;
  throw error;
};

const idsBySlug = async (db: Db, slugs: string[]) => {
  const rows = await db.selectFrom("persons").select(["id", "slug"]).where("slug", "in", slugs).execute();
  return new Map(rows.map((row) => [row.slug, row.id]));
};

const comeIn = async (ctx: Ctx, as: As, ids: Map<string, string>, id: string) => {
  const { db } = ctx;
  const meeting = await db.selectFrom("meetings").select("status").where("id", "=", id).executeTakeFirst();
  const officers = { chairId: ids.get(CHAIR) ?? "", secretaryId: ids.get(SECRETARY) ?? "" };
  if (meeting?.status === "called") {
    await bringToToday(ctx, id);
    await as(CHAIR, openTheSitting, { id, ...officers, at: "" });
  } else if (meeting?.status !== "open") return;
  const outside = await db
    .selectFrom("attendance")
    .select("personId")
    .where("meetingId", "=", id)
    .where("presence", "is", null)
    .orderBy("answeredAt", "desc")
    .limit(COMING)
    .execute();
  const personId = outside.map((row) => row.personId);
  if (personId.length > 0) await as(SECRETARY, setThePresence, { id, personId, presence: "room", at: "" });
};

/** Once the quorum is there, the first point to decide is voted by show of hands; the others are left to the visitor. */
const decide = async (db: Db, as: As, id: string) => {
  const voted = await db.selectFrom("votes").select("id").where("meetingId", "=", id).executeTakeFirst();
  const meeting = await meetingRows(db).where("meetings.id", "=", id).executeTakeFirst();
  if (voted || meeting?.status !== "open" || !(await roomOf(db, meeting)).quorum.reached) return;
  const point = await db
    .selectFrom("agendaItems")
    .select(["id", "title"])
    .where("meetingId", "=", id)
    .where("kind", "=", "decision")
    .orderBy("rank")
    .executeTakeFirst();
  if (!point) return;
  await as(SECRETARY, moveToItem, { id, itemId: point.id });
  await as(CHAIR, openTheVote, { itemId: point.id, question: point.title });
  const open = await db.selectFrom("votes").select("id").where("itemId", "=", point.id).executeTakeFirst();
  if (!open) return;
  const none = { for: "", blank: "", nullVotes: "", takesNoPart: "0", poleId: "", followUp: "", dueOn: "" };
  const counted = { counting: "againstAbstentions", against: "1", abstention: "2", ...none };
  await as(SECRETARY, countTheVote, { voteId: open.id, question: point.title, ...counted });
};

const wonder = async (ctx: Ctx, as: As, report: string) => {
  const { questions } = textsIn(ctx.lang, ctx.zone, ctx.words).home.visit.crowd;
  const asked = await ctx.db.selectFrom("questions").select("id").where("reportId", "=", report).execute();
  if (asked.length >= questions.length) return;
  for (let n = asked.length; n < Math.min(questions.length, asked.length + QUESTIONS); n += 1)
    await as({ kind: "anonymous", session: ctx.id() }, ask, { report, text: questions[n] ?? "" });
};

const work = async (ctx: Ctx, as: As, ids: Map<string, string>) => {
  const { actions, thanks } = textsIn(ctx.lang, ctx.zone, ctx.words).home.visit.crowd;
  const pole = await ctx.db
    .selectFrom("polePeople")
    .select("poleId")
    .where("personId", "=", ids.get("odile-gramont") ?? "")
    .where("part", "=", "lead")
    .executeTakeFirst();
  if (!pole) return;
  const done = { poleId: pole.poleId, personId: ids.get("odile-gramont") ?? "", doneOn: ctx.today, reads: "assembly" };
  for (const text of actions) {
    await as("odile-gramont", logOne, { ...done, dueOn: "", text, stay: "on" });
    const { id } = await ctx.db
      .selectFrom("actions")
      .select("id")
      .where("poleId", "=", pole.poleId)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    await as("odile-gramont", markOne, { id, shown: "on" });
  }
  await as("odile-gramont", sayThanks, { to: "all", text: thanks, showable: "on" });
};
