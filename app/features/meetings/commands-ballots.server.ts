import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Me } from "../../me";
import type { Reason } from "../../texts/types";
import { votesThemselves } from "./attendance";
import { mayReceive } from "./ballots";
import { ballotsOf, pointsByPost } from "./ballots.server";
import { asideForm, ballotForm } from "./forms.server";
import { ownerOfPoint } from "./matters.server";
import { agendaOf, attendanceOf, type Meeting, meetingOf, ruleSetFor } from "./queries.server";
import { beforeGiving } from "./roll";
import { enterBallot, setBallotAside } from "./writes-ballots.server";

const page = (id: string) => `/reunions/${id}/correspondance`;

const underWay = ({ status }: Pick<Meeting, "status">): Reason | null => {
  if (status === "cancelled") return "meetings.cancelled";
  if (status === "preparing") return "meetings.notCalled";
  return status === "called" || status === "open" ? null : "meetings.ballotsClosed";
};

type Asked = { id: string; personId: string; choice: { itemId: string }[] };

const toReceive = async (db: Db, me: Me, { id, personId, choice }: Asked) => {
  const meeting = await meetingOf(db, me, id);
  if (!meeting) return null;
  const items = pointsByPost(await agendaOf(db, me, id));
  const chosen = items.filter((item) => choice.some(({ itemId }) => itemId === item.id));
  if (chosen.length !== choice.length) return null;
  const owners = await Promise.all(chosen.map((item) => ownerOfPoint(db, meeting, item)));
  const roll = await attendanceOf(db, id);
  return {
    ...meeting,
    rules: await ruleSetFor(db, meeting),
    roll,
    line: roll.find((one) => one.personId === personId),
    voted: (await ballotsOf(db, id)).some((one) => one.personId === personId && one.asideAt === null),
    points: chosen.length,
    otherBody: owners.some((owner) => owner !== null),
  };
};

/** A ballot that came by post or by hand, entered by who prepares, a keeper or the officers of the sitting. Refuses:
 *  meetings.notCalled, meetings.cancelled, meetings.ballotsClosed, and every reason of `mayReceive`. A point that is not
 *  of this meeting: 404. */
export const receiveBallot = command({
  verb: "ballot.enter",
  form: ballotForm,
  load: (db, input, ctx) => toReceive(db, ctx.me, input),
  rule: (subject, { personId, receivedOn }, { today }) =>
    underWay(subject) ??
    mayReceive(subject.rules, beforeGiving(subject.roll, personId), {
      person: personId,
      ...{ receivedOn, today, startsAt: subject.startsAt },
      voted: subject.voted,
      represented: (subject.line?.heldBy ?? null) !== null,
      cameAndLeft:
        (subject.line?.leftAt ?? null) !== null && votesThemselves(subject.rules, subject.line?.presence ?? null),
      ...{ points: subject.points, otherBody: subject.otherBody },
    }),
  write: async (pen, subject, { id, personId, receivedOn, choice }) => {
    await enterBallot(pen, subject, { personId, receivedOn, choices: choice });
    return { to: page(id), said: "meetings.ballotEntered", about: subject.line?.name };
  },
});

/** Sets aside a ballot entered by mistake, until a vote counted it. Refuses: meetings.ballotsClosed,
 *  meetings.ballotAside, meetings.ballotCounted. */
export const putBallotAside = command({
  verb: "ballot.setAside",
  form: asideForm,
  load: async (db, input, ctx) => {
    const meeting = await meetingOf(db, ctx.me, input.id);
    const ballot = meeting && (await ballotsOf(db, input.id)).find((one) => one.id === input.ballotId);
    if (!meeting || !ballot) return null;
    const vote = await db
      .selectFrom("votes")
      .innerJoin("postalChoices", "postalChoices.itemId", "votes.itemId")
      .select("votes.id")
      .where("postalChoices.ballotId", "=", ballot.id)
      .where("votes.openedAt", ">=", ballot.enteredAt)
      .executeTakeFirst();
    return { ...meeting, ballot, counted: vote !== undefined };
  },
  rule: (subject) => {
    if (subject.ballot.asideAt !== null) return "meetings.ballotAside";
    return underWay(subject) ?? (subject.counted ? "meetings.ballotCounted" : null);
  },
  write: async (pen, subject, { id }) => {
    await setBallotAside(pen, subject, subject.ballot);
    return { to: page(id), said: "meetings.ballotSetAside", about: subject.ballot.name };
  },
});
