import { datesIn } from "../../texts/dates";
import type { LineView } from "../../texts/journal";

const dates = datesIn("fr");
const whenOf = (l: LineView) => (typeof l.data.startsAt === "string" ? ` pour le ${dates.at(l.data.startsAt)}` : "");
const of = (l: LineView) => (l.meeting ? ` (${l.meeting})` : "");

/** One sentence a line of the journal about meetings. */
export const journal = {
  "meeting.plan": (l: LineView) =>
    l.data.secondCallOf
      ? `Une deuxième convocation est prévue${whenOf(l)}.`
      : `${l.who} a prévu une réunion${whenOf(l)}.`,
  "meeting.takeOver": (l: LineView) => `${l.who} a noté une réunion tenue avant l’arrivée de l’outil.`,
  "meeting.edit": (l: LineView) => `${l.who} a modifié la réunion${of(l)}${whenOf(l)}.`,
  "meeting.cancel": (l: LineView) => `${l.who} a annulé la réunion${of(l)}.`,
  "meeting.call": (l: LineView) =>
    `${l.who} a envoyé la convocation${of(l)} à ${l.data.people} ${Number(l.data.people) > 1 ? "personnes" : "personne"}.`,
  "agenda.fill": (l: LineView) => `${l.who} a ouvert l’ordre du jour${of(l)}, ${l.data.points} points.`,
  "agenda.add": (l: LineView) => `${l.who} a ajouté un point à l’ordre du jour${of(l)}.`,
  "agenda.addFrom": (l: LineView) => `${l.who} a mis à l’ordre du jour ce qui attendait${of(l)}.`,
  "agenda.remove": (l: LineView) => `${l.who} a ôté un point de l’ordre du jour${of(l)}.`,
  "agenda.restore": (l: LineView) => `${l.who} a remis un point à l’ordre du jour${of(l)}.`,
  "agenda.move": (l: LineView) => `${l.who} a déplacé un point de l’ordre du jour${of(l)}.`,
  "agenda.setMinutes": (l: LineView) => `${l.who} a compté ${l.data.minutes} min pour un point${of(l)}.`,
  "agenda.edit": (l: LineView) => `${l.who} a modifié un point de l’ordre du jour${of(l)}.`,
  "agenda.effect": (l: LineView) => `${l.who} a préparé ce que fera un point de l’ordre du jour${of(l)}.`,
  "agenda.dropEffect": (l: LineView) => `${l.who} a retiré un effet d’un point de l’ordre du jour${of(l)}.`,
  "agenda.forward": (l: LineView) => `${l.who} a transmis à l’instance qui en décide : « ${l.subject} »${of(l)}.`,
  "attendance.answer": (l: LineView) => `${l.who} a répondu à la convocation${of(l)}.`,
  "attendance.stopReminder": (l: LineView) => `${l.who} ne veut pas de rappel${of(l)}.`,
  "attendance.enter": (l: LineView) => `${l.who} a saisi une réponse reçue sur papier ou de vive voix${of(l)}.`,
  "attendance.invite": (l: LineView) => `${l.who} a invité une personne de plus${of(l)}.`,
  "ballot.enter": (l: LineView) => `${l.who} a noté un bulletin reçu par correspondance${of(l)}.`,
  "ballot.setAside": (l: LineView) => `${l.who} a mis de côté un bulletin reçu par correspondance${of(l)}.`,
  "proxy.give": (l: LineView) => `${l.who} a enregistré un pouvoir${of(l)}.`,
  "proxy.withdraw": (l: LineView) =>
    l.data.why === "holderAway"
      ? `Un pouvoir est tombé : la personne qui le portait ne viendra pas${of(l)}.`
      : l.data.why === "giverComes" || l.data.why === "giverCame"
        ? `Un pouvoir est tombé : la personne qui l’avait donné vient elle-même${of(l)}.`
        : `${l.who} a repris un pouvoir${of(l)}.`,
};
