import type { Fraction, MajorityBase, RuleValues } from "../../../app/features/association/rule-set";
import { type RoomCount, type Tally, tallyOf } from "../../../app/features/meetings/vote";
import { rulesOf } from "./room";

export const half: Fraction = { n: 1, d: 2 };
export const majority = (base: MajorityBase, fraction = half, strict = true): Partial<RuleValues> => ({
  majority: { base, fraction, strict },
});
export const cast = rulesOf("board", majority("votesCast"));
export const casting = rulesOf("board", { ...majority("votesCast"), castingVote: true });
export const represented = rulesOf("board", majority("presentOrRepresented"));
export const representedCasting = rulesOf("board", { ...majority("presentOrRepresented"), castingVote: true });
export const ofMembers = rulesOf("generalAssembly", majority("members"));
export const twoThirds = rulesOf("generalAssembly", majority("votesCast", { n: 2, d: 3 }, false));
export const everyone = rulesOf("board", majority("votesCast", { n: 1, d: 1 }, false));
export const withBlanks = rulesOf("board", {
  ...majority("votesCast"),
  votesCast: { withoutAbstentions: true, withoutBlank: false, withoutNull: true },
});
export const withAbstentions = rulesOf("board", {
  ...majority("votesCast"),
  votesCast: { withoutAbstentions: false, withoutBlank: true, withoutNull: true },
});
export const silent = rulesOf("board", {});

export const full = (counts: Partial<Omit<Tally, "how">>): RoomCount => ({
  kind: "full",
  for: 0,
  against: 0,
  abstention: 0,
  blank: 0,
  null: 0,
  takesNoPart: 0,
  ...counts,
});
export const counted = (entitledVoices: number, count: RoomCount, secret = false): Tally => {
  const { tally, reason } = tallyOf(count, entitledVoices, secret);
  if (!tally) throw new Error(reason);
  return tally;
};
