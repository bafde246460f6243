import type { RoomCount } from "../meetings/vote";

export type TypedCount = {
  counting: "unanimous" | "noObjection" | "againstAbstentions" | "full";
  for: number | null;
  against: number | null;
  abstention: number | null;
  blank: number | null;
  nullVotes: number | null;
  takesNoPart: number | null;
};

/** What the room counted, as typed; null when a number it needs was left empty. */
export const countOf = (typed: TypedCount): RoomCount | null => {
  const { counting, against, abstention } = typed;
  if (counting === "unanimous" || counting === "noObjection") return { kind: counting };
  if (against === null || abstention === null) return null;
  if (counting === "againstAbstentions")
    return { kind: "objections", against, abstention, takesNoPart: typed.takesNoPart ?? 0 };
  if (typed.for === null) return null;
  return {
    kind: "full",
    for: typed.for,
    against,
    abstention,
    blank: typed.blank ?? 0,
    null: typed.nullVotes ?? 0,
    takesNoPart: typed.takesNoPart ?? 0,
  };
};
