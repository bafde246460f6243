import { expect, test } from "vitest";
import { quorum } from "../../../app/features/meetings/quorum";
import { secondCall } from "../../../app/features/meetings/second-call";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { minutesTable } from "../../../app/features/meetings/sitting";
import { countingIn } from "../../../app/texts/lists";
import { electors, given, halfOfSeats, rulesOf, some, unlimited } from "./room";

// Figures of public records of French associations; no name is kept.

const statutes2005 = rulesOf("generalAssembly", {
  quorumForStatutes: { ...halfOfSeats, base: "members" },
  secondCall: { kind: "sameDay", afterMinutes: 30, quorum: { kind: "none" } },
  proxies: unlimited,
});
const extraordinary = { matter: "statutes", asOf: "2005-02-22" } as const;

test.each([
  ["all 48 in the room", electors(...some(48, "room")), []],
  [
    "30 in the room with 18 proxies",
    electors(...some(30, "room"), ...some(18, "represented")),
    given(...Array.from({ length: 18 }, (_, at) => `p${31 + at}>p${1 + at}`)),
  ],
])("22 February 2005, 110 members, half asked, %s: 55 required, 7 missing", (_, attendance, proxies) => {
  const first = quorum(statutes2005, 110, attendance, proxies, extraordinary);
  expect(first).toMatchObject({ counted: 48, required: 55, missing: 7, reached: false });
  expect(fr.say(first.parts)).toContain("48 voix sur 110, liste arrêtée au 22 février 2005.");
  expect(fr.say(first.parts)).toContain("il en faut 55, il en manque 7.");
});

test("22 February 2005, the second call opens at seven the same evening and needs no quorum", () => {
  const second = secondCall(statutes2005, "2005-02-22T18:30", "2005-02-22");
  expect(second.planned).toEqual({ quorum: { kind: "none" }, at: "2005-02-22T19:00", lastNotice: null });
  const sitting = quorum(statutes2005, 110, electors(...some(48, "room")), [], { ...extraordinary, secondCall: true });
  expect(sitting).toMatchObject({ required: 0, missing: 0, reached: true });
  expect(fr.say(sitting.parts)).toContain("Deuxième convocation : aucun quorum n’est demandé.");
});

test("26 July 2021, 21 voters of 49 members by correspondence: 42,86 % took part", () => {
  const folded = countingIn("fr")
    .share(21, 49)
    .replace(/[\u00A0\u202F]/g, " ");
  expect(folded).toBe("42,86 %");
});

test("26 July 2021, two present at the count and 19 ballots by post are 21 voices on the roll of the day", () => {
  const rules = rulesOf("generalAssembly", { correspondence: { allowed: true, quorum: true, daysBefore: 4 } });
  const room = electors(...some(2, "room"), ...some(19, "correspondence"));
  const result = quorum(rules, 49, room, [], { asOf: "2021-12-31" });
  expect(result).toMatchObject({ counted: 21, required: 0, reached: true });
  expect(fr.say(result.parts)).toContain("2 présents et 19 votes par correspondance : 21 voix sur 49");
});

test("minutes of an assembly are sealed by their signatures", () => {
  expect(minutesTable.signature.signed).toEqual({});
});
