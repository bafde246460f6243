/** Why a mandate ends before its term, in neutral words on screen. */
export const endKinds = ["resigned", "revoked", "left", "died", "other"] as const;
export type EndKind = (typeof endKinds)[number];
