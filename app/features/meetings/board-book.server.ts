import type { Ctx } from "../../context";
import type { BoardBook, Sheet } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import { openFollowUps } from "../decisions/queries.server";
import { polesOn } from "../poles/queries.server";
import { opinionsOn, proposalById } from "../proposals/queries.server";
import { reportOf } from "../reports/queries.server";
import { nameOf } from "./card.server";
import { paperWords } from "./paper-words.server";
import { agendaOf, type Meeting } from "./queries.server";

type Asked = Pick<Ctx, "db" | "me" | "lang" | "zone" | "words" | "today">;

/** The board book: agenda, follow-ups due, reports of the poles and proposals of the agenda, each as `me` may read it. */
export const boardBook = async (ctx: Asked, meeting: Meeting, sheet: Sheet): Promise<BoardBook> => {
  const { db, me, lang, zone, words } = ctx;
  const t = textsIn(lang, zone, words);
  const points = await agendaOf(db, me, meeting.id);
  return {
    ...sheet,
    kind: "boardBook",
    own: words,
    body: (await nameOf(ctx, meeting)).title,
    when: t.dates.fullAt(meeting.startsAt),
    place: meeting.place,
    agenda: points.map((item) => ({
      number: String(item.number),
      title: item.title,
      about: item.poleName ?? undefined,
      aim: t.meetings.pointKind[item.kind],
      at: t.dates.time(item.plannedAt),
      minutes: item.minutes,
    })),
    followUps: await followUpsOf(ctx, meeting),
    reports: await reportsOf(ctx, meeting),
    proposals: await proposalsOf(ctx, points),
  };
};

const followUpsOf = async ({ db, me, lang, zone, words }: Asked, meeting: Meeting): Promise<BoardBook["followUps"]> => {
  const { dates } = textsIn(lang, zone, words);
  const w = paperWords(lang, words);
  return (await openFollowUps(db, me, { until: meeting.startsAt.slice(0, 10) })).map((one) => ({
    what: `${one.text} (${one.number})`,
    pole: one.poleName,
    due: one.dueOn ? w.due(dates.date(one.dueOn)) : w.noDate,
    state: w.open,
  }));
};

const reportsOf = async (ctx: Asked, meeting: Meeting): Promise<BoardBook["reports"]> => {
  const { db, me, lang, words, today } = ctx;
  const w = paperWords(lang, words);
  const reports: BoardBook["reports"] = [];
  for (const pole of await polesOn(db, today)) {
    const report = await reportOf(db, me, pole.slug, meeting.id, ctx);
    if (!report) continue;
    const { status, text } = report.row;
    const logged = [listed(w.sinceDone, report.done), listed(w.underWay, report.open)].filter(Boolean).join("\n\n");
    const whole = [text, logged].filter(Boolean).join("\n\n");
    const said = status === "told" ? w.told : w.nothing;
    reports.push({
      pole: pole.name,
      leads: pole.leads.map((one) => one.name),
      text: status === "nothing" ? w.nothing : whole || said,
      figures: [],
    });
  }
  return reports;
};

const listed = (title: string, actions: { text: string }[]): string =>
  actions.length === 0 ? "" : `**${title}**\n\n${actions.map((one) => `- ${one.text.replace(/\n/g, " ")}`).join("\n")}`;

const proposalsOf = async (
  { db, me, lang, words }: Asked,
  points: { number: number; proposalId: string | null }[],
): Promise<BoardBook["proposals"]> => {
  const w = paperWords(lang, words);
  const euros = new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-GB", {
    ...{ style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" },
  });
  const proposals: BoardBook["proposals"] = [];
  for (const { number, proposalId } of points) {
    const found = proposalId ? await proposalById(db, me, proposalId) : null;
    if (!found) continue;
    const opinions = await opinionsOn(db, found.id);
    proposals.push({
      number: String(number),
      title: found.title,
      by: `${found.givenName} ${found.familyName}`,
      text: found.text,
      resolution: w.resolution(found.title),
      cost: found.costCents === null ? undefined : euros.format(found.costCents / 100),
      opinions: opinions.map((one) => ({
        name: `${one.givenName} ${one.familyName}`,
        text: w.opinion(w.sides[one.opinion], one.line ?? ""),
      })),
    });
  }
  return proposals;
};
