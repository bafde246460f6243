import { z } from "zod";
import { anId, day, optionalCount, optionalDay, optionalLine } from "../../fields.server";
import { addDays } from "../association/calendar";
import { endKinds } from "./end-kinds";

const seatFields = {
  label: optionalLine(80),
  college: optionalLine(80),
  organisation: optionalLine(120),
  termEndsOn: optionalDay,
};

export const openSeatForm = z.strictObject({
  body: anId,
  ...seatFields,
  voice: z.enum(["voting", "advisory"]).default("voting"),
  rank: optionalCount(1, 500),
  openedOn: optionalDay,
});
export const updateSeatForm = z.strictObject({ seat: anId, ...seatFields });
export const closeSeatForm = z.strictObject({ seat: anId, closedOn: day });

export const giveMandateForm = z.strictObject({
  seat: anId,
  person: anId,
  startsOn: day,
  endsOn: optionalDay,
  origin: z.enum(["elected", "coOpted", "exOfficio"]),
  part: z.enum(["titular", "alternate"]).default("titular"),
  title: optionalLine(80),
});
/** The end of a mandate: its first day without it, or the last day as people say it. */
export const endMandateForm = z
  .strictObject({
    mandate: anId,
    endedOn: optionalDay,
    lastDay: optionalDay,
    kind: z.preprocess((value) => (value === "" ? undefined : value), z.enum(endKinds).optional()),
    receivedOn: optionalDay,
    why: optionalLine(200),
  })
  .transform(({ endedOn, lastDay, kind, ...rest }, issues) => {
    const day = endedOn ?? (lastDay === null ? null : addDays(lastDay, 1));
    if (day === null) issues.addIssue({ code: "custom", path: ["lastDay"], message: "common.fieldEmpty" });
    return { ...rest, kind: kind ?? null, endedOn: day ?? "" };
  });
export const ratifyMandateForm = z.strictObject({ mandate: anId, ratifiedOn: day, endsOn: optionalDay });
export const prolongMandateForm = z.strictObject({ mandate: anId, endsOn: day });

/** A drawing of lots: of the whole body (« first »), or of what it takes to make the parts even again. */
export const drawSeatsForm = z.strictObject({
  body: anId,
  kind: z.enum(["first", "balance"]),
  first: day,
  seed: optionalLine(80),
});
export const undrawSeatsForm = z.strictObject({ draw: anId });
