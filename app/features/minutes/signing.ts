export type Signature = { as: "chair" | "secretary"; personId: string | null };
type Signed = { signedChairAt: string | null; signedSecretaryAt: string | null } | null;

/** Whose signatures are still awaited under minutes, the session chair's first; either may sign before the other. */
export const signaturesAwaited = (
  { chairId, secretaryId }: { chairId: string | null; secretaryId: string | null },
  signed: Signed,
): Signature[] => [
  ...(signed?.signedChairAt ? [] : [{ as: "chair" as const, personId: chairId }]),
  ...(signed?.signedSecretaryAt ? [] : [{ as: "secretary" as const, personId: secretaryId }]),
];
