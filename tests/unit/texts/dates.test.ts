import { expect, test } from "vitest";
import { civilOf, datesIn } from "../../../app/texts/dates";

const fr = datesIn("fr");
const en = datesIn("en");
const paris = "Europe/Paris";

test.each([
  ["long", fr.long("2026-11-26"), "jeudi 26 novembre", en.long("2026-11-26"), "Thursday 26 November"],
  ["the first of a month", fr.long("2026-12-01"), "mardi 1er décembre", en.long("2026-12-01"), "Tuesday 1 December"],
  ["full", fr.full("2028-02-29"), "mardi 29 février 2028", en.full("2028-02-29"), "Tuesday 29 February 2028"],
  ["date", fr.date("2026-08-15"), "15 août 2026", en.date("2026-08-15"), "15 August 2026"],
  ["short", fr.short("2026-11-26"), "26 nov.", en.short("2026-11-26"), "26 Nov"],
  ["month", fr.month("2026-11-26"), "novembre 2026", en.month("2026-11"), "November 2026"],
  [
    "a civil date-time",
    fr.at("2026-11-26T19:30"),
    "jeudi 26 novembre à 19 h 30",
    en.at("2026-11-26T19:30"),
    "Thursday 26 November at 7:30 pm",
  ],
  ["a whole hour", fr.time("19:00"), "19 h", en.time("19:00"), "7 pm"],
  ["five past nine", fr.time("09:05"), "9 h 05", en.time("09:05"), "9:05 am"],
  ["midnight", fr.time("00:00"), "0 h", en.time("00:00"), "12 am"],
  ["noon", fr.time("12:00"), "12 h", en.time("12:00"), "12 pm"],
  ["half past midnight", fr.time("00:30"), "0 h 30", en.time("00:30"), "12:30 am"],
  ["hours", fr.hours("19:30", "21:20"), "de 19 h 30 à 21 h 20", en.hours("19:30", "21:20"), "from 7:30 pm to 9:20 pm"],
  [
    "one day",
    fr.range("2026-11-26", "2026-11-26"),
    "le 26 novembre",
    en.range("2026-11-26", "2026-11-26"),
    "26 November",
  ],
  [
    "within a month",
    fr.range("2026-11-24", "2026-11-26"),
    "du 24 au 26 novembre",
    en.range("2026-11-24", "2026-11-26"),
    "from 24 to 26 November",
  ],
  [
    "over two months",
    fr.range("2026-11-28", "2026-12-01"),
    "du 28 novembre au 1er décembre",
    en.range("2026-11-28", "2026-12-01"),
    "from 28 November to 1 December",
  ],
  [
    "over two years",
    fr.range("2026-12-28", "2027-01-02"),
    "du 28 décembre 2026 au 2 janvier 2027",
    en.range("2026-12-28", "2027-01-02"),
    "from 28 December 2026 to 2 January 2027",
  ],
  ["45 minutes", fr.duration(45), "45 min", en.duration(45), "45 min"],
  ["an hour", fr.duration(60), "1 h", en.duration(60), "1 h"],
  ["an hour and five minutes", fr.duration(65), "1 h 05", en.duration(65), "1 h 5 min"],
  [
    "an instant in winter",
    fr.instant("2026-11-26T18:30:00.000Z", paris),
    "jeudi 26 novembre à 19 h 30",
    en.instantTime("2026-11-26T18:30:00.000Z", paris),
    "7:30 pm",
  ],
  [
    "an instant in summer, over midnight",
    fr.instant("2026-06-30T22:15:00.000Z", paris),
    "mercredi 1er juillet à 0 h 15",
    en.instantDay("2026-06-30T22:15:00.000Z", paris),
    "Wednesday 1 July",
  ],
])("%s", (_, french, expectedFrench, english, expectedEnglish) => {
  expect(french).toBe(expectedFrench);
  expect(english).toBe(expectedEnglish);
});

test.each([
  ["2026-11-26", "aujourd’hui", "today"],
  ["2026-11-27", "demain", "tomorrow"],
  ["2026-11-25", "hier", "yesterday"],
  ["2026-11-28", "après-demain", "in 2 days"],
  ["2026-11-23", "il y a 3 jours", "3 days ago"],
  ["2026-12-09", "dans 13 jours", "in 13 days"],
  ["2026-12-10", "dans 2 semaines", "in 2 weeks"],
  ["2026-11-12", "il y a 2 semaines", "2 weeks ago"],
  ["2026-05-26", "il y a 6 mois", "6 months ago"],
  ["2023-11-26", "il y a 3 ans", "3 years ago"],
])("%s seen from 26 November 2026", (day, french, english) => {
  expect(
    fr
      .relative(day, "2026-11-26")
      .replace(/'/g, "’")
      .replace(/\u00A0/g, " "),
  ).toBe(french);
  expect(en.relative(day, "2026-11-26")).toBe(english);
});

test.each([
  ["before the clocks go back", "2026-10-25T00:30:00.000Z", "2026-10-25T02:30"],
  ["an hour later, the same hour again", "2026-10-25T01:30:00.000Z", "2026-10-25T02:30"],
  ["before the clocks go forward", "2026-03-29T00:59:00.000Z", "2026-03-29T01:59"],
  ["after", "2026-03-29T01:00:00.000Z", "2026-03-29T03:00"],
  ["midnight is 00:00, not 24:00", "2026-11-25T23:00:00.000Z", "2026-11-26T00:00"],
])("civil time in Paris, %s", (_, instant, civil) => {
  expect(civilOf(instant, paris)).toBe(civil);
});

test("another zone has another day", () => {
  expect(civilOf("2026-11-26T18:30:00.000Z", "Indian/Reunion")).toBe("2026-11-26T22:30");
  expect(civilOf("2026-11-26T23:30:00.000Z", "America/Martinique")).toBe("2026-11-26T19:30");
});
