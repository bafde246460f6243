import fc from "fast-check";
import { expect, test } from "vitest";
import { understand } from "../../../app/features/actions/understand";
import { isDay } from "../../../app/features/association/calendar";

const people = [
  { id: "claire", name: "Claire Bonnet" },
  { id: "karim", name: "Karim Saïdi" },
  { id: "helene", name: "Hélène Roux" },
  { id: "marie1", name: "Marie Petit" },
  { id: "marie2", name: "Marie-Ange Leroy" },
  { id: "jean1", name: "Jean Morel" },
  { id: "jean2", name: "Jean Vidal" },
  { id: "anne", name: "Anne Sophie Dubreuil" },
];
// A Thursday.
const today = "2026-11-26";

type Row = [string, { text: string; who?: string[]; with?: string[][]; days?: string[][] }];
const rows: Row[] = [
  ["", { text: "" }],
  ["appeler la mairie", { text: "appeler la mairie" }],
  ["Claire, appeler la mairie, vendredi", { text: "appeler la mairie", who: ["claire"], days: [["2026-11-27"]] }],
  ["appelé la mairie avec Karim demain", { text: "appelé la mairie", with: [["karim"]], days: [["2026-11-27"]] }],
  ["Claire : appeler la mairie", { text: "appeler la mairie", who: ["claire"] }],
  ["@helene, relire le devis", { text: "relire le devis", who: ["helene"] }],
  ["HÉLÈNE, relire le devis", { text: "relire le devis", who: ["helene"] }],
  ["relire le devis, Hélène, mardi", { text: "relire le devis", who: ["helene"], days: [["2026-12-01"]] }],
  ["Claire Bonnet, relire le devis", { text: "relire le devis", who: ["claire"] }],
  ["Jean, réparer la serre", { text: "réparer la serre", who: ["jean1", "jean2"] }],
  ["Jean Vidal, réparer la serre", { text: "réparer la serre", who: ["jean2"] }],
  ["Anne Sophie, trier les semences", { text: "trier les semences", who: ["anne"] }],
  ["Bonnet, relire le devis", { text: "Bonnet, relire le devis" }],
  ["Paul, relire le devis", { text: "Paul, relire le devis" }],
  ["repas avec Paul", { text: "repas avec Paul" }],
  ["repas avec Karim et Claire", { text: "repas", with: [["karim"], ["claire"]] }],
  [
    "repas avec Karim, Claire et Jean au marché",
    { text: "repas au marché", with: [["karim"], ["claire"], ["jean1", "jean2"]] },
  ],
  ["repas avec Karim et les voisins", { text: "repas et les voisins", with: [["karim"]] }],
  ["la terre est claire, semer", { text: "la terre est claire, semer" }],
  ["hier, trié les semences", { text: "trié les semences", days: [["2026-11-25"]] }],
  ["avant-hier visite du verger", { text: "visite du verger", days: [["2026-11-24"]] }],
  ["visite après-demain", { text: "visite", days: [["2026-11-28"]] }],
  ["livraison aujourd’hui", { text: "livraison", days: [["2026-11-26"]] }],
  ["livraison aujourd'hui", { text: "livraison", days: [["2026-11-26"]] }],
  ["livraison demain matin", { text: "livraison", days: [["2026-11-27"]] }],
  ["livraison dans 3 jours", { text: "livraison", days: [["2026-11-29"]] }],
  ["livraison dans deux semaines", { text: "livraison", days: [["2026-12-10"]] }],
  ["planté l’ail il y a 2 jours", { text: "planté l’ail", days: [["2026-11-24"]] }],
  ["planter l’ail lundi prochain", { text: "planter l’ail", days: [["2026-11-30"]] }],
  ["planter l’ail vendredi prochain", { text: "planter l’ail", days: [["2026-11-27", "2026-12-04"]] }],
  ["planté l’ail lundi dernier", { text: "planté l’ail", days: [["2026-11-23"]] }],
  [
    "semé les fèves, il reste deux planches à finir vendredi",
    { text: "semé les fèves, il reste deux planches à finir", days: [["2026-11-27"]] },
  ],
  ["planté l’ail jeudi dernier", { text: "planté l’ail", days: [["2026-11-19"]] }],
  ["planté l’ail mardi", { text: "planté l’ail", days: [["2026-11-24", "2026-12-01"]] }],
  ["planter l’ail jeudi", { text: "planter l’ail", days: [["2026-11-26", "2026-12-03"]] }],
  ["assemblée le 12 mars", { text: "assemblée", days: [["2027-03-12"]] }],
  ["assemblée le 12 mars 2028", { text: "assemblée", days: [["2028-03-12"]] }],
  ["assemblée le 1er décembre", { text: "assemblée", days: [["2026-12-01"]] }],
  ["assemblée jeudi 26 novembre", { text: "assemblée", days: [["2026-11-26"]] }],
  ["rangé la cave le 20 novembre", { text: "rangé la cave", days: [["2026-11-20", "2027-11-20"]] }],
  ["ranger la cave le 20 novembre", { text: "ranger la cave", days: [["2027-11-20", "2026-11-20"]] }],
  ["relancer avant le 5 janvier", { text: "relancer", days: [["2027-01-05"]] }],
  ["relancer le 5/1", { text: "relancer", days: [["2027-01-05"]] }],
  ["relancer le 05/01/2027", { text: "relancer", days: [["2027-01-05"]] }],
  ["relancer le 31 février", { text: "relancer le 31 février" }],
  ["relancer le 29 février 2027", { text: "relancer le 29 février 2027" }],
  ["relancer le 29 février", { text: "relancer le 29 février" }],
  ["relancer le 45/13", { text: "relancer le 45/13" }],
  ["marché lundi et visite mardi", { text: "marché et visite", days: [["2026-11-30"], ["2026-12-01"]] }],
  ["semer la mâche en mars", { text: "semer la mâche en mars" }],
  ["peser 12 maïs", { text: "peser 12 maïs" }],
  ["commander 3 sacs", { text: "commander 3 sacs" }],
  ["la semaine prochaine, bêcher", { text: "la semaine prochaine, bêcher" }],
  ["Karim, call the town hall, Friday", { text: "call the town hall", who: ["karim"], days: [["2026-11-27"]] }],
  [
    "called the town hall with Karim and Claire yesterday",
    { text: "called the town hall", with: [["karim"], ["claire"]], days: [["2026-11-25"]] },
  ],
  ["weed the beds in 3 days", { text: "weed the beds", days: [["2026-11-29"]] }],
  ["weeded the beds 2 days ago", { text: "weeded the beds", days: [["2026-11-24"]] }],
  ["weed the beds next Monday", { text: "weed the beds", days: [["2026-11-30"]] }],
  ["weeded the beds last Monday", { text: "weeded the beds", days: [["2026-11-23"]] }],
  ["weed the beds on 12 March", { text: "weed the beds", days: [["2027-03-12"]] }],
  ["weed the beds on March 12th, 2027", { text: "weed the beds", days: [["2027-03-12"]] }],
  ["weed the beds tomorrow morning", { text: "weed the beds", days: [["2026-11-27"]] }],
  ["the meeting may move", { text: "the meeting may move" }],
];

test.each(rows)("« %s »", (sentence, expected) => {
  const got = understand(sentence, today, people);
  expect({
    text: got.text,
    who: got.who?.candidates ?? [],
    with: got.with.map((one) => one.candidates),
    days: got.dates.map((one) => one.days),
  }).toEqual({ who: [], with: [], days: [], ...expected });
});

test("what was said is kept as typed, so that a refused suggestion can be put back", () => {
  const got = understand("HÉLÈNE, appeler la mairie avec Karim Saïdi le 1er décembre", today, people);
  expect(got.who?.said).toBe("HÉLÈNE");
  expect(got.with.map((one) => one.said)).toEqual(["Karim Saïdi"]);
  expect(got.dates.map((one) => one.said)).toEqual(["le 1er décembre"]);
});

test("near the end of a leap February, days follow the calendar", () => {
  expect(understand("semer demain", "2028-02-28", people).dates[0]?.days).toEqual(["2028-02-29"]);
  expect(understand("semer le 29 février", "2027-12-01", people).dates[0]?.days).toEqual(["2028-02-29"]);
});

test("whatever is typed, it invents no day, nobody and no word", () => {
  const words = fc.constantFrom(
    "Claire",
    "avec",
    "Jean",
    "Paul",
    "demain",
    "lundi",
    "le",
    "12",
    "mars",
    "31",
    "février",
    ",",
    "et",
    "semé",
    "dans",
    "3",
    "jours",
    "avril",
    ":",
    "2026-02-30",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
        fc.string({ unit: "grapheme" }),
      ),
      (sentence) => {
        const got = understand(sentence, today, people);
        for (const said of got.dates) for (const day of said.days) expect(isDay(day)).toBe(true);
        for (const named of [...(got.who ? [got.who] : []), ...got.with]) {
          expect(named.candidates.length).toBeGreaterThan(0);
          expect(named.candidates.every((id) => people.some((one) => one.id === id))).toBe(true);
        }
        const typed = sentence.normalize("NFC");
        for (const word of got.text.split(/[\s,:]+/)) expect(typed).toContain(word);
      },
    ),
  );
});
