import type { Db } from "../../../db/dialect";
import type { Ctx } from "../../context";
import { isKeeper } from "../../me";
import { type FirstSteps, firstSteps } from "./founding";

/** The first steps of the association, for its keepers; null to everybody else and once they are made. */
export const foundingFor = async ({ db, me }: Pick<Ctx, "db" | "me">): Promise<FirstSteps | null> => {
  if (!isKeeper(me)) return null;
  const [mandates, poles] = [await countOf(db, "mandates"), await countOf(db, "poles")];
  const [welcomes, meetings] = [await countOf(db, "welcomes"), await countOf(db, "meetings")];
  return firstSteps({ mandates, poles, welcomes, meetings });
};

const countOf = async (db: Db, table: "mandates" | "poles" | "welcomes" | "meetings"): Promise<number> => {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};
