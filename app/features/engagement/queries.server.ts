import type { Db } from "../../../db/dialect";
import { isPerson, type Me } from "../../me";
import type { Vegetable } from "../poles/vegetables";

export type ThanksSeen = {
  id: string;
  fromId: string;
  from: string;
  toKind: "person" | "pole" | "team" | "all";
  toId: string | null;
  toLabel: string;
  vegetable: Vegetable | null;
  text: string;
  onDay: string;
  showable: boolean;
};

export const PAGE = 30;

/** One page of thanks, newest first, with how many in all: everyone of the association reads them. */
export const thanksPage = async (db: Db, me: Me, page: number): Promise<{ total: number; thanks: ThanksSeen[] }> => {
  if (!isPerson(me)) return { total: 0, thanks: [] };
  const counted = await db
    .selectFrom("thanks")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("removedAt", "is", null)
    .executeTakeFirstOrThrow();
  const rows = await standing(db)
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute();
  return { total: Number(counted.n), thanks: rows.map(seen) };
};

/** Thanks that may be shown to the assembly, between two civil days included, newest first. */
export const showableThanks = async (db: Db, from: string, to: string, most = 40): Promise<ThanksSeen[]> => {
  const rows = await standing(db)
    .where("showable", "=", 1)
    .where("onDay", ">=", from)
    .where("onDay", "<=", to)
    .limit(most)
    .execute();
  return rows.map(seen);
};

export const thanksById = async (db: Db, id: string): Promise<ThanksSeen | null> => {
  const row = await standing(db).where("thanks.id", "=", id).executeTakeFirst();
  return row ? seen(row) : null;
};

const standing = (db: Db) =>
  db
    .selectFrom("thanks")
    .innerJoin("persons", "persons.id", "fromId")
    .leftJoin("poles", (join) => join.onRef("poles.id", "=", "thanks.toId").on("thanks.toKind", "=", "pole"))
    .select([
      ...(["thanks.id", "fromId", "givenName", "familyName", "toKind", "toId", "toLabel"] as const),
      ...(["poles.vegetable", "text", "onDay", "showable"] as const),
    ])
    .where("removedAt", "is", null)
    .orderBy("onDay", "desc")
    .orderBy("thanks.id", "desc");

type Row = Awaited<ReturnType<ReturnType<typeof standing>["execute"]>>[number];

const seen = ({ givenName, familyName, showable, ...row }: Row): ThanksSeen => ({
  ...row,
  from: `${givenName} ${familyName}`,
  showable: showable === 1,
});
