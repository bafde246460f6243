import type { Pen } from "../../pen.server";
import { insertMandate, insertSeat } from "../people/writes.seats.server";
import type { Plans } from "./plans";
import { type Made, writeWhos } from "./writes-people.server";

/** Seats, and who sits there as titular and alternate; the people the list lacks come into it. */
export const writeSeats = async (pen: Pen, plan: Plans["seats"], made: Made[]): Promise<void> => {
  const idOf = await writeWhos(
    pen,
    plan.add.flatMap(({ entry }) => [entry.titular, entry.alternate].flatMap((who) => who ?? [])),
    made,
  );
  for (const { entry } of plan.add) {
    const { titular, alternate, days, origin, ...seat } = entry;
    const seatId = await insertSeat(pen, { ...seat, openedOn: days.startsOn });
    made.push({ rowTable: "seats", rowId: seatId });
    for (const [who, part] of [
      [titular, "titular"],
      [alternate, "alternate"],
    ] as const) {
      if (!who) continue;
      const rowId = await insertMandate(pen, { seatId, personId: idOf(who), ...days, origin, title: null, part });
      made.push({ rowTable: "mandates", rowId });
    }
  }
};

/** Mandates, on the seats that stand or on those opened for them. */
export const writeMandates = async (pen: Pen, plan: Plans["mandates"], made: Made[]): Promise<void> => {
  const idOf = await writeWhos(
    pen,
    plan.add.map((one) => one.entry.who),
    made,
  );
  const opened = new Map<string, string>();
  for (const { entry } of plan.add) {
    const { who, bodyId, newSeat, part, days, origin, title } = entry;
    if (newSeat) {
      const seat = { bodyId, label: null, ...newSeat, voice: "voting" as const, openedOn: days.startsOn };
      const rowId = await insertSeat(pen, seat);
      opened.set(entry.seatId, rowId);
      made.push({ rowTable: "seats", rowId });
    }
    const seatId = opened.get(entry.seatId) ?? entry.seatId;
    const rowId = await insertMandate(pen, { seatId, personId: idOf(who), ...days, origin, title, part });
    made.push({ rowTable: "mandates", rowId });
  }
};
