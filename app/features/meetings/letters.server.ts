import type { Db } from "../../../db/dialect";
import type { Lang } from "../../me";
import type { House } from "../../server/house";
import { textsIn } from "../../texts/both.server";
import { instantOf } from "../../texts/zone";
import { addMinutes } from "../association/calendar";
import { associationOf } from "../association/queries.server";
import { phrasesIn, wordsOf } from "../association/words";
import { signLink } from "../session/links.server";
import { type CalendarEntry, calendarOf, organizerFrom } from "./calendar.server";
import { deliberates } from "./kinds";
import { en } from "./letters.en";
import { fr, type LetterFacts } from "./letters.fr";
import { meetingName } from "./names";
import { agendaOf, type Meeting, ruleSetFor } from "./queries.server";
import { ruleLines } from "./rule-lines";

export const lettersIn = (lang: Lang) => (lang === "fr" ? fr : en);

const DAY_S = 86_400;

/** The signed link of somebody's answer to a meeting, until a day after its planned end. */
export const answerPath = (
  secret: string,
  personId: string,
  meeting: Pick<Meeting, "id" | "startsAt" | "plannedMinutes">,
  zone: string,
): string => {
  const end = Date.parse(instantOf(addMinutes(meeting.startsAt, meeting.plannedMinutes), zone)) / 1000;
  const token = signLink(secret, { personId, meetingId: meeting.id, purpose: "answer" }, end + DAY_S);
  return `/reponse/${token}`;
};

type Writer = { house: House; zone: string; now: string };

/** The facts of a meeting in both languages, for its letters and its calendar file. In-camera points are never there. */
export const factsOf = async (db: Db, { house, zone }: Pick<Writer, "house" | "zone">, meeting: Meeting, note = "") => {
  const asso = await associationOf(db);
  const words = wordsOf(asso?.words);
  const items = await agendaOf(db, { kind: "anonymous", session: "" }, meeting.id);
  const rules = await ruleSetFor(db, meeting);
  const back = await db
    .selectFrom("persons")
    .select(["givenName", "familyName", "phone"])
    .where("id", "=", meeting.createdBy)
    .executeTakeFirst();
  const backTo = back ? `${back.givenName} ${back.familyName}${back.phone ? ` (${back.phone})` : ""}` : "";
  // Points in camera keep their time: the end is that of the last one, not the sum of those that are named.
  const end = items.at(-1)?.plannedEnd ?? addMinutes(meeting.startsAt, meeting.plannedMinutes);
  const inLang = (lang: Lang): LetterFacts => {
    const t = textsIn(lang, zone, words);
    return {
      association: asso?.name ?? "",
      ...meetingName(lang, phrasesIn(lang, words), meeting),
      at: t.dates.at(meeting.startsAt),
      whole: t.dates.fullAt(meeting.startsAt),
      day: t.dates.dayMonth(meeting.startsAt),
      place: meeting.place,
      link: meeting.link,
      endsAt: t.dates.time(end),
      agenda: items.map((item) => `${item.number}. ${item.title}`),
      rules: deliberates(meeting.kind) ? ruleLines(t.meetings, rules) : [],
      note,
      backTo,
      reachable: house.publicUrl !== null,
      proxies: rules.proxies.value.allowed && deliberates(meeting.kind),
      deliberates: deliberates(meeting.kind),
    };
  };
  return { fr: inLang("fr"), en: inLang("en") };
};
export type Facts = Awaited<ReturnType<typeof factsOf>>;

/** The calendar file of a meeting, in the language of who receives it. */
export const calendarFile = (
  { house, zone, now }: Writer,
  meeting: Meeting,
  facts: LetterFacts,
  path: string,
  cancelled = false,
): string => {
  const entry: CalendarEntry = {
    id: meeting.id,
    title: `${facts.title}, ${facts.association}`,
    startsAt: meeting.startsAt,
    minutes: meeting.plannedMinutes,
    place: meeting.place,
    link: meeting.link,
    description: facts.agenda.join("\n"),
    url: `${house.publicUrl ?? house.origin}${path}`,
    version: meeting.version,
    cancelled,
    organizer: organizerFrom(process.env.MAIL_FROM, facts.association),
  };
  return calendarOf(entry, zone, now);
};
