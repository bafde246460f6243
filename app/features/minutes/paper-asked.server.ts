import type { Ctx } from "../../context";
import type { DocumentInput } from "../../documents/inputs";
import { readsAsBoard, readsInCamera } from "../../me";
import { textsIn } from "../../texts/both.server";
import { isPaperKind, type PaperKind, paperOfMeeting } from "../meetings/papers.server";
import { type Meeting, meetingOf } from "../meetings/queries.server";
import { annexPaper, decisionsPaper, extractPaper, minutesPaper, type PaperOf } from "./papers.server";
import { isInvited, minutesRow } from "./queries.server";
import { readsSitting } from "./reads";
import { recordOf } from "./sealed.server";
import { nameOf } from "./view.server";

export type Asked = { input: DocumentInput; name: string };

/** The paper of a meeting that an address asks for, if it exists and this reader may have it; null otherwise. */
export const paperAsked = async (ctx: Ctx, id: string, kind: string): Promise<Asked | null> => {
  const meeting = await meetingOf(ctx.db, ctx.me, id);
  if (!meeting) return null;
  const invited = await isInvited(ctx.db, ctx.me, id);
  const name = await nameOf(ctx, meeting);
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const named = (label: string, input: DocumentInput | null): Asked | null =>
    input && { input, name: `${label}, ${name.title}, ${t.dates.date(meeting.startsAt)}` };
  const label = { ...t.minutes.paper.pdf, notice: t.minutes.papers.notice, book: t.minutes.papers.book };
  if (isPaperKind(kind)) {
    if (!mayHave(ctx, kind, readsSitting(ctx.me, meeting, invited), invited)) return null;
    return named(plain(label[labels[kind]]), await paperOfMeeting(ctx, meeting, kind));
  }
  if (!readsSitting(ctx.me, meeting, invited)) return null;
  return named(labelOf(label, kind), await recordPaper({ ctx, meeting, name }, kind));
};

const labels = {
  notice: "notice",
  "proxy-form": "proxyForm",
  "sign-in-sheet": "signInSheet",
  "sign-in-sheet-large": "signInSheetLarge",
  book: "book",
} as const;

/** The notice and the proxy form are for whoever sees the meeting; the roll for its readers; the book for the board. */
const mayHave = ({ me }: Ctx, kind: PaperKind, reads: boolean, invited: boolean): boolean => {
  if (kind === "notice" || kind === "proxy-form") return true;
  return kind === "book" ? reads && (readsAsBoard(me) || invited) : reads;
};

const plain = (label: string) => label.replace(/\s*\(PDF\)$/, "");

const labelOf = (
  label: { minutes: string; annex: string; decisions: string; extract: (number: string) => string },
  kind: string,
): string =>
  plain(
    kind.startsWith("extract-")
      ? label.extract(kind.slice("extract-".length))
      : kind === "annex"
        ? label.annex
        : kind === "decisions"
          ? label.decisions
          : label.minutes,
  );

type Of = { ctx: Ctx; meeting: Meeting; name: PaperOf["name"] };

const recordPaper = async ({ ctx, meeting, name }: Of, kind: string): Promise<DocumentInput | null> => {
  const row = await minutesRow(ctx.db, meeting.id);
  const record = row && (await recordOf(ctx.db, meeting.id, "minutes", ctx.now));
  if (!row || !record) return null;
  const inCamera = readsInCamera(ctx.me, meeting.id);
  const annex = inCamera ? await recordOf(ctx.db, meeting.id, "annex", ctx.now) : null;
  const of = { ctx, name, row, record };
  if (kind === "minutes") return minutesPaper(of);
  if (kind === "decisions") return decisionsPaper(of);
  if (kind === "annex") return annex && annexPaper({ ...of, record: annex });
  const number = /^extract-(.+)$/.exec(kind)?.[1];
  if (!number) return null;
  return (await extractPaper(of, number)) ?? (annex && (await extractPaper({ ...of, record: annex }, number)));
};
