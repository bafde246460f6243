import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { decidingBodies } from "../association/body-queries.server";
import { ownerOf } from "../association/matters";
import { bodyOfKind } from "../association/queries.server";
import { dropPointEffectForm, inputOf, pointEffectForm } from "../effects/forms.server";
import { refusedHere } from "../effects/kinds";
import { effectsBeside } from "../effects/queries.server";
import { dropEffect, MOST_EFFECTS, prepareEffect } from "../effects/writes.server";
import { proposalById } from "../proposals/queries.server";
import { forwardForm } from "./forms.server";
import { nextToPrepare, ownerOfPoint } from "./matters.server";
import { type AgendaItem, agendaOf, type Meeting, meetingOf } from "./queries.server";
import { readsOf } from "./writes.server";
import { removeItem } from "./writes-agenda.server";
import { forwardTo } from "./writes-forward.server";

type Asker = Pick<Ctx, "me">;

const pointAt = async (db: Db, input: { id: string; item: string }, { me }: Asker) => {
  const meeting = await meetingOf(db, me, input.id);
  const item = meeting && (await agendaOf(db, me, meeting.id)).find((one) => one.id === input.item);
  return meeting && item ? { ...meeting, item, effects: await effectsBeside(db, { itemId: item.id }) } : null;
};

/** Until the sitting ends, what a point does may be prepared: the vote comes after. */
const stillAhead = ({ status }: { status: Meeting["status"] }) =>
  status === "preparing" || status === "called" || status === "open" ? null : "meetings.alreadyOpen";

const lineOn = (meeting: Meeting, item: AgendaItem) => ({
  subject: { kind: "agendaItem", id: item.id },
  meeting: meeting.id,
  pole: item.poleId,
  reads: readsOf(meeting.kind, item.inCamera),
});

const back = (meeting: Meeting, item: AgendaItem) =>
  meeting.status === "open"
    ? `/reunions/${meeting.id}/seance`
    : `/reunions/${meeting.id}/preparer?point=${item.id}#effets`;

/** Prepares what a point does once adopted. Refuses: meetings.notYours, meetings.alreadyOpen, effects.tooMany,
 *  effects.assemblyRatifies. */
export const preparePointEffect = command({
  verb: "agenda.effect",
  form: pointEffectForm,
  load: pointAt,
  rule: (at, { kind }) =>
    stillAhead(at) ??
    (at.effects.length >= MOST_EFFECTS ? "effects.tooMany" : refusedHere(kind, at.bodyKind === "assembly")),
  write: async (pen, { effects: _effects, item, ...meeting }, input) => {
    const { kind, startsOn } = input;
    const id = await prepareEffect(pen, { itemId: item.id }, { kind, startsOn, input: inputOf(input) });
    await pen.record({ ...lineOn(meeting, item), data: { effect: id, kind } });
    return { to: back(meeting, item), said: "effects.prepared" };
  },
});

/** Takes an effect of a point off again. Refuses: meetings.notYours, meetings.alreadyOpen. */
export const dropPointEffect = command({
  verb: "agenda.dropEffect",
  form: dropPointEffectForm,
  load: async (db, input, ctx) => {
    const at = await pointAt(db, input, ctx);
    return at?.effects.some((one) => one.id === input.effect) ? at : null;
  },
  rule: (at) => stillAhead(at),
  write: async (pen, { effects: _effects, item, ...meeting }, { effect }) => {
    await dropEffect(pen, effect);
    await pen.record({ ...lineOn(meeting, item), data: { effect } });
    return { to: back(meeting, item), said: "effects.dropped" };
  },
});

/**
 * « Transmettre à l’assemblée »: what this body may not decide goes on to the one that does, with its thread. Refuses:
 * meetings.notYours, proposals.notYourPole, meetings.decidedHere, nothingPlanned (effects have nowhere to go),
 * alreadyCalled, proposals.decided.
 */
export const forwardMatter = command({
  verb: "agenda.forward",
  form: forwardForm,
  load: async (db, { proposal: proposalId, id, item }, ctx) => {
    if (id && item) {
      const meeting = await meetingOf(db, ctx.me, id);
      const point = meeting && (await agendaOf(db, ctx.me, id)).find((one) => one.id === item);
      if (!meeting || !point) return null;
      const owner = await ownerOfPoint(db, meeting, point);
      const next = owner ? await nextToPrepare(db, owner.body.id, ctx.today) : null;
      const prepared = (await effectsBeside(db, { itemId: point.id })).length > 0;
      return { ...meeting, meeting, point, proposal: null, owner, lost: prepared && next === null };
    }
    const proposal = proposalId ? await proposalById(db, ctx.me, proposalId) : null;
    if (!proposal) return null;
    const here = proposal.bodyId ?? (await bodyOfKind(db, "board")) ?? "";
    const owner = ownerOf(await decidingBodies(db, ctx.today), here, proposal);
    return { id: "", kind: "board" as const, poleId: null, meeting: null, point: null, proposal, owner, lost: false };
  },
  rule: ({ meeting, proposal, owner, lost }) => {
    if (!owner) return "meetings.decidedHere";
    if (lost) return "meetings.nothingPlanned";
    if (meeting) return meeting.status === "preparing" ? null : "meetings.alreadyCalled";
    return proposal && ["draft", "submitted", "postponed"].includes(proposal.status) ? null : "proposals.decided";
  },
  write: async (pen, { meeting, point, proposal, owner }) => {
    if (!owner) throw new Error("a matter was forwarded although its rule refused it");
    if (meeting && point) {
      const { title, poleId, proposalId, inCamera } = point;
      const matter = point.matter ?? point.proposalMatter;
      await forwardTo(pen, owner, { title, poleId, matter, proposalId, inCamera, itemId: point.id });
      await removeItem(pen, meeting, { ...point, proposalId: null, originKind: null, originId: null });
      return { to: `/reunions/${meeting.id}/preparer`, said: "meetings.forwarded" };
    }
    if (proposal) {
      const { title, poleId, matter, id: proposalId } = proposal;
      await forwardTo(pen, owner, { title, poleId, matter, proposalId, inCamera: false, itemId: null });
      const reads = proposal.status === "draft" ? ("pole" as const) : ("board" as const);
      await pen.record({
        subject: { kind: "proposal", id: proposalId },
        pole: poleId,
        reads,
        data: { body: owner.body.id },
      });
    }
    return { to: `/propositions/${proposal?.id ?? ""}`, said: "meetings.forwarded" };
  },
});
