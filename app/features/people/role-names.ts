/** What a person may be to the association, besides a mandate: each is dated, several may stand at once. */
export const roleNames = ["member", "volunteer", "employee", "coordinator", "candidate", "supporter"] as const;
export type RoleName = (typeof roleNames)[number];
