import { unindexDoc } from "../../index-words.server";
import type { Pen } from "../../pen.server";
import { addDays } from "../association/calendar";
import { liftDuty } from "../duties/writes.server";
import { leaveGroup } from "../groups/writes.server";
import { closePairing } from "../pairings/writes.server";
import { openHandoversTo } from "../poles/care-queries.server";
import { dropHandover } from "../poles/writes.care.server";
import { removePerson } from "../poles/writes.server";
import { powersOf } from "../powers/queries.server";
import { endPower } from "../powers/writes.server";
import { chargesOf } from "./charges.server";

/** The handovers towards somebody who leaves before they are over are dropped; answers them. */
export const dropHandoversTo = async (pen: Pen, personId: string, leftOn: string) => {
  const open = await openHandoversTo(pen.db, personId, { leftOn, today: pen.today });
  for (const one of open) await dropHandover(pen, one);
  return open;
};

/**
 * Ends all that somebody would still hold on a civil day (that of their departure, unless another is given) on the eve of
 * their departure: poles led or worked in, groups, duties, legal powers and what was delegated from them, pairings. Each
 * has its own line. A pairing has no end to come: one that will end still lives, and the night of the departure ends it.
 */
export const endCharges = async (pen: Pen, personId: string, leftOn: string, standing = leftOn): Promise<void> => {
  const lastDay = addDays(leftOn, -1);
  const { poles, groups, duties, powers } = await chargesOf(pen.db, personId, standing);
  for (const { poleId } of poles) await removePerson(pen, poleId, personId, leftOn);
  for (const { groupId, poleId } of groups) await leaveGroup(pen, { id: groupId, poleId }, personId, leftOn);
  for (const place of duties) await liftDuty(pen, place, lastDay);
  const known = await powersOf(pen.db);
  for (const row of powers) await endPower(pen, row, { lastDay, why: "left", powers: known });
  if (leftOn <= pen.today) await endPairings(pen, personId, leftOn);
};

/**
 * Those whose day of departure has come: their pairings end, and what they took back since it was noted (a pole whose
 * handover was dropped); their open sessions too, and search names them no more.
 */
export const closeDoors = async (pen: Pen): Promise<number> => {
  const left = pen.db.selectFrom("persons").select("id").where("leftOn", "<=", pen.today).where("erasedAt", "is", null);
  await pen.db.deleteFrom("departureEnds").where("personId", "in", left).execute();
  const shown = await left
    .where((eb) =>
      eb.or([
        eb("id", "in", eb.selectFrom("searchDocs").select("id").where("kind", "=", "person")),
        eb("id", "in", eb.selectFrom("sessions").select("userId")),
        eb(
          "id",
          "in",
          eb
            .selectFrom("pairingPeople")
            .innerJoin("pairings", "pairings.id", "pairingId")
            .select("personId")
            .where("endedOn", "is", null),
        ),
      ]),
    )
    .select("leftOn")
    .execute();
  for (const { id, leftOn } of shown) {
    await endCharges(pen, id, leftOn ?? pen.today);
    await pen.db.deleteFrom("sessions").where("userId", "=", id).execute();
    await unindexDoc(pen, "person", id);
  }
  return shown.length;
};

const endPairings = async (pen: Pen, personId: string, on: string) => {
  const { pairings } = await chargesOf(pen.db, personId, on);
  for (const { id, poleId, startedOn } of pairings)
    await closePairing(pen, { id, poleId }, startedOn ? "pairing.end" : "pairing.decline", null, on);
};
