import type { Ctx } from "../../context";
import { isOfficer, isPerson, readsInCamera } from "../../me";
import { civilDay } from "../../texts/zone";
import type { Meeting } from "../meetings/queries.server";
import { agendaOf } from "../meetings/queries.server";
import { finalOn } from "./adoption.server";
import { correctionsOf, minutesRow } from "./queries.server";
import { recordOf } from "./sealed.server";
import { signaturesAwaited } from "./signing";
import { nameOf } from "./view.server";

/** Everything the page of minutes shows `me`: the text, the annex for those who may, corrections, signatures, what is next. */
export const paperView = async (ctx: Ctx, meeting: Meeting) => {
  const { db, me, zone } = ctx;
  const row = await minutesRow(db, meeting.id);
  const record = await recordOf(db, meeting.id, "minutes", ctx.now);
  if (!row || !record) return null;
  const inCamera = readsInCamera(me, meeting.id);
  const annex = inCamera ? await recordOf(db, meeting.id, "annex", ctx.now) : null;
  const items = await agendaOf(db, me, meeting.id);
  const corrections = await correctionsOf(db, me, meeting.id);
  const day = (at: string | null) => (at ? civilDay(at, zone) : null);
  const id = isPerson(me) ? me.id : "";
  const officer = isOfficer(me, meeting.id);
  const signed = { chair: day(row.signedChairAt), secretary: day(row.signedSecretaryAt) };
  const written = row.status === "closed" || row.status === "corrected";
  const toSign = written ? signaturesAwaited(meeting, row) : [];
  return {
    id: meeting.id,
    name: await nameOf(ctx, meeting),
    record,
    annex,
    status: row.status,
    number: row.number,
    hash: row.sealedHash?.slice(0, 16) ?? null,
    signed,
    adoptedOn: day(row.adoptedAt),
    reviewSentOn: day(row.reviewSentAt),
    officer,
    /** Whose signature is awaited from this reader, now. */
    signs: toSign.some((one) => one.personId === id),
    toSign: toSign.map((one) => ({ as: one.as, name: one.as === "chair" ? record.chair : record.secretary })),
    alone: meeting.chairId === meeting.secretaryId,
    final: await finalOn(db, meeting),
    open: written && !row.signedChairAt && !row.signedSecretaryAt,
    items: items.map(({ id, number, title, notes, version }) => ({ id, number, title, notes, version })),
    corrections: corrections.map(({ id, itemId, itemTitle, by, text, status, at }) => ({
      ...{ id, itemId, itemTitle, by, text, status },
      on: civilDay(at, zone),
    })),
    sitting: meeting.status === "open",
  };
};
export type PaperView = NonNullable<Awaited<ReturnType<typeof paperView>>>;
