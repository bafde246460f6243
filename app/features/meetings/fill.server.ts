import type { Db } from "../../../db/dialect";
import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";
import { computedTitle } from "../deadlines/computed-title";
import { isAssembly, isBoard } from "./kinds";
import type { Meeting } from "./queries.server";
import { type FilledPoint, guessFor, kindOfQuestion, openingAgenda } from "./standing";
import { minutesToAdopt, pastMinutes, waitingFor } from "./waiting.server";
import type { NewItem } from "./writes-agenda.server";

type Filler = Pick<Ctx, "me" | "lang" | "zone" | "words">;

/** The points a meeting opens with, titles written in the language of who fills it. */
export const agendaToOpen = async (db: Db, filler: Filler, meeting: Meeting): Promise<NewItem[]> => {
  const waiting = await waitingFor(db, filler.me, meeting);
  const poles = await db.selectFrom("poles").select("id").where("closedOn", "is", null).execute();
  const minutesOf = await minutesToAdopt(db, meeting);
  const points = openingAgenda({
    kind: meeting.kind,
    planned: meeting.plannedMinutes,
    // Poles report to the board; a bureau opens with what waits for it.
    poles: isAssembly(meeting.kind) || isBoard(meeting) ? poles.length : 0,
    minutesOf,
    proposals: waiting.proposals.map((one) => ({ ...one, since: one.submittedAt ?? one.createdAt })),
    followUps: waiting.followUps.map((one) => ({ ...one, title: one.text })),
    points: waiting.points.map((one) => ({ ...one, since: one.createdAt })),
    past: await pastMinutes(db, meeting),
  });
  const titles = titlesFor(filler, minutesOf?.day ?? "");
  return points.map(({ key, ...point }) => ({ ...point, title: key ? titles(key) : point.title.slice(0, 160) }));
};

const titlesFor = ({ lang, zone, words }: Filler, day: string) => {
  const t = textsIn(lang, zone, words);
  return (key: NonNullable<FilledPoint["key"]>): string => {
    const title = t.meetings.standing[key];
    return typeof title === "function" ? title(t.words, day && t.dates.dayMonth(day)) : title;
  };
};

export type Taken = NewItem & { taken: boolean };

/** What waits, as a point of this agenda; null when unknown or not for who fills it. `taken`: it no longer waits. */
export const takenFrom = async (
  db: Db,
  filler: Filler,
  meeting: Meeting,
  from: "proposal" | "followUp" | "action" | "deadline" | "pointRequest",
  id: string,
): Promise<Taken | null> => {
  const waiting = await waitingFor(db, filler.me, meeting);
  const past = await pastMinutes(db, meeting);
  if (from === "proposal") {
    const found = waiting.proposals.find((one) => one.id === id);
    const kind = found && kindOfQuestion(found.question);
    if (!found || !kind) return alreadyThere(db, meeting.id, id);
    return {
      title: found.title,
      kind,
      minutes: guessFor(kind, past),
      poleId: found.poleId,
      proposalId: id,
      taken: false,
    };
  }
  const origin = { originKind: from, originId: id, taken: false };
  if (from === "followUp") {
    const found = waiting.followUps.find((one) => one.id === id);
    if (!found) return alreadyThere(db, meeting.id, id);
    const minutes = guessFor("followUp", past);
    return { ...origin, title: found.text.slice(0, 160), kind: "followUp", minutes, poleId: found.poleId };
  }
  if (from === "action") {
    const found = waiting.actions.find((one) => one.id === id);
    if (!found) return alreadyThere(db, meeting.id, id);
    const minutes = guessFor("followUp", past);
    return { ...origin, title: found.text.slice(0, 160), kind: "followUp", minutes, poleId: found.poleId };
  }
  if (from === "deadline") {
    const { filing } = waiting;
    if (filing && filing.id === id) {
      const title = computedTitle(textsIn(filler.lang, filler.zone, filler.words), filing);
      const minutes = guessFor("followUp", past);
      return { ...origin, title: title.slice(0, 160), kind: "followUp", minutes, poleId: null };
    }
    const found = waiting.deadlines.find((one) => one.id === id);
    if (!found) return alreadyThere(db, meeting.id, id);
    const minutes = guessFor("followUp", past);
    return { ...origin, title: found.title.slice(0, 160), kind: "followUp", minutes, poleId: found.poleId };
  }
  const found = waiting.points.find((one) => one.id === id);
  if (!found) return alreadyThere(db, meeting.id, id);
  return { ...origin, title: found.title.slice(0, 160), kind: "opinion", minutes: 10, poleId: found.poleId };
};

const alreadyThere = async (db: Db, meetingId: string, id: string): Promise<Taken | null> => {
  const row = await db
    .selectFrom("agendaItems")
    .select(["title", "kind", "minutes"])
    .where("meetingId", "=", meetingId)
    .where((eb) => eb.or([eb("originId", "=", id), eb("proposalId", "=", id)]))
    .executeTakeFirst();
  return row ? { ...row, taken: true } : null;
};
