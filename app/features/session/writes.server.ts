import { type Pen, sha256 } from "../../pen.server";
import { later } from "./later";
import { plainCode } from "./secrets.server";

const INVITATION_DAYS = 14;

/** Opens an account for a person if there is none; answers whether it is new. */
export const openAccount = async (pen: Pick<Pen, "db" | "now">, personId: string, keeper = false): Promise<boolean> => {
  const added = await pen.db
    .insertInto("accounts")
    .values({
      personId,
      passwordHash: null,
      keeper: keeper ? 1 : 0,
      theme: "auto",
      textSize: "normal",
      createdAt: pen.now,
    })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
};

/** Keeps the hash of a fresh one-time code, good for 14 days; earlier codes of the person no longer work. */
export const insertInvitation = async (
  pen: Pick<Pen, "db" | "now">,
  invitation: { personId: string; code: string; createdBy: string },
): Promise<string> => {
  const { personId, code, createdBy } = invitation;
  const expiresAt = later(pen.now, INVITATION_DAYS * 24 * 60);
  await pen.db.deleteFrom("invitations").where("personId", "=", personId).where("usedAt", "is", null).execute();
  await pen.db
    .insertInto("invitations")
    .values({ hash: sha256(plainCode(code)), personId, createdBy, createdAt: pen.now, expiresAt, usedAt: null })
    .execute();
  return expiresAt;
};

export type AccountChange = {
  givenName: string;
  familyName: string;
  lang: "fr" | "en";
  theme: "auto" | "clair" | "nuit";
  textSize: "normal" | "large" | "larger";
};

/** Language, theme and text size of one's account. */
export const setComfort = async (
  pen: Pen,
  personId: string,
  change: Omit<AccountChange, "givenName" | "familyName">,
) => {
  const { lang, theme, textSize } = change;
  await pen.db.updateTable("persons").set({ lang }).where("id", "=", personId).execute();
  await pen.db.updateTable("accounts").set({ theme, textSize }).where("personId", "=", personId).execute();
  await pen.record({ subject: { kind: "person", id: personId }, reads: "self", data: { lang, theme, textSize } });
};

/** Keeps a password already hashed; every other session of the person ends. */
export const setPasswordHash = async (pen: Pen, personId: string, hash: string, keptSession: string) => {
  await pen.db.updateTable("accounts").set({ passwordHash: hash }).where("personId", "=", personId).execute();
  await pen.db.deleteFrom("sessions").where("userId", "=", personId).where("id", "!=", keptSession).execute();
  await pen.record({ subject: { kind: "person", id: personId }, reads: "self" });
};

/** Ends one session by its hashed id. */
export const removeSession = async (pen: Pen, held: { id: string; personId: string }) => {
  await pen.db.deleteFrom("sessions").where("id", "=", held.id).execute();
  await pen.record({ subject: { kind: "person", id: held.personId }, reads: "self" });
};

/** Makes somebody a keeper of the tool, or no longer. */
export const setKeeper = async (pen: Pen, personId: string, keeper: boolean) => {
  await pen.db
    .updateTable("accounts")
    .set({ keeper: keeper ? 1 : 0 })
    .where("personId", "=", personId)
    .execute();
  await pen.record({ subject: { kind: "person", id: personId }, data: { keeper } });
};

/** Takes access away: account, sessions, codes and links. The person and their records stay. */
export const removeAccount = async (pen: Pen, personId: string) => {
  await pen.db.deleteFrom("sessions").where("userId", "=", personId).execute();
  await pen.db.deleteFrom("invitations").where("personId", "=", personId).execute();
  await pen.db.deleteFrom("signInLinks").where("personId", "=", personId).execute();
  await pen.db.deleteFrom("accounts").where("personId", "=", personId).execute();
  await pen.record({ subject: { kind: "person", id: personId }, reads: "keepers" });
};
