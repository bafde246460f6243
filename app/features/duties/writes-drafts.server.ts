import type { Pen } from "../../pen.server";
import { libraryOf } from "./library.server";
import { spotsOfDraft } from "./queries.server";
import type { Spot } from "./standing";
import { turnDuties } from "./writes.server";

/** Opens a draft with these spots; nothing that stands is touched. Answers its id. */
export const openDraft = async (pen: Pen, name: string, spots: readonly Spot[]): Promise<string> => {
  const id = await insertDraft(pen, { name, status: "open", adoptsOn: null });
  await insertSpots(pen, id, spots);
  await pen.record({
    verb: "duty.draft",
    subject: { kind: "dutyDraft", id },
    data: { places: spots.length },
    texts: { name },
  });
  return id;
};

/** Writes a whole draft again, with its name. */
export const rewriteDraft = async (
  pen: Pen,
  draft: { id: string; version: number; name: string },
  spots: readonly Spot[],
): Promise<void> => {
  const { id, version, name } = draft;
  await pen.db.deleteFrom("dutyDraftPlaces").where("draftId", "=", id).execute();
  await insertSpots(pen, id, spots);
  await pen.db
    .updateTable("dutyDrafts")
    .set({ version: version + 1, name })
    .where("id", "=", id)
    .execute();
  await pen.record({ subject: { kind: "dutyDraft", id }, data: { places: spots.length }, texts: { name } });
};

/** Puts a draft away: it is offered no more. */
export const dropDraft = async (pen: Pen, id: string): Promise<void> => {
  await pen.db.updateTable("dutyDrafts").set({ status: "dropped" }).where("id", "=", id).execute();
  await pen.record({ verb: "duty.dropDraft", subject: { kind: "dutyDraft", id } });
};

/**
 * Adopts a draft from a civil day, by a decision or none: its places begin, what stood ends on the eve. The caller has
 * asked `draftToAdopt` and `adoptionRefusal`; lines put aside since are left out.
 */
export const adoptDraft = async (
  pen: Pen,
  draftId: string,
  startsOn: string,
  decisionId: string | null,
): Promise<void> => {
  const used = new Set((await libraryOf(pen.db, pen)).map((line) => line.key));
  const spots = (await spotsOfDraft(pen.db, draftId)).filter((spot) => used.has(spot.duty));
  const places = await turnDuties(pen, spots, startsOn, decisionId);
  await pen.db
    .updateTable("dutyDrafts")
    .set({ status: "adopted", adoptsOn: startsOn, decisionId })
    .where("id", "=", draftId)
    .execute();
  await pen.record({
    verb: "duty.adopt",
    subject: { kind: "dutyDraft", id: draftId },
    reads: "assembly",
    data: { startsOn, places, decision: decisionId },
  });
};

/** Writes who holds which office from a civil day: every duty of an office stands on its person. */
export const enterClassic = async (pen: Pen, spots: readonly Spot[], startsOn: string): Promise<void> => {
  const places = await turnDuties(pen, spots, startsOn, null);
  const id = await insertDraft(pen, { name: "", status: "adopted", adoptsOn: startsOn });
  await pen.record({ verb: "duty.classic", subject: { kind: "dutyDraft", id }, data: { startsOn, places } });
};

type Draft = { name: string; status: "open" | "adopted"; adoptsOn: string | null };

const insertDraft = async (pen: Pen, draft: Draft): Promise<string> => {
  const id = pen.id();
  const createdBy = pen.me.kind === "person" ? pen.me.id : "";
  await pen.db
    .insertInto("dutyDrafts")
    .values({ id, ...draft, decisionId: null, createdBy, createdAt: pen.now, version: 1 })
    .execute();
  return id;
};

const insertSpots = async (pen: Pen, draftId: string, spots: readonly Spot[]) => {
  const rows = spots
    .filter((spot) => spot.poleId !== null || spot.personId !== null)
    .map(({ duty, poleId, personId }) => ({ id: pen.id(), draftId, dutyKey: duty, poleId, personId }));
  if (rows.length > 0) await pen.db.insertInto("dutyDraftPlaces").values(rows).execute();
};
