import type { Db } from "../../../db/dialect";
import { leafAt, leavesOf } from "../assembly/leaves";
import { withPhotos } from "../assembly/photos.server";
import { contentOf, reportBy } from "../assembly/queries.server";
import { around, currentAmong } from "../assembly/scenes";
import { ofTheBoard } from "../association/queries.server";
import type { Places } from "./visit-doors";

/** Where the doors of the tour lead today. */
export const placesOf = async (db: Db): Promise<Places> => {
  const pairing = await db
    .selectFrom("pairingPeople")
    .innerJoin("pairings", "pairings.id", "pairingPeople.pairingId")
    .innerJoin("persons", "persons.id", "pairingPeople.personId")
    .select("pairings.id")
    .where("slug", "=", "thierry-kervella")
    .where("endedOn", "is", null)
    .executeTakeFirst();
  const boards = await db
    .selectFrom("meetings")
    .select(["id", "status"])
    .where("kind", "=", "board")
    .where(ofTheBoard)
    .orderBy("startsAt", "desc")
    .execute();
  const coming = boards.find((one) => one.status !== "cancelled");
  const sealed = boards.find((one) => one.status === "adopted");
  return {
    pairing: pairing?.id ?? null,
    board: coming?.id ?? null,
    boardStatus: coming?.status ?? null,
    sealed: sealed?.id ?? null,
  };
};

/** Given names of people by their slug, for those the garden knows. */
export const namesBySlug = async (db: Db, slugs: string[]): Promise<{ [slug: string]: string }> => {
  const rows = await db
    .selectFrom("persons")
    .select(["slug", "givenName", "familyName"])
    .where("slug", "in", slugs)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.slug, `${row.givenName} ${row.familyName}`]));
};

/** The assembly of the tour: its report, the scene the room is at, and its neighbours; null when it has none. */
export const hallOf = async (db: Db) => {
  const last = await db
    .selectFrom("liveReports")
    .innerJoin("meetings", "meetings.id", "liveReports.meetingId")
    .select("liveReports.id")
    .orderBy("meetings.startsAt", "desc")
    .executeTakeFirst();
  const report = last && (await reportBy(db, "id", last.id));
  if (!report) return null;
  const told = await withPhotos(db, (await contentOf(db, report)).scenes);
  const scenes = told.map((scene) => ({ ...scene, shown: true, leaves: leavesOf(scene).length }));
  const here = currentAmong(scenes, report.currentScene);
  const leaf = here ? leafAt(report, here) : 1;
  const { id, meetingId, token, code, state } = report;
  return {
    ...{ id, meetingId, token, code, state },
    total: scenes.length,
    place: scenes.findIndex((scene) => scene.id === here?.id) + 1,
    here: here && { title: here.title, pole: here.pole?.name ?? "", kind: here.kind },
    leaf: { at: leaf, of: here?.leaves ?? 1 },
    ...around(scenes, here && { id: here.id, leaf }),
  };
};
