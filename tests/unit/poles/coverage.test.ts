import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { legalPowers } from "../../../app/features/duties/duties";
import { coverage, type Holder } from "../../../app/features/poles/coverage";
import { en } from "../../../app/features/poles/sentences.en";
import { fr } from "../../../app/features/poles/sentences.fr";

const holds = (what: string, person: string, startsOn: string, endsOn: string | null): Holder => ({
  what,
  person,
  startsOn,
  endsOn,
});
const ofBank = (...holders: Holder[]) => holders;

test.each([
  ["nobody ever held it", ofBank(), "2026-06-01", "nobody", []],
  ["it begins tomorrow", ofBank(holds("bank", "claire", "2026-06-02", null)), "2026-06-01", "nobody", []],
  ["it begins today", ofBank(holds("bank", "claire", "2026-06-01", null)), "2026-06-01", "onlyOne", ["claire"]],
  [
    "its last day is still held",
    ofBank(holds("bank", "claire", "2025-01-01", "2026-06-01")),
    "2026-06-01",
    "onlyOne",
    ["claire"],
  ],
  [
    "the day after is beyond its end",
    ofBank(holds("bank", "claire", "2025-01-01", "2026-05-31")),
    "2026-06-01",
    "beyondEnd",
    [],
  ],
  [
    "two people hold it",
    ofBank(holds("bank", "claire", "2025-01-01", null), holds("bank", "karim", "2025-01-01", "2027-01-01")),
    "2026-06-01",
    "several",
    ["claire", "karim"],
  ],
  [
    "one of the two has ended",
    ofBank(holds("bank", "claire", "2025-01-01", null), holds("bank", "karim", "2024-01-01", "2025-12-31")),
    "2026-06-01",
    "onlyOne",
    ["claire"],
  ],
  [
    "one person twice is one person",
    ofBank(holds("bank", "claire", "2025-01-01", null), holds("bank", "claire", "2026-01-01", null)),
    "2026-06-01",
    "onlyOne",
    ["claire"],
  ],
  [
    "renewed after an end: held",
    ofBank(holds("bank", "claire", "2023-01-01", "2025-12-31"), holds("bank", "claire", "2026-01-01", null)),
    "2026-06-01",
    "onlyOne",
    ["claire"],
  ],
  ["another power does not help", ofBank(holds("mail", "claire", "2025-01-01", null)), "2026-06-01", "nobody", []],
])("%s", (_, holders, day, state, people) => {
  expect(coverage(["bank"], holders, day).held).toMatchObject([{ what: "bank", state, holders: people }]);
});

test("one sentence each: nobody, beyond its end, one person only, and acts done together", () => {
  const holders = [
    holds("bank", "claire", "2025-01-01", null),
    holds("mail", "claire", "2025-01-01", null),
    holds("sign", "karim", "2023-01-01", "2026-03-31"),
  ];
  const { parts } = coverage(["represent", "sign", "bank", "mail", "file"], holders, "2026-06-01");
  const names: Record<string, string> = {
    represent: "représenter",
    sign: "Signer",
    bank: "banque",
    mail: "courrier",
    file: "déclarer",
  };
  const people: Record<string, string> = { claire: "Claire", karim: "Karim" };
  const said = parts.map((part) =>
    fr.coverage(
      part,
      (what) => names[what] ?? what,
      (id) => people[id] ?? id,
    ),
  );
  expect(said).toEqual([
    "Ne sont confiés à personne : représenter et déclarer.",
    "Signer : le mandat de Karim a pris fin le 31 mars 2026.",
    "Claire est seul nom inscrit pour : banque et courrier.",
    "Personne n’est désigné pour représenter l’association : ses actes sont collectifs, et qui se conduit en dirigeant peut être tenu pour tel.",
  ]);
  expect(
    en.coverage(
      parts[2] ?? { key: "covered" },
      (what) => what,
      (id) => id,
    ),
  ).toBe("claire is the only name for: bank and mail.");
});

test("two people for everything: covered", () => {
  const holders = legalPowers.flatMap((what) => ["a", "b"].map((person) => holds(what, person, "2025-01-01", null)));
  expect(coverage(legalPowers, holders, "2026-06-01").parts).toEqual([{ key: "covered" }]);
});

test("someone who represented until last month leaves acts collective", () => {
  const { parts } = coverage(["represent"], [holds("represent", "claire", "2020-01-01", "2026-05-01")], "2026-06-01");
  expect(parts.map((part) => part.key)).toEqual(["beyondEnd", "actsTogether"]);
});

test("nothing is ever said to be held beyond an end, nor before a start", () => {
  const holder = fc.record({
    what: fc.constantFrom("bank", "mail"),
    person: fc.constantFrom("a", "b", "c"),
    start: fc.nat(400),
    length: fc.option(fc.nat(400)),
  });
  fc.assert(
    fc.property(fc.array(holder, { maxLength: 8 }), fc.nat(900), (drawn, at) => {
      const day = addDays("2025-01-01", at);
      const all = drawn.map(({ what, person, start, length }) => {
        const startsOn = addDays("2025-01-01", start);
        return holds(what, person, startsOn, length === null ? null : addDays(startsOn, length));
      });
      for (const { what, holders, state } of coverage(["bank", "mail"], all, day).held) {
        for (const person of holders) {
          const terms = all.filter((one) => one.what === what && one.person === person);
          expect(terms.some((term) => term.startsOn <= day && (term.endsOn === null || day <= term.endsOn))).toBe(true);
        }
        expect(["nobody", "beyondEnd"].includes(state)).toBe(holders.length === 0);
      }
    }),
  );
});
