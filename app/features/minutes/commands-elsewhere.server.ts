import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Me } from "../../me";
import { ownerOfPoint } from "../meetings/matters.server";
import { forwardTo } from "../meetings/writes-forward.server";
import { oneItem } from "./forms.server";
import { itemAt, postponedOf } from "./queries.server";
import { makeOpinion, postponePoint } from "./writes-points.server";

const seat = (id: string) => `/reunions/${id}/seance`;

const elsewhereAt = async (db: Db, me: Me, itemId: string) => {
  const at = await itemAt(db, me, itemId);
  if (!at) return null;
  const decided = await db.selectFrom("decisions").select("id").where("itemId", "=", itemId).executeTakeFirst();
  const postponed = (await postponedOf(db, at.meetingId)).includes(itemId);
  const owner = await ownerOfPoint(db, at.meeting, at.item);
  return { ...at, owner, settled: decided !== undefined || postponed };
};
type Elsewhere = NonNullable<Awaited<ReturnType<typeof elsewhereAt>>>;

const mayPass = ({ meeting, owner, settled }: Elsewhere) => {
  if (meeting.status !== "open") return "minutes.notOpen";
  if (settled) return "minutes.alreadyDecided";
  return owner ? null : "meetings.decidedHere";
};

/** In session, what another body alone decides is put off here and goes on there, with its thread. Refuses:
 *  minutes.onlyOfficers, minutes.notOpen, minutes.alreadyDecided, meetings.decidedHere. */
export const forwardItem = command({
  verb: "item.forward",
  form: oneItem,
  load: (db, input, ctx) => elsewhereAt(db, ctx.me, input.itemId),
  rule: (at) => mayPass(at),
  write: async (pen, at) => {
    const { item, owner } = at;
    await postponePoint(pen, at);
    if (owner) {
      const { title, poleId, proposalId, inCamera, id: itemId } = item;
      const matter = item.matter ?? item.proposalMatter;
      await forwardTo(pen, owner, { title, poleId, matter, proposalId, inCamera, itemId });
    }
    return { to: seat(at.meetingId), said: "meetings.forwarded" };
  },
});

/** The room gives its opinion only: what it votes then goes on to the body that decides. Refuses: as forwarding does. */
export const askOpinion = command({
  verb: "item.asOpinion",
  form: oneItem,
  load: (db, input, ctx) => elsewhereAt(db, ctx.me, input.itemId),
  rule: (at) => mayPass(at),
  write: async (pen, at) => {
    await makeOpinion(pen, at);
    return { to: seat(at.meetingId), said: "minutes.opinionAsked" };
  },
});
