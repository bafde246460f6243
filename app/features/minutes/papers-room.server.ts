import type { Ctx } from "../../context";
import type { AgendaLine, BoardBook, Notice, ProxyForm, SignInSheet } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import type { Texts } from "../../texts/make";
import { associationOf } from "../association/queries.server";
import { openFollowUps } from "../decisions/queries.server";
import type { MeetingName } from "../meetings/names";
import { agendaOf, attendanceOf, electorsOf, type Meeting, ruleSetFor } from "../meetings/queries.server";
import { ruleLines } from "../meetings/rule-lines";
import { sheetFor } from "./papers.server";
import { reportsOf } from "./queries.server";

type Of = { ctx: Ctx; meeting: Meeting; name: MeetingName };

const base = async ({ ctx, meeting, name }: Of, path = `/reunions/${meeting.id}`) => {
  const t = textsIn(ctx.lang, ctx.zone);
  const association = await associationOf(ctx.db);
  const named = { name: association?.name ?? "", address: association?.address ?? "" };
  const when = { body: name.title, when: t.dates.at(meeting.startsAt), place: meeting.place };
  return { t, sheet: await sheetFor(ctx, named, path), when };
};

/** The sheet to sign at the door: the roll frozen with the notice, or who would be called today. */
export const signInPaper = async (of: Of, large: boolean): Promise<SignInSheet> => {
  const { ctx, meeting } = of;
  const { sheet, when } = await base(of);
  const roll = await attendanceOf(ctx.db, meeting.id);
  const electors = roll.length > 0 ? [] : await electorsOf(ctx.db, meeting.bodyId, meeting.startsAt.slice(0, 10));
  return {
    ...sheet,
    large,
    kind: "signIn",
    ...when,
    rows: [
      ...roll.map((one) => ({
        name: one.name,
        seat: one.seatLabel ?? "",
        college: one.college ?? undefined,
        proxy: one.heldByName ?? undefined,
        mode: one.presence === "video" || one.presence === "phone" ? one.presence : undefined,
      })),
      ...electors.map((one) => ({ name: one.name, seat: one.seatLabel ?? "", college: one.college ?? undefined })),
    ],
    spare: 3,
  };
};

/** A proxy to fill in by hand, with the rules on proxies. */
export const proxyFormPaper = async (of: Of): Promise<ProxyForm> => {
  const { ctx, meeting } = of;
  const { t, sheet, when } = await base(of);
  const rules = await ruleSetFor(ctx.db, meeting);
  const lines = ruleLines({ sentences: t.meetings.sentences, ruleLines: t.meetings.ruleLines }, rules);
  const chair = meeting.chairId
    ? await ctx.db
        .selectFrom("persons")
        .select(["givenName", "familyName"])
        .where("id", "=", meeting.chairId)
        .executeTakeFirst()
    : undefined;
  return {
    ...sheet,
    kind: "proxyForm",
    ...when,
    rules: lines.slice(0, 1),
    giveBackTo: t.minutes.papers.giveBack(chair ? `${chair.givenName} ${chair.familyName}` : ""),
  };
};

const agendaLines = async ({ ctx, meeting }: Of, t: Texts): Promise<AgendaLine[]> =>
  (await agendaOf(ctx.db, ctx.me, meeting.id)).map((item) => ({
    number: String(item.number),
    title: item.title,
    about: item.poleName ? t.minutes.paper.pole(item.poleName) : undefined,
    aim: t.minutes.papers.aims[item.kind],
    at: t.dates.time(item.plannedAt),
    minutes: item.minutes,
  }));

/** The notice on paper. */
export const noticePaper = async (of: Of): Promise<Notice> => {
  const { ctx, meeting, name } = of;
  const { t, sheet, when } = await base(of);
  const rules = await ruleSetFor(ctx.db, meeting);
  const agenda = await agendaOf(ctx.db, ctx.me, meeting.id);
  const last = agenda.at(-1);
  return {
    ...sheet,
    kind: "notice",
    ...when,
    intro: meeting.noticeText || t.minutes.papers.noticeIntro(name.of),
    agenda: await agendaLines(of, t),
    endsAt: last ? t.dates.time(last.plannedEnd) : undefined,
    rules: ruleLines({ sentences: t.meetings.sentences, ruleLines: t.meetings.ruleLines }, rules),
    answer: t.minutes.papers.answer,
    enclosed: [],
    signedBy: [],
  };
};

/** All a board reads before it meets, as far as this reader may read it. */
export const bookPaper = async (of: Of): Promise<BoardBook> => {
  const { ctx, meeting } = of;
  const { db, me } = ctx;
  const { t, sheet, when } = await base(of);
  const words = t.minutes.papers;
  const agenda = await agendaOf(db, me, meeting.id);
  const proposals = await proposalsOn(
    ctx,
    agenda.flatMap((item) => (item.proposalId ? [item.proposalId] : [])),
  );
  const leads = await leadsOf(ctx);
  return {
    ...sheet,
    kind: "boardBook",
    ...when,
    agenda: await agendaLines(of, t),
    followUps: (await openFollowUps(db, me, { until: meeting.startsAt.slice(0, 10) })).map((one) => ({
      what: one.text,
      pole: one.poleName,
      due: one.dueOn ? t.dates.date(one.dueOn) : "",
      state: words.open,
    })),
    reports: (await reportsOf(db, meeting))
      .filter((report) => report.status !== "open" || report.text !== "")
      .map((report) => ({ pole: report.name, lead: leads.get(report.id) ?? "", text: report.text, figures: [] })),
    proposals: proposals.map((one) => ({
      number: String(agenda.find((item) => item.proposalId === one.id)?.number ?? ""),
      title: one.title,
      by: `${one.givenName} ${one.familyName}`,
      text: one.text,
      resolution: one.text,
      cost: one.costCents === null ? undefined : `${t.counting.number(one.costCents / 100)} €`,
      opinions: one.opinions,
    })),
  };
};

const proposalsOn = async (ctx: Ctx, ids: string[]) => {
  const t = textsIn(ctx.lang, ctx.zone);
  const rows = await ctx.db
    .selectFrom("proposals")
    .innerJoin("persons", "persons.id", "proposals.authorId")
    .select(["proposals.id", "proposals.title", "proposals.text", "proposals.costCents", "givenName", "familyName"])
    .where("proposals.id", "in", [...ids, ""])
    .execute();
  const opinions = await ctx.db
    .selectFrom("opinions")
    .innerJoin("persons", "persons.id", "opinions.personId")
    .select(["proposalId", "opinion", "line", "givenName", "familyName"])
    .where("proposalId", "in", [...ids, ""])
    .orderBy("persons.sortKey")
    .execute();
  const side = (one: (typeof opinions)[number]) => t.minutes.vote[one.opinion === "for" ? "for" : one.opinion];
  return rows.map((row) => ({
    ...row,
    opinions: opinions
      .filter((one) => one.proposalId === row.id)
      .map((one) => ({
        name: `${one.givenName} ${one.familyName}`,
        text: [side(one), one.line].filter(Boolean).join(", "),
      })),
  }));
};

const leadsOf = async ({ db, today }: Ctx): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom("polePeople")
    .innerJoin("persons", "persons.id", "polePeople.personId")
    .select(["poleId", "givenName", "familyName"])
    .where("part", "=", "lead")
    .where("startsOn", "<=", today)
    .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">=", today)]))
    .execute();
  return new Map(rows.map((row) => [row.poleId, `${row.givenName} ${row.familyName}`]));
};
