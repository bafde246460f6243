import type { Db } from "../../../db/dialect";

/** Whether a person is the only keeper of the tool who stays: without them nobody could open it to others. */
export const isLastKeeper = async (db: Db, personId: string): Promise<boolean> => {
  const keepers = await db
    .selectFrom("accounts")
    .innerJoin("persons", "persons.id", "accounts.personId")
    .select("personId")
    .where("keeper", "=", 1)
    .where("leftOn", "is", null)
    .execute();
  return keepers.length === 1 && keepers[0]?.personId === personId;
};
