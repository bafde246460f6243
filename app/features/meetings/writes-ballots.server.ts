import type { Pen } from "../../pen.server";
import { isAtADistance } from "./attendance";
import type { BallotChoice } from "./ballots";
import type { Meeting } from "./queries.server";
import { inBlocks, readsOf } from "./writes.server";

export type Received = {
  personId: string;
  receivedOn: string;
  choices: { itemId: string; choice: BallotChoice }[];
};

/** Keeps a ballot received by correspondence; during a sitting its voter takes part so from now on, unless they follow at a
 *  distance, where they stay. The line says whose ballot and when it came; what it says is a text apart. */
export const enterBallot = async (pen: Pen, meeting: Meeting, { personId, receivedOn, choices }: Received) => {
  const id = pen.id();
  const enteredBy = pen.me.kind === "person" ? pen.me.id : "";
  await pen.db
    .insertInto("postalBallots")
    .values({
      ...{ id, personId, receivedOn, enteredBy },
      meetingId: meeting.id,
      enteredAt: pen.now,
      asideAt: null,
      asideWhy: null,
    })
    .execute();
  await pen.db
    .insertInto("postalChoices")
    .values(choices.map((one) => ({ ...one, ballotId: id })))
    .execute();
  if (meeting.status === "open") await votesByPost(pen, meeting.id, await awayAmong(pen, meeting.id, personId));
  await pen.record({
    subject: { kind: "ballot", id },
    meeting: meeting.id,
    reads: readsOf(meeting.kind),
    data: { person: personId, receivedOn, points: choices.length },
    texts: { choices: JSON.stringify(choices) },
  });
};

/** Sets aside a ballot entered by mistake; it stays in the record, and its voter may come, give a proxy or vote anew. */
export const setBallotAside = async (pen: Pen, meeting: Meeting, ballot: { id: string; personId: string }) => {
  await pen.db
    .updateTable("postalBallots")
    .set({ asideAt: pen.now, asideWhy: "mistake" })
    .where("id", "=", ballot.id)
    .execute();
  if (meeting.status === "open") {
    const { personId } = ballot;
    const line = { meetingId: meeting.id, personId, presence: "absent" as const };
    const { numUpdatedRows } = await pen.db
      .updateTable("attendance")
      .set({ presence: null })
      .where("meetingId", "=", meeting.id)
      .where("personId", "=", personId)
      .where("presence", "=", "correspondence")
      .executeTakeFirst();
    if (numUpdatedRows > 0)
      await pen.db
        .insertInto("attendanceEvents")
        .values({ ...line, id: pen.id(), at: pen.now })
        .execute();
  }
  await pen.record({
    subject: { kind: "ballot", id: ballot.id },
    meeting: meeting.id,
    reads: readsOf(meeting.kind),
    data: { person: ballot.personId, why: "mistake" },
  });
};

const awayAmong = async (pen: Pen, meetingId: string, personId: string): Promise<string[]> => {
  const line = await pen.db
    .selectFrom("attendance")
    .select(["presence", "leftAt"])
    .where("meetingId", "=", meetingId)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return line && isAtADistance(line.presence) && line.leftAt === null ? [] : [personId];
};

/** Notes that these people take part by correspondence. */
export const votesByPost = async (pen: Pen, meetingId: string, people: string[]) =>
  inBlocks(people, async (block) => {
    await pen.db
      .updateTable("attendance")
      .set({ presence: "correspondence", arrivedAt: null })
      .where("meetingId", "=", meetingId)
      .where("personId", "in", block)
      .execute();
    await pen.db
      .insertInto("attendanceEvents")
      .values(
        block.map((personId) => ({
          ...{ id: pen.id(), meetingId, personId, at: pen.now },
          presence: "correspondence" as const,
        })),
      )
      .execute();
  });
