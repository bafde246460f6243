import fc from "fast-check";
import { expect, test } from "vitest";
import { sittingAlternates, withAlternates } from "../../../app/features/meetings/alternates";
import type { Attendee, PresenceMode } from "../../../app/features/meetings/attendance";
import { quorum } from "../../../app/features/meetings/quorum";
import { attendeesOf } from "../../../app/features/meetings/roll";
import { halfOfSeats, rulesOf } from "./room";

const line = (personId: string, seatId: string, voice: "voting" | "advisory", presence: PresenceMode | null) => ({
  ...{ personId, seatId, voice, presence, answer: null, leftAt: null },
});
const voicesOf = (attendees: Attendee[]) => Object.fromEntries(attendees.map(({ person, voice }) => [person, voice]));

test.each([
  ["the titular is there: the alternate advises", "room", "room", ["voting", "advisory"]],
  ["the titular is excused: the alternate votes", "excused", "room", ["none", "voting"]],
  ["not noted yet: the alternate votes", null, "video", ["none", "voting"]],
  ["the titular gave a proxy: the proxy stands", "represented", "room", ["voting", "advisory"]],
  ["the titular votes by correspondence", "correspondence", "room", ["voting", "advisory"]],
  ["both are away: the seat keeps its one voice, unheard", "absent", "absent", ["voting", "advisory"]],
] as const)("%s", (_, titular, alternate, [first, second]) => {
  const roll = [line("t", "1", "voting", titular), line("a", "1", "advisory", alternate)];
  expect(voicesOf(attendeesOf(roll))).toEqual({ t: first, a: second });
});

test("an advisory seat of its own replaces nobody; of two alternates one sits", () => {
  const roll = [
    line("t", "1", "voting", "absent"),
    line("employee", "9", "advisory", "room"),
    line("a", "1", "advisory", "room"),
    line("b", "1", "advisory", "room"),
  ];
  const attendees = attendeesOf(roll);
  expect(voicesOf(attendees)).toEqual({ t: "none", employee: "advisory", a: "voting", b: "advisory" });
  expect(sittingAlternates(roll, attendees)).toEqual(new Set(["a"]));
});

test("who left early leaves the seat to the alternate", () => {
  const left = { ...line("t", "1", "voting", "room"), leftAt: "2026-11-26T19:00:00.000Z" };
  expect(voicesOf(attendeesOf([left, line("a", "1", "advisory", "room")]))).toEqual({ t: "none", a: "voting" });
});

test("alternates never add a voice: as many as there are seats, whoever comes", () => {
  const modes = fc.constantFrom<PresenceMode | null>("room", "video", "excused", "absent", "represented", null);
  fc.assert(
    fc.property(fc.array(fc.tuple(modes, modes), { minLength: 1, maxLength: 20 }), (pairs) => {
      const roll = pairs.flatMap(([titular, alternate], n) => [
        line(`t${n}`, `${n}`, "voting", titular),
        line(`a${n}`, `${n}`, "advisory", alternate),
      ]);
      const attendees = attendeesOf(roll);
      expect(attendees.filter((one) => one.voice === "voting")).toHaveLength(pairs.length);
      const counted = quorum(rulesOf("board", { quorum: halfOfSeats }), pairs.length, attendees, []);
      const seatsHeard = pairs.filter(
        ([titular, alternate]) =>
          titular === "room" || (titular !== "video" && titular !== "represented" && alternate === "room"),
      );
      expect(counted.present).toBe(seatsHeard.length);
      expect(withAlternates(roll, attendees)).toEqual(attendees);
    }),
  );
});
