import { z } from "zod";
import {
  anId,
  count,
  line,
  many,
  neededProse,
  optionalCount,
  optionalDay,
  optionalId,
  optionalLine,
  prose,
  ticked,
  version,
} from "../../fields.server";

const hour = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
);
const LONGEST_VOTES = 100_000;

export const officersForm = z.strictObject({ id: anId, chairId: anId, secretaryId: anId });
/** `at`: the hour it really opened, for a sitting whose day has passed. */
export const openForm = officersForm.extend({ at: hour });
export const oneMeeting = z.strictObject({ id: anId });
export const itemForm = z.strictObject({ id: anId, itemId: anId });
/** Several people at once, so that a full room takes one form. `at` is the hour it happened, now when absent. */
export const presenceForm = z.strictObject({
  id: anId,
  personId: many(anId, 500).pipe(z.array(anId).min(1)),
  presence: z.enum(["room", "video", "phone", "represented", "correspondence", "excused", "absent", "left"]),
  at: hour,
});
export const deskForm = z.strictObject({ id: anId, personId: anId, holderId: anId });
export const conflictForm = z.strictObject({ itemId: anId, personId: anId, back: ticked });

export const lineForm = z.strictObject({ itemId: anId, text: neededProse(4000) });
export const noteForm = z.strictObject({ itemId: anId, text: prose(40_000), version });
export const addForm = z.strictObject({
  id: anId,
  title: line(160),
  minutes: count(1, 240),
  poleId: optionalId,
  agreed: ticked,
  dismissal: ticked,
});
export const oneItem = z.strictObject({ itemId: anId });
export const actionForm = z.strictObject({
  itemId: anId,
  text: neededProse(500),
  poleId: anId,
  personId: anId,
  dueOn: optionalDay,
});

export const voteOpenForm = z.strictObject({
  itemId: anId,
  question: neededProse(4000),
  kind: z.enum(["ordinary", "statutes", "person"]).default("ordinary"),
  method: z.enum(["showOfHands", "secret"]).default("showOfHands"),
});
export const oneVote = z.strictObject({ voteId: anId });
const voices = optionalCount(0, LONGEST_VOTES);
const counts = {
  counting: z.enum(["unanimous", "noObjection", "againstAbstentions", "full"]),
  question: neededProse(4000),
  for: voices,
  against: voices,
  abstention: voices,
  blank: voices,
  nullVotes: voices,
  takesNoPart: voices,
  poleId: optionalId,
  followUp: optionalLine(300),
  dueOn: optionalDay,
};
export const voteCountForm = z.strictObject({ voteId: anId, ...counts });
/** A decision the room takes at once: the vote opens and is counted in one form. */
export const decideForm = z.strictObject({
  itemId: anId,
  kind: z.enum(["ordinary", "statutes", "person"]).default("ordinary"),
  ...counts,
});
export const voteCastForm = z.strictObject({ voteId: anId, vote: z.enum(["for", "against"]) });

/** `at`: the hour it really closed, for a sitting whose day has passed. */
export const closeForm = z.strictObject({ id: anId, closingNote: prose(4000), at: hour });
export const suggestForm = z.strictObject({ id: anId, itemId: optionalId, text: neededProse(2000) });
export const oneCorrection = z.strictObject({ correctionId: anId });
/** Taking a correction may rewrite the notes of its point in the same gesture. */
export const takeForm = z.strictObject({
  correctionId: anId,
  text: prose(40_000).optional(),
  version: version.optional(),
});
export const adoptForm = z.strictObject({ itemId: anId });
