import type { Db } from "../../../db/dialect";
import { type ConsentPurpose, consentPurposes } from "./consents";

/** Every purpose with the instant of the consent that stands today, or null. */
export const consentsOf = async (db: Db, personId: string) => {
  const rows = await db
    .selectFrom("consents")
    .select(["purpose", "givenAt"])
    .where("personId", "=", personId)
    .where("withdrawnAt", "is", null)
    .execute();
  return consentPurposes.map((purpose) => ({
    purpose,
    givenAt: rows.find((row) => row.purpose === purpose)?.givenAt ?? null,
  }));
};

/** Ids, among these, of the people who agree to a purpose today. */
export const whoAgrees = async (db: Db, purpose: ConsentPurpose, ids: string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("consents")
    .select("personId")
    .where("purpose", "=", purpose)
    .where("personId", "in", ids)
    .where("withdrawnAt", "is", null)
    .execute();
  return new Set(rows.map((row) => row.personId));
};
