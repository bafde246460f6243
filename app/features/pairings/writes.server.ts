import type { Pen } from "../../pen.server";
import type { Rhythm } from "./rhythms";

export type Proposed = {
  pole: string;
  administrator: string;
  employee: string;
  purpose: string;
  rhythm: Rhythm;
  hours: string | null;
};

const meOf = (pen: Pen): string => (pen.me.kind === "person" ? pen.me.id : "");

/** Proposes a pairing; a proposer who is one of the two has accepted. Answers its id. */
export const insertPairing = async (pen: Pen, proposed: Proposed): Promise<string> => {
  const id = pen.id();
  const { pole, purpose, rhythm, administrator, employee, hours } = proposed;
  await pen.db
    .insertInto("pairings")
    .values({
      ...{ id, poleId: pole, purpose, rhythm, proposedBy: meOf(pen), proposedAt: pen.now },
      ...{ startedOn: null, endedOn: null, endNote: null, version: 0 },
    })
    .execute();
  const half = (personId: string, side: "administrator" | "employee") => ({
    ...{ pairingId: id, personId, side },
    acceptedAt: personId === meOf(pen) ? pen.now : null,
    bestHours: personId === meOf(pen) ? hours : null,
  });
  await pen.db
    .insertInto("pairingPeople")
    .values([half(administrator, "administrator"), half(employee, "employee")])
    .execute();
  // Before both accept, a proposal is nobody else's business.
  await pen.record({
    verb: "pairing.propose",
    subject: { kind: "pairing", id },
    pole,
    reads: "self",
    data: { administrator, employee, rhythm },
    texts: { purpose },
  });
  return id;
};

type At = { id: string; poleId: string; administrator: { id: string }; employee: { id: string } };

/** One half accepts; with the second the pairing lives from today. */
export const acceptHalf = async (pen: Pen, pairing: At, hours: string | null, lives: boolean): Promise<void> => {
  await pen.db
    .updateTable("pairingPeople")
    .set({ acceptedAt: pen.now, ...(hours === null ? {} : { bestHours: hours }) })
    .where("pairingId", "=", pairing.id)
    .where("personId", "=", meOf(pen))
    .execute();
  if (lives) await pen.db.updateTable("pairings").set({ startedOn: pen.today }).where("id", "=", pairing.id).execute();
  await pen.record({
    verb: "pairing.accept",
    subject: { kind: "pairing", id: pairing.id },
    pole: pairing.poleId,
    reads: lives ? "board" : "self",
    data: { administrator: pairing.administrator.id, employee: pairing.employee.id, lives },
  });
};

/** Ends a pairing, or declines one that does not live yet: no reason, read by its author alone. */
export const closePairing = async (
  pen: Pen,
  pairing: Pick<At, "id" | "poleId">,
  verb: "pairing.decline" | "pairing.end",
  word: string | null,
  on: string = pen.today,
): Promise<void> => {
  await pen.db.updateTable("pairings").set({ endedOn: on, endNote: word }).where("id", "=", pairing.id).execute();
  await pen.record({ verb, subject: { kind: "pairing", id: pairing.id }, pole: pairing.poleId, reads: "self" });
};

/** The hours that suit one of the two. */
export const setHours = async (pen: Pen, pairing: At, hours: string | null): Promise<void> => {
  await pen.db
    .updateTable("pairingPeople")
    .set({ bestHours: hours })
    .where("pairingId", "=", pairing.id)
    .where("personId", "=", meOf(pen))
    .execute();
  await pen.record({
    verb: "pairing.setHours",
    subject: { kind: "pairing", id: pairing.id },
    pole: pairing.poleId,
    reads: "self",
  });
};

/** « On s'est vus »: the day alone is for others to see. Answers the id of the meeting. */
export const insertContact = async (pen: Pen, pairing: At, heldOn: string): Promise<string> => {
  const id = pen.id();
  await pen.db
    .insertInto("pairingContacts")
    .values({ id, pairingId: pairing.id, heldOn, recordedBy: meOf(pen), at: pen.now })
    .execute();
  await pen.record({
    verb: "pairing.meet",
    subject: { kind: "pairing", id: pairing.id },
    pole: pairing.poleId,
    data: { administrator: pairing.administrator.id, employee: pairing.employee.id, heldOn },
  });
  return id;
};

/** One's own line of a meeting, written or written again. Its words never enter the journal: they are erased in time. */
export const keepLine = async (pen: Pen, pairing: At, contactId: string, line: string): Promise<void> => {
  await pen.db
    .insertInto("pairingLines")
    .values({ contactId, personId: meOf(pen), line, at: pen.now })
    .onConflict((conflict) => conflict.columns(["contactId", "personId"]).doUpdateSet({ line, at: pen.now }))
    .execute();
  await pen.record({
    verb: "pairing.addLine",
    subject: { kind: "pairing", id: pairing.id },
    pole: pairing.poleId,
    reads: "self",
    data: { contact: contactId },
  });
};
