import type { Db } from "../../../db/dialect";
import type { PointBallot } from "./ballots";
import type { AgendaItem } from "./queries.server";

/** Every ballot received by correspondence for a meeting, oldest first, those set aside included; never what it says. */
export const ballotsOf = async (db: Db, meetingId: string) => {
  const rows = await db
    .selectFrom("postalBallots")
    .innerJoin("persons", "persons.id", "postalBallots.personId")
    .selectAll("postalBallots")
    .select(["persons.givenName", "persons.familyName"])
    .where("postalBallots.meetingId", "=", meetingId)
    .orderBy("postalBallots.id")
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: `${givenName} ${familyName}` }));
};
export type Ballot = Awaited<ReturnType<typeof ballotsOf>>[number];

/** What the ballots that stand say on each point of a meeting, by point. */
export const choicesOf = async (db: Db, meetingId: string): Promise<Map<string, PointBallot[]>> => {
  const rows = await db
    .selectFrom("postalChoices")
    .innerJoin("postalBallots", "postalBallots.id", "postalChoices.ballotId")
    .select(["postalBallots.personId as person", "postalChoices.itemId", "postalChoices.choice"])
    .where("postalBallots.meetingId", "=", meetingId)
    .where("postalBallots.asideAt", "is", null)
    .orderBy("postalBallots.id")
    .execute();
  const found = new Map<string, PointBallot[]>();
  for (const { itemId, ...one } of rows) found.set(itemId, [...(found.get(itemId) ?? []), one]);
  return found;
};

const votedOn = ["decision", "minutesAdoption", "opinion"];

/** The points a ballot may vote on: those put to the vote, none in camera. */
export const pointsByPost = <Item extends Pick<AgendaItem, "kind" | "inCamera">>(items: readonly Item[]): Item[] =>
  items.filter((item) => votedOn.includes(item.kind) && !item.inCamera);
