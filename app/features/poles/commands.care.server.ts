import { present } from "../../../db/present";
import { command } from "../../command.server";
import { handoverById, handoversOf } from "./care-queries.server";
import { handoverForm, planHandoverForm, reviewPoleForm, tickHandoverForm } from "./forms.server";
import { linesHandedOver, refusesHandover } from "./handover";
import { peopleOn, poleById } from "./queries.server";
import { closeHandover, dropHandover, planHandover, reviewPole, tickHandover } from "./writes.care.server";

/** The yearly look at a pole, and the day of the next. Refuses: poles.notYourPole, closed, nextNotAhead; 409 when stale. */
export const reviewPoleCommand = command({
  verb: "pole.review",
  form: reviewPoleForm,
  load: async (db, input, { me }) => {
    const pole = await poleById(db, input.pole);
    return pole && me.kind === "person" ? { poleId: pole.id, pole, by: me.id } : null;
  },
  current: ({ pole }) => ({ version: pole.version, text: pole.remit }),
  rule: ({ pole }, { nextOn }, { today }) =>
    pole.closedOn !== null ? "poles.closed" : nextOn <= today ? "poles.nextNotAhead" : null,
  write: async (pen, { pole, by }, { pole: _id, version: _version, ...review }) => {
    await reviewPole(pen, pole, by, review);
    return { to: `/poles/${pole.slug}#revue`, said: "poles.reviewed", about: pole.name };
  },
});

/**
 * Plans the passing of a lead with an overlap. Refuses: poles.boardOnly, closed, notLead, alreadyLead, handoverSame,
 * handoverPast, handoverBeyond, handoverOpen, common.endBeforeStart.
 */
export const planHandoverCommand = command({
  verb: "handover.plan",
  form: planHandoverForm,
  load: async (db, input, { today }) => {
    const pole = await poleById(db, input.pole);
    if (!pole) return null;
    const here = db.selectFrom("persons").select("id").where(present(today));
    if (!(await here.where("id", "=", input.to).executeTakeFirst())) return null;
    const people = await peopleOn(db, [pole.id], today);
    const open = (await handoversOf(db, pole.id)).filter((one) => one.doneOn === null && one.endsOn >= today);
    const member = await db
      .selectFrom("polePeople")
      .select("id")
      .where("poleId", "=", pole.id)
      .where("personId", "=", input.from)
      .where("part", "=", "member")
      .where((eb) => eb.or([eb("endsOn", "is", null), eb("endsOn", ">", input.endsOn)]))
      .executeTakeFirst();
    return { poleId: pole.id, personId: input.from, pole, people, open, isMember: member !== undefined };
  },
  rule: ({ pole, people, open }, input, { today }) =>
    pole.closedOn !== null ? "poles.closed" : refusesHandover(input, { people, open }, today),
  write: async (pen, { pole, people, isMember }, { pole: _pole, items, ...plan }) => {
    const leadUntil = people.find((one) => one.id === plan.from)?.leadUntil ?? null;
    await planHandover(pen, pole.id, { ...plan, items: linesHandedOver(items) }, { leadUntil, isMember });
    return { to: `/poles/${pole.slug}#passation`, said: "poles.handoverPlanned", about: pole.name };
  },
});

/** Ticks one thing handed over, or takes the tick back. Refuses: poles.notYourPole, handoverDone. */
export const tickHandoverCommand = command({
  verb: "handover.tick",
  form: tickHandoverForm,
  load: async (db, input) => {
    const one = await handoverById(db, input.handover);
    const item = one?.items.find((each) => each.id === input.item);
    const pole = one && (await poleById(db, one.poleId));
    return one && item && pole ? { poleId: pole.id, pole, one, item } : null;
  },
  rule: ({ one }) => (one.doneOn !== null ? "poles.handoverDone" : null),
  write: async (pen, { pole, item }) => {
    await tickHandover(pen, pole.id, { id: item.id, done: item.doneOn !== null });
    return { to: `/poles/${pole.slug}#passation` };
  },
});

const loadHandover = async (db: Parameters<typeof handoverById>[0], input: { handover: string; version: number }) => {
  const one = await handoverById(db, input.handover);
  const pole = one && (await poleById(db, one.poleId));
  return one && pole ? { poleId: pole.id, personId: one.fromId, pole, one } : null;
};

/** Says that all is handed over. Refuses: poles.notYourPole, handoverDone. */
export const closeHandoverCommand = command({
  verb: "handover.close",
  form: handoverForm,
  load: loadHandover,
  current: ({ one }) => ({ version: one.version, text: one.note }),
  rule: ({ one }) => (one.doneOn !== null ? "poles.handoverDone" : null),
  write: async (pen, { pole, one }) => {
    await closeHandover(pen, one);
    return { to: `/poles/${pole.slug}#passation`, said: "poles.handoverClosed", about: pole.name };
  },
});

/** Gives a handover up before the overlap is over. Refuses: poles.boardOnly, handoverDone, handoverOver. */
export const dropHandoverCommand = command({
  verb: "handover.drop",
  form: handoverForm,
  load: loadHandover,
  current: ({ one }) => ({ version: one.version, text: one.note }),
  rule: ({ one }, _input, { today }) =>
    one.doneOn !== null ? "poles.handoverDone" : one.endsOn < today ? "poles.handoverOver" : null,
  write: async (pen, { pole, one }) => {
    await dropHandover(pen, one);
    return { to: `/poles/${pole.slug}`, said: "poles.handoverDropped", about: pole.name };
  },
});
