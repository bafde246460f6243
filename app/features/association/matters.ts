/** What associations usually keep for one of their bodies; the words are in the texts, the rest is the association's own. */
export const matterKeys = [
  "approveAccounts",
  "result",
  "discharge",
  "reports",
  "budget",
  "membershipFee",
  "electBoard",
  "dismissBoardMember",
  "amendStatutes",
  "internalRules",
  "moveSeat",
  "dissolve",
  "merge",
  "auditor",
  "property",
  "borrow",
  "spend",
  "hire",
  "dismissEmployee",
  "admitMember",
  "excludeMember",
  "affiliate",
  "court",
  "poles",
] as const;
export type MatterKey = (typeof matterKeys)[number];

export const isMatterKey = (matter: string): matter is MatterKey => matterKeys.some((key) => key === matter);

/** One thing a body decides alone: whatever the amount, or from an amount on (cents). */
export type OwnMatter = { id: string; matter: string; article: string | null; aboveCents: number | null };
export type BodyKindName = "assembly" | "board" | "bureau" | "other";
export type Deciding = { id: string; kind: BodyKindName; name: string | null; matters: readonly OwnMatter[] };
export type Asked = { matter: string | null; costCents: number | null };
export type Owner = { body: Omit<Deciding, "matters">; matter: string; article: string | null };

/**
 * Whose decision it is, when it is not this body's: the body that alone decides such a matter, with its article. Null
 * when this body may decide it, or when nobody kept it for themselves. An amount above what was kept says it as well,
 * even where no matter was named; an amount nobody gave is taken as above.
 */
export const ownerOf = (bodies: readonly Deciding[], bodyId: string, asked: Asked): Owner | null => {
  const kept = bodies.flatMap(({ matters, ...body }) =>
    matters.filter((one) => covers(one, asked)).map(({ matter, article }) => ({ body, matter, article })),
  );
  return kept.some((one) => one.body.id === bodyId) ? null : (kept[0] ?? null);
};

const covers = ({ matter, aboveCents }: OwnMatter, asked: Asked): boolean => {
  const named = asked.matter !== null && same(asked.matter, matter);
  if (aboveCents === null) return named;
  if (asked.costCents === null) return named;
  return asked.costCents > aboveCents && (named || (asked.matter === null && matter === "spend"));
};

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
