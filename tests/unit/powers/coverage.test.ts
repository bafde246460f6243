import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { type CoveragePart, coverage, holdsOn, type Row, type Term } from "../../../app/features/powers/coverage";
import { type Power, powerKinds } from "../../../app/features/powers/kinds";
import { textsIn } from "../../../app/texts/both.server";

const DAY = "2026-06-01";

const held = (power: Power, person: string, startsOn: string, endsOn: string | null, more: Partial<Row> = {}): Row => ({
  ...{ power, person, startsOn, endsOn, delegatedBy: null, endedWhy: null },
  ...more,
});
const seat = (person: string, startsOn: string, endsOn: string | null, endedOn: string | null = null): Term => ({
  ...{ person, startsOn, endsOn, endedOn },
});
const bank = (person: string, startsOn: string, endsOn: string | null, more: Partial<Row> = {}) =>
  held("bank", person, startsOn, endsOn, more);
const stateOf = (powers: Row[], terms: Term[] = [], day = DAY) =>
  coverage({ powers, terms }, day).held.find((one) => one.power === "bank");

describe("the bank on 1 June 2026", () => {
  test.each<[string, Row[], Term[], string, string[]]>([
    ["nobody ever held it", [], [], "nobody", []],
    ["it begins tomorrow", [bank("claire", "2026-06-02", null)], [], "nobody", []],
    ["it begins today", [bank("claire", "2026-06-01", null)], [], "onlyOne", ["claire"]],
    ["its last day is still held", [bank("claire", "2025-01-01", "2026-06-01")], [], "onlyOne", ["claire"]],
    ["the day after is beyond its end", [bank("claire", "2025-01-01", "2026-05-31")], [], "beyondEnd", []],
    [
      "ended on purpose, nobody after: nobody, not beyond an end",
      [bank("claire", "2025-01-01", "2026-05-31", { endedWhy: "resigned" })],
      [],
      "nobody",
      [],
    ],
    [
      "two people hold it",
      [bank("claire", "2025-01-01", null), bank("karim", "2025-01-01", "2027-01-01")],
      [],
      "several",
      ["claire", "karim"],
    ],
    [
      "one of the two has ended",
      [bank("claire", "2025-01-01", null), bank("karim", "2024-01-01", "2025-12-31")],
      [],
      "onlyOne",
      ["claire"],
    ],
    [
      "renewed after an end",
      [bank("claire", "2023-01-01", "2025-12-31"), bank("claire", "2026-01-01", null)],
      [],
      "onlyOne",
      ["claire"],
    ],
    [
      "a delegation is a second person",
      [bank("claire", "2025-01-01", null), bank("paul", "2026-01-01", "2026-12-31", { delegatedBy: "claire" })],
      [],
      "several",
      ["claire", "paul"],
    ],
    [
      "a delegation falls with the power it comes from",
      [bank("claire", "2025-01-01", "2026-05-31"), bank("paul", "2026-01-01", "2026-12-31", { delegatedBy: "claire" })],
      [],
      "beyondEnd",
      [],
    ],
    [
      "her seat still runs",
      [bank("claire", "2025-01-01", null)],
      [seat("claire", "2024-06-01", "2026-06-01")],
      "onlyOne",
      ["claire"],
    ],
    [
      "her seat ended yesterday",
      [bank("claire", "2025-01-01", null)],
      [seat("claire", "2024-06-01", "2026-05-31")],
      "beyondEnd",
      [],
    ],
    [
      "she left her seat in spring",
      [bank("claire", "2025-01-01", null)],
      [seat("claire", "2024-06-01", null, "2026-04-01")],
      "beyondEnd",
      [],
    ],
    [
      "another seat took over from the first",
      [bank("claire", "2025-01-01", null)],
      [seat("claire", "2024-06-01", "2025-12-31"), seat("claire", "2026-01-01", null)],
      "onlyOne",
      ["claire"],
    ],
    ["another power does not help", [held("mail", "claire", "2025-01-01", null)], [], "nobody", []],
  ])("%s", (_, powers, terms, state, holders) => {
    expect(stateOf(powers, terms)).toMatchObject({ state, holders });
  });
});

const all = (...people: string[]) =>
  powerKinds.flatMap((power) => people.map((one) => held(power, one, "2025-01-01", null)));
const without = (rows: Row[], power: Power) => rows.filter((row) => row.power !== power);
const keys = (parts: CoveragePart[]) => parts.map((part) => part.key).join(" ");

describe("the sentences", () => {
  test.each<[string, Parameters<typeof coverage>[0], string]>([
    ["two people for everything", { powers: all("a", "b"), terms: [] }, "noneBeyond covered"],
    ["nothing entered yet", { powers: [], terms: [] }, "nobodyRepresents nobody"],
    ["nobody declares", { powers: without(all("a", "b"), "file"), terms: [] }, "nobody noneBeyond"],
    ["nobody represents", { powers: without(all("a", "b"), "represent"), terms: [] }, "nobodyRepresents noneBeyond"],
    [
      "one person for the data is enough",
      {
        powers: [...without(all("a", "b"), "dataProtection"), held("dataProtection", "a", "2025-01-01", null)],
        terms: [],
      },
      "noneBeyond covered",
    ],
    [
      "one person at the bank",
      { powers: [...without(all("a", "b"), "bank"), bank("a", "2025-01-01", null)], terms: [] },
      "onlyOne noneBeyond",
    ],
    [
      "the bank beyond its end: nothing says that none is",
      { powers: [...without(all("a", "b"), "bank"), bank("a", "2025-01-01", "2026-05-31")], terms: [] },
      "beyondEnd",
    ],
    [
      "the bank beyond a seat",
      {
        powers: [...without(all("b", "c"), "bank"), bank("a", "2025-01-01", null)],
        terms: [seat("a", "2024-01-01", "2026-05-31")],
      },
      "seatEnded",
    ],
    [
      "a pole led by an employee alone",
      { powers: all("a", "b"), terms: [], poles: [{ pole: "soil", employees: [true] }] },
      "employeeAlone noneBeyond covered",
    ],
    [
      "a pole led by an employee and an administrator",
      { powers: all("a", "b"), terms: [], poles: [{ pole: "soil", employees: [true, false] }] },
      "noneBeyond covered",
    ],
    [
      "a pole without a lead",
      { powers: all("a", "b"), terms: [], poles: [{ pole: "soil", employees: [] }] },
      "noneBeyond covered",
    ],
  ])("%s", (_, known, expected) => {
    expect(keys(coverage(known, DAY).parts)).toBe(expected);
  });

  test("the first end to come looks past what is already renewed", () => {
    const powers = [
      ...all("a", "b"),
      bank("c", "2025-01-01", "2026-08-31"),
      bank("c", "2026-09-01", "2027-08-31"),
      held("sign", "c", "2025-01-01", "2027-05-31"),
    ];
    expect(coverage({ powers, terms: [] }, DAY).parts[0]).toEqual({ key: "noneBeyond", firstEnd: "2027-05-31" });
  });

  test("they are plain in both languages", () => {
    const { coverage: fr, kinds } = textsIn("fr", "Europe/Paris").powers;
    const { coverage: en, kinds: enKinds } = textsIn("en", "Europe/Paris").powers;
    const flat = ({ who, rest }: { who: string; rest: string }) => `${who}${rest}`.replace(/[\u00A0\u202F]/g, " ");
    expect(flat(fr.nobody([kinds.file.to]))).toBe("Personne n’est chargé de déclarer les changements.");
    expect(flat(fr.onlyOne([fr.heldBy(kinds.bank.noun, "Marc"), fr.heldBy(kinds.employer.noun, "Suzanne")]))).toBe(
      "Une seule personne tient la banque (Marc) et le rôle d’employeur (Suzanne).",
    );
    expect(flat(fr.noneBeyond("31 mai 2027"))).toBe("Aucun mandat n’est dépassé. Le premier finit le 31 mai 2027.");
    expect(flat(fr.beyondEnd("Karim", kinds.sign.to, "31 mars 2026"))).toBe(
      "Date passée : Karim pouvait signer les contrats jusqu’au 31 mars 2026.",
    );
    expect(flat(en.onlyOne([en.heldBy(enKinds.bank.noun, "Marc")]))).toBe("One person only holds the bank (Marc).");
    expect(flat(en.noneBeyond(null))).toBe("No mandate is beyond its date. None has a planned end.");
  });
});

const someone = fc.constantFrom("a", "b", "c");
const from = "2025-01-01";
const drawnRow = fc
  .record({
    power: fc.constantFrom<Power>("bank", "mail", "dataProtection"),
    person: someone,
    start: fc.nat(400),
    length: fc.option(fc.nat(400)),
    by: fc.option(someone),
    endedWhy: fc.constantFrom(null, "resigned" as const),
  })
  .map(({ start, length, by, power, person, endedWhy }) => {
    const startsOn = addDays(from, start);
    const endsOn = length === null ? null : addDays(startsOn, length);
    return held(power, person, startsOn, endsOn, { delegatedBy: by === person ? null : by, endedWhy });
  });
const drawnTerm = fc
  .record({ person: someone, start: fc.nat(400), length: fc.option(fc.nat(400)), left: fc.option(fc.nat(400)) })
  .map(({ person, start, length, left }) => {
    const startsOn = addDays(from, start);
    return seat(
      person,
      startsOn,
      length === null ? null : addDays(startsOn, length),
      left === null ? null : addDays(startsOn, left),
    );
  });
const drawn = fc.record({
  powers: fc.array(drawnRow, { maxLength: 8 }),
  terms: fc.array(drawnTerm, { maxLength: 4 }),
});

test("nothing is ever said to be held beyond an end, before a start, or on a lost ground", () => {
  fc.assert(
    fc.property(drawn, fc.nat(900), (known, at) => {
      const day = addDays(from, at);
      for (const { power, holders, state } of coverage(known, day).held) {
        for (const person of holders) {
          const rows = known.powers.filter((row) => row.power === power && row.person === person);
          expect(rows.some((row) => row.startsOn <= day && (row.endsOn === null || day <= row.endsOn))).toBe(true);
        }
        expect(["nobody", "beyondEnd"].includes(state)).toBe(holders.length === 0);
      }
    }),
  );
});

test("« none is beyond its date » is only said when each power ever held is held, given back, or never began", () => {
  fc.assert(
    fc.property(drawn, fc.nat(900), (known, at) => {
      const day = addDays(from, at);
      const { held: states, parts } = coverage(known, day);
      const saysWell = parts.some((part) => part.key === "noneBeyond" || part.key === "covered");
      if (saysWell) expect(states.every((one) => one.state !== "beyondEnd")).toBe(true);
      const end = parts.find((part) => part.key === "noneBeyond")?.firstEnd;
      if (end) expect(end >= day).toBe(true);
    }),
  );
});

test("a power more never makes less covered", () => {
  fc.assert(
    fc.property(drawn, drawnRow, fc.nat(900), (known, more, at) => {
      const day = addDays(from, at);
      const before = known.powers.filter((row) => holdsOn(row, known, day));
      const after = { ...known, powers: [...known.powers, more] };
      expect(before.every((row) => holdsOn(row, after, day))).toBe(true);
    }),
  );
});
