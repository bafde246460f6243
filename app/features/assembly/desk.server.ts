import type { Db } from "../../../db/dialect";
import { present } from "../../../db/present";
import { isPerson, type Me } from "../../me";
import { rowsOf } from "./content.server";
import { fillScenes } from "./fill-scenes";
import { leafAt, leavesOf } from "./leaves";
import { photosOfPole, withPhotos } from "./photos.server";
import { publicNames } from "./public-names.server";
import { contentOf, questionsOf, type ReportRow, scenesOf, subjectOf } from "./queries.server";
import { assembly } from "./rights";
import { around, currentAmong } from "./scenes";

/** All the desk shows of a report: every scene filled as the room would see it, hidden ones too, and the questions. */
export const deskOf = async (db: Db, me: Me, report: ReportRow, today: string) => {
  const content = await contentOf(db, report);
  const subject = subjectOf(report);
  const rows = await scenesOf(db, report.id);
  const meeting = { id: report.meetingId, startsAt: report.startsAt };
  const made = report.frozenHash ? content.scenes : fillScenes(rows, await rowsOf(db, meeting, content.period));
  const filled = await withPhotos(db, made, true);
  const taken = await photosOfPole(
    db,
    rows.flatMap((row) => row.poleId ?? []),
  );
  const marked = rows.map((scene) => ({ ...scene, shown: scene.shown === 1 }));
  const here = currentAmong(marked, report.currentScene);
  const scenes = marked.flatMap((row) => {
    const scene = filled.find((one) => one.id === row.id);
    const mine = assembly["scene.edit"](me, { ...subject, ...row }) === null;
    const own = { ...subject, ...row };
    const mayBe = {
      showPhoto: assembly["scene.showPhoto"](me, own) === null,
      withdrawPhoto: assembly["scene.withdrawPhoto"](me, own) === null,
    };
    const photosToTake = taken.filter((one) => one.poleId === row.poleId).map(({ id, text }) => ({ id, text }));
    const photo = { photoShowable: row.photoShowable === 1, photosToTake, may: mayBe };
    return scene
      ? [{ ...scene, shown: row.shown, version: row.version, here: row.id === here?.id, mine, ...photo }]
      : [];
  });
  // The slate has no photo before it is shown: its leaves are counted without.
  const stops = scenes
    .map((scene) => ({ ...scene, photo: scene.photoShowable ? scene.photo : null }))
    .map((scene) => ({ ...scene, leaves: leavesOf(scene).length }));
  const shown = stops.find((scene) => scene.here);
  const leaf = shown ? leafAt(report, shown) : 1;
  const people = scenes.flatMap((scene) => [
    ...(scene.presenter ? [scene.presenter] : []),
    ...scene.lines.flatMap((line) => line.people),
  ]);
  const desk = assembly["question.show"](me, subject) === null;
  return {
    id: report.id,
    token: report.token,
    code: report.code,
    state: report.state,
    version: report.version,
    sinceText: report.sinceText,
    frozen: report.frozenAt && report.frozenHash ? { at: report.frozenAt, hash: report.frozenHash } : null,
    view: { ...content, names: await publicNames(db, people, today) },
    scenes,
    leaf: { at: leaf, of: shown?.leaves ?? 1 },
    ...around(stops, here && { id: here.id, leaf }),
    questions: desk ? await questionsOf(db, report.id) : [],
    may: {
      lead: assembly["liveReport.goTo"](me, { ...subject, presenterId: here?.presenterId ?? null }),
      open: assembly["liveReport.open"](me, subject),
      arrange: assembly["scene.move"](me, subject),
      after: assembly["liveReport.after"](me, subject),
    },
  };
};

/** Who may open the desk: who leads it, arranges it, or holds one of its scenes. */
export const mayOpenDesk = (desk: Awaited<ReturnType<typeof deskOf>>, me: Me): boolean =>
  isPerson(me) &&
  (me.keeper || Object.values(desk.may).some((reason) => reason === null) || desk.scenes.some((scene) => scene.mine));

/** People a scene may be given to: active on a civil day, by name. */
export const presentersOf = async (db: Db, day: string) => {
  const rows = await db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName"])
    .where(present(day))
    .where((eb) =>
      eb
        .exists(
          eb
            .selectFrom("personRoles")
            .select("personRoles.id")
            .whereRef("personRoles.personId", "=", "persons.id")
            .where("personRoles.role", "in", ["employee", "coordinator", "volunteer"])
            .where("personRoles.endsOn", "is", null),
        )
        .or(
          eb.exists(
            eb
              .selectFrom("mandates")
              .select("mandates.id")
              .whereRef("mandates.personId", "=", "persons.id")
              .where("mandates.endedOn", "is", null),
          ),
        )
        .or(
          eb.exists(
            eb
              .selectFrom("polePeople")
              .select("polePeople.id")
              .whereRef("polePeople.personId", "=", "persons.id")
              .where("polePeople.endsOn", "is", null),
          ),
        ),
    )
    .orderBy("sortKey")
    .execute();
  return rows.map((row) => ({ id: row.id, name: `${row.givenName} ${row.familyName}` }));
};
