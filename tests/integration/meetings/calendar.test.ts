import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, calendarOf, organizerFrom } from "../../../app/features/meetings/calendar.server";

const entry: CalendarEntry = {
  id: "m1",
  title: "Conseil, Les Jardins d’Essai",
  startsAt: "2026-11-26T19:30",
  minutes: 120,
  place: "Salle de l’Orangerie",
  link: null,
  description: "1. Accueil",
  url: "https://terreau.example/reponse/x",
  version: 3,
};
const read = (it: CalendarEntry) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(it, "Europe/Paris", "2026-11-10T09:00:00.000Z")));
  const event = calendar.getFirstSubcomponent("vevent");
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();
  return { method: calendar.getFirstPropertyValue("method"), value, event };
};

describe("who calls, as a calendar names them", () => {
  test.each([
    ["a name and an address", "Les Jardins <conseil@jardins.example>", "mailto:conseil@jardins.example"],
    ["a bare address", "conseil@jardins.example", "mailto:conseil@jardins.example"],
    ["nothing", undefined, undefined],
    ["no address", "Les Jardins", undefined],
  ])("%s", (_, from, expected) => {
    const { value, event } = read({ ...entry, organizer: organizerFrom(from, "Les Jardins d’Essai") });
    expect(value("organizer")).toBe(expected);
    if (expected) expect(event?.getFirstProperty("organizer")?.getFirstParameter("cn")).toBe("Les Jardins d’Essai");
  });
});

test.each([
  [false, "PUBLISH", "CONFIRMED"],
  [true, "CANCEL", "CANCELLED"],
])("cancelled %s: the file replaces the one before it, by its number", (cancelled, method, status) => {
  const it = read({ ...entry, cancelled });
  expect(it.method).toBe(method);
  expect(it.value("status")).toBe(status);
  expect(it.value("uid")).toBe("m1@terreau");
  expect(it.value("sequence")).toBe("3");
  expect(it.value("dtstamp")).toBe("2026-11-10T09:00:00Z");
  expect(it.value("dtstart")).toBe("2026-11-26T18:30:00Z");
});
