import type { Db } from "../../../db/dialect";
import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { decidingBodies } from "../association/body-queries.server";
import { type Owner, ownerOf } from "../association/matters";
import { effectsOfPoints, toldEffects } from "../effects/queries.server";
import { sayEffect } from "../effects/said";
import type { PointKind } from "./kinds";
import { type Meeting, meetingRows } from "./queries.server";

type Point = {
  id: string;
  kind: PointKind;
  matter: string | null;
  proposalMatter: string | null;
  costCents: number | null;
};

/** Whose decision a point is, when it is not this meeting's body's. An opinion or an information decides nothing. */
export const ownerOfPoint = async (
  db: Db,
  meeting: Pick<Meeting, "bodyId" | "startsAt">,
  point: Point,
): Promise<Owner | null> => (await ownersOfPoints(db, meeting, [point])).get(point.id) ?? null;

/** The points of a meeting that another body alone decides, each with that body and its article. */
export const ownersOfPoints = async (
  db: Db,
  meeting: Pick<Meeting, "bodyId" | "startsAt">,
  points: readonly Point[],
): Promise<Map<string, Owner>> => {
  const bodies = await decidingBodies(db, meeting.startsAt.slice(0, 10));
  return new Map(
    points.flatMap((point): [string, Owner][] => {
      if (point.kind !== "decision") return [];
      const asked = { matter: point.matter ?? point.proposalMatter, costCents: point.costCents };
      const owner = ownerOf(bodies, meeting.bodyId, asked);
      return owner ? [[point.id, owner]] : [];
    }),
  );
};

/** The next meeting of a body whose agenda is still being written; null when none is planned. */
export const nextToPrepare = async (db: Db, bodyId: string, today: string): Promise<Meeting | null> =>
  (await meetingRows(db)
    .where("meetings.bodyId", "=", bodyId)
    .where("meetings.status", "=", "preparing")
    .where("meetings.startsAt", ">=", today)
    .orderBy("meetings.startsAt")
    .limit(1)
    .executeTakeFirst()) ?? null;

export type PointDoes = { does: string[]; elsewhere: Owner | null };

/** What each point of a meeting does if it is adopted, in sentences, and whose decision it is when it is another body's. */
export const doneByPoints = async (
  { db, lang, zone, words }: Pick<Ctx, "db" | "lang" | "zone" | "words">,
  meeting: Pick<Meeting, "bodyId" | "startsAt">,
  points: readonly (Point & { proposalId: string | null })[],
): Promise<Map<string, PointDoes>> => {
  const t = textsIn(lang, zone, words);
  const day = meeting.startsAt.slice(0, 10);
  const owners = await ownersOfPoints(db, meeting, points);
  const beside = await effectsOfPoints(db, points);
  const found = new Map<string, PointDoes>();
  for (const point of points) {
    const prepared = (beside.get(point.id) ?? []).filter((row) => row.decisionId === null);
    const does = (await toldEffects(db, prepared)).map((told) => sayEffect(t, told, day));
    found.set(point.id, { does, elsewhere: owners.get(point.id) ?? null });
  }
  return found;
};
