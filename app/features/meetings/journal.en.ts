import { datesIn } from "../../texts/dates";
import type { LineView } from "../../texts/journal";
import type { journal as french } from "./journal.fr";

const dates = datesIn("en");
const whenOf = (l: LineView) => (typeof l.data.startsAt === "string" ? ` for ${dates.at(l.data.startsAt)}` : "");
const of = (l: LineView) => (l.meeting ? ` (${l.meeting})` : "");

export const journal: typeof french = {
  "meeting.plan": (l) =>
    l.data.secondCallOf ? `A second call is planned${whenOf(l)}.` : `${l.who} planned a meeting${whenOf(l)}.`,
  "meeting.takeOver": (l) => `${l.who} noted a meeting held before the tool came.`,
  "meeting.edit": (l) => `${l.who} changed the meeting${of(l)}${whenOf(l)}.`,
  "meeting.cancel": (l) => `${l.who} cancelled the meeting${of(l)}.`,
  "meeting.call": (l) =>
    `${l.who} sent the notice${of(l)} to ${l.data.people} ${Number(l.data.people) === 1 ? "person" : "people"}.`,
  "agenda.fill": (l) => `${l.who} opened the agenda${of(l)}, ${l.data.points} points.`,
  "agenda.add": (l) => `${l.who} added a point to the agenda${of(l)}.`,
  "agenda.addFrom": (l) => `${l.who} put on the agenda something that was waiting${of(l)}.`,
  "agenda.remove": (l) => `${l.who} took a point off the agenda${of(l)}.`,
  "agenda.restore": (l) => `${l.who} put a point back on the agenda${of(l)}.`,
  "agenda.move": (l) => `${l.who} moved a point of the agenda${of(l)}.`,
  "agenda.setMinutes": (l) => `${l.who} planned ${l.data.minutes} min for a point${of(l)}.`,
  "agenda.edit": (l) => `${l.who} changed a point of the agenda${of(l)}.`,
  "agenda.effect": (l) => `${l.who} prepared what a point of the agenda will do${of(l)}.`,
  "agenda.dropEffect": (l) => `${l.who} took an effect off a point of the agenda${of(l)}.`,
  "agenda.forward": (l) => `${l.who} forwarded to the body that decides it: “${l.subject}”${of(l)}.`,
  "attendance.answer": (l) => `${l.who} answered the notice${of(l)}.`,
  "attendance.stopReminder": (l) => `${l.who} wants no reminder${of(l)}.`,
  "attendance.enter": (l) => `${l.who} entered an answer received on paper or by word of mouth${of(l)}.`,
  "attendance.invite": (l) => `${l.who} invited one more person${of(l)}.`,
  "ballot.enter": (l) => `${l.who} noted a ballot received by correspondence${of(l)}.`,
  "ballot.setAside": (l) => `${l.who} set aside a ballot received by correspondence${of(l)}.`,
  "proxy.give": (l) => `${l.who} recorded a proxy${of(l)}.`,
  "proxy.withdraw": (l) =>
    l.data.why === "holderAway"
      ? `A proxy dropped: the person who held it is not coming${of(l)}.`
      : l.data.why === "giverComes" || l.data.why === "giverCame"
        ? `A proxy dropped: the person who gave it is coming${of(l)}.`
        : `${l.who} took a proxy back${of(l)}.`,
};
