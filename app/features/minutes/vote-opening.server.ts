import type { Db } from "../../../db/dialect";
import type { Me } from "../../me";
import type { Reason } from "../../texts/types";
import { type Entitled, entitled } from "../meetings/entitled";
import { ownerOfPoint } from "../meetings/matters.server";
import { activeProxies, attendeesOf } from "../meetings/roll";
import { itemAt, type Room, roomOf, type Vote, withdrawnFrom } from "./queries.server";

/** Who may vote on a point if the vote opened now. */
export const entitledNow = (room: Room, itemId: string, vote: { kind: Vote["kind"]; secret: boolean }): Entitled =>
  entitled(room.rules, attendeesOf(room.roll), activeProxies(room.proxies), {
    matter: vote.kind === "statutes" ? "statutes" : "ordinary",
    secret: vote.secret,
    withdrawn: withdrawnFrom(room.roll, itemId),
    ballots: room.ballots.get(itemId),
    votedBefore: room.voted.includes(itemId),
  });

type Asked = { itemId: string; kind: Vote["kind"]; method: "showOfHands" | "secret" };

/** A point at which a vote could open: its sitting, who would vote, and whether another vote is open; null when unknown. */
export const voteToOpen = async (db: Db, me: Me, input: Asked) => {
  const at = await itemAt(db, me, input.itemId);
  if (!at) return null;
  const open = await db
    .selectFrom("votes")
    .select("id")
    .where("meetingId", "=", at.meetingId)
    .where("outcome", "in", ["open", "tied"])
    .executeTakeFirst();
  const room = await roomOf(db, at.meeting);
  const roll = entitledNow(room, at.item.id, { kind: input.kind, secret: input.method === "secret" });
  const owner = await ownerOfPoint(db, at.meeting, at.item);
  return { ...at, voteOpen: open !== undefined, quorum: room.quorum, roll, owner };
};
export type ToOpen = NonNullable<Awaited<ReturnType<typeof voteToOpen>>>;

/** Why no vote may open there now: minutes.notOpen, minutes.voteStillOpen, minutes.quorumMissing,
 *  minutes.otherBody, meetings.voteNobodyVotes. */
export const mayOpenVote = ({ meeting, voteOpen, quorum, roll, owner }: ToOpen): Reason | null => {
  if (meeting.status !== "open") return "minutes.notOpen";
  if (voteOpen) return "minutes.voteStillOpen";
  if (!quorum.reached) return "minutes.quorumMissing";
  if (owner) return "minutes.otherBody";
  return roll.voices < 1 ? "meetings.voteNobodyVotes" : null;
};
