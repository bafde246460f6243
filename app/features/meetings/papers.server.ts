import type { Ctx } from "../../context";
import type { DocumentInput, Notice, ProxyForm, Sheet, SignInSheet } from "../../documents/inputs";
import { textsIn } from "../../texts/both.server";
import { associationOf } from "../association/queries.server";
import { boardBook } from "./board-book.server";
import { nameOf } from "./card.server";
import { deliberates, isBoard } from "./kinds";
import { answerPath, factsOf } from "./letters.server";
import { paperWords } from "./paper-words.server";
import { agendaOf, attendanceOf, electorsOf, type Meeting, ruleSetFor } from "./queries.server";
import { ruleLines } from "./rule-lines";

/** The papers of a meeting, as their addresses name them: /reunions/:id/pdf/<kind>. */
export const paperKinds = ["notice", "sign-in-sheet", "sign-in-sheet-large", "proxy-form", "book"] as const;
export type PaperKind = (typeof paperKinds)[number];

export const isPaperKind = (kind: string): kind is PaperKind => paperKinds.some((one) => one === kind);

type Asked = Pick<Ctx, "db" | "me" | "lang" | "zone" | "words" | "today" | "now" | "house">;

/** What one paper of a meeting is printed from, in the language of who asks; null where this meeting has no such paper.
 *  In-camera points are left out for whoever must not know them. */
export const paperOfMeeting = async (ctx: Asked, meeting: Meeting, kind: PaperKind): Promise<DocumentInput | null> => {
  if (kind === "notice") return noticePaper(ctx, meeting);
  if (!deliberates(meeting.kind)) return null;
  if (kind === "proxy-form") return proxyForm(ctx, meeting);
  if (kind === "book") return isBoard(meeting) ? boardBook(ctx, meeting, await sheetOf(ctx, meeting)) : null;
  return signInSheet(ctx, meeting, kind === "sign-in-sheet-large");
};

/** What every paper says of its association, its day, its address and the head of the journal. */
export const sheetOf = async ({ db, lang, zone, words, today, house }: Asked, meeting: Meeting): Promise<Sheet> => {
  const association = await associationOf(db);
  const head = await db.selectFrom("journalHead").select(["seq", "hash"]).executeTakeFirst();
  const url = `${house.publicUrl ?? house.origin}/reunions/${meeting.id}`;
  return {
    lang,
    association: { name: association?.name ?? "", about: association?.address ?? association?.tagline ?? "" },
    printedOn: textsIn(lang, zone, words).dates.date(today),
    address: url.replace(/^https?:\/\//, ""),
    url,
    head: head ?? null,
  };
};

/** The agenda as papers list it, in-camera points left out for whoever must not know them. */
export const agendaLines = async ({ db, me, lang, zone, words }: Asked, meeting: Meeting) => {
  const t = textsIn(lang, zone, words);
  return (await agendaOf(db, me, meeting.id)).map((item) => ({
    number: String(item.number),
    title: item.title,
    about: item.poleName ?? undefined,
    aim: t.meetings.pointKind[item.kind],
    at: t.dates.time(item.plannedAt),
    minutes: item.minutes,
  }));
};

const whenOf = async (ctx: Asked, meeting: Meeting) => {
  const at = textsIn(ctx.lang, ctx.zone, ctx.words).dates.fullAt(meeting.startsAt);
  return { body: (await nameOf(ctx, meeting)).title, when: at, place: meeting.place };
};

const noticePaper = async (ctx: Asked, meeting: Meeting): Promise<Notice> => {
  const w = paperWords(ctx.lang, ctx.words);
  const facts = (await factsOf(ctx.db, ctx, meeting))[ctx.lang];
  const sheet = await sheetOf(ctx, meeting);
  const { me } = ctx;
  const link = me.kind === "person" ? answerPath(ctx.house.secret, me.id, meeting, ctx.zone) : null;
  const reached = ctx.house.publicUrl !== null && link !== null;
  const agenda = await agendaLines(ctx, meeting);
  return {
    ...sheet,
    url: reached ? `${ctx.house.publicUrl}${link}` : sheet.url,
    reached,
    invites: !deliberates(meeting.kind),
    kind: "notice",
    ...(await whenOf(ctx, meeting)),
    to: me.kind === "person" ? me.name : undefined,
    intro: meeting.noticeText || (deliberates(meeting.kind) ? w.intro(facts.of) : w.invites),
    agenda,
    endsAt: agenda.length > 0 ? facts.endsAt : undefined,
    rules: facts.rules,
    answer: reached ? (facts.proxies ? w.answer : w.scan) : w.answerTo(facts.backTo),
    enclosed: [...(isBoard(meeting) ? [w.enclosedBook] : []), ...(facts.proxies ? [w.enclosedProxy] : [])],
    signedBy: facts.backTo ? [{ role: w.signedAs, name: facts.backTo.replace(/ \(.*\)$/, "") }] : [],
  };
};

const over: Meeting["status"][] = ["closedWithoutQuorum", "closed", "signed", "adopted"];

/** The roll frozen with the notice, or before it who would be on it; once the sitting is over, with what was noted of each. */
const signInSheet = async (ctx: Asked, meeting: Meeting, large: boolean): Promise<SignInSheet> => {
  const roll = (await attendanceOf(ctx.db, meeting.id)).filter((line) => line.voice === "voting");
  const { noted } = paperWords(ctx.lang, ctx.words);
  const told = (line: (typeof roll)[number]) => noted[line.presence ?? (line.heldBy ? "represented" : "null")];
  const electors = roll.length > 0 ? [] : await electorsOf(ctx.db, meeting.bodyId, meeting.startsAt.slice(0, 10));
  return {
    ...(await sheetOf(ctx, meeting)),
    large,
    kind: "signIn",
    ...(await whenOf(ctx, meeting)),
    rows: [
      ...roll.map((line) => ({
        name: line.name,
        seat: line.seatLabel ?? "",
        college: line.college ?? undefined,
        proxy: line.heldByName ?? undefined,
        mode: line.presence === "video" || line.presence === "phone" ? line.presence : undefined,
        noted: over.includes(meeting.status) ? told(line) : undefined,
      })),
      ...electors.map(({ name, seatLabel, college }) => ({
        name,
        seat: seatLabel ?? "",
        college: college ?? undefined,
      })),
    ],
    spare: meeting.kind === "board" ? 2 : 6,
  };
};

const proxyForm = async (ctx: Asked, meeting: Meeting): Promise<ProxyForm | null> => {
  const rules = await ruleSetFor(ctx.db, meeting);
  if (!rules.proxies.value.allowed) return null;
  const facts = (await factsOf(ctx.db, ctx, meeting))[ctx.lang];
  const [onProxies = ""] = ruleLines(textsIn(ctx.lang, ctx.zone, ctx.words).meetings, rules);
  return {
    ...(await sheetOf(ctx, meeting)),
    kind: "proxyForm",
    ...(await whenOf(ctx, meeting)),
    rules: [onProxies],
    giveBackTo: facts.backTo,
  };
};
