import { describe, expect, test } from "vitest";
import type { MeetingKind } from "../../../app/features/meetings/kinds";
import { meetings } from "../../../app/features/meetings/rights";
import { seesMeeting } from "../../../app/features/meetings/seen";
import type { Me, Person } from "../../../app/me";

const person = (changes: Partial<Person> = {}): Person => ({
  kind: "person",
  id: "someone",
  name: "Quelqu’un",
  keeper: false,
  boardMember: false,
  alternate: false,
  coordinator: false,
  employee: false,
  member: false,
  volunteer: false,
  candidate: false,
  leads: [],
  poles: [],
  pairings: [],
  officerOf: [],
  ...changes,
});

const people: { [role: string]: Me } = {
  anonymous: { kind: "anonymous", session: "s" },
  link: { kind: "link", personId: "someone", meetingId: "m", purpose: "answer" },
  member: person({ member: true }),
  volunteer: person({ volunteer: true }),
  candidate: person({ candidate: true }),
  employee: person({ employee: true }),
  coordinator: person({ coordinator: true, employee: true }),
  administrator: person({ boardMember: true }),
  lead: person({ leads: ["p"], poles: ["p"] }),
  officer: person({ officerOf: ["m"] }),
  keeper: person({ keeper: true }),
};
const preparers = ["coordinator", "administrator", "officer"];
const meeting = (kind: MeetingKind, poleId: string | null = null) => ({ id: "m", kind, poleId, personId: "someone" });

type Verb = keyof typeof meetings;
const owned: Verb[] = ["attendance.answer", "attendance.stopReminder", "proxy.give", "proxy.withdraw"];
const entered: Verb[] = ["attendance.enter", "ballot.enter", "ballot.setAside"];
const kept: Verb[] = ["meeting.takeOver"];
const apart = [...owned, ...entered, ...kept];
const prepared = (Object.keys(meetings) as Verb[]).filter((verb) => !apart.includes(verb));

const allowed = (verb: Verb, kind: MeetingKind, poleId: string | null = null) =>
  Object.keys(people).filter((role) => {
    const me = people[role];
    return me && meetings[verb](me, meeting(kind, poleId)) === null;
  });

describe.each(prepared)("%s", (verb) => {
  test.each(["board", "ordinary", "extraordinary", "mixed"] as const)("of %s: who prepares it", (kind) => {
    expect(allowed(verb, kind)).toEqual(preparers);
  });
  test("of a pole: its lead too", () => {
    expect(allowed(verb, "poleMeeting", "p")).toEqual(["coordinator", "administrator", "lead", "officer"]);
    expect(allowed(verb, "poleMeeting", "other")).toEqual(preparers);
  });
  test("of a convivial meeting: any lead too", () => {
    expect(allowed(verb, "convivial")).toEqual(["coordinator", "administrator", "lead", "officer"]);
  });
});

test.each(entered)("%s: who prepares, and keepers", (verb) => {
  expect(allowed(verb, "board")).toEqual([...preparers, "keeper"]);
});

test.each(kept)("%s: keepers alone", (verb) => {
  expect(allowed(verb, "board")).toEqual(["keeper"]);
});

test.each(owned)("%s: oneself, signed in or by one’s link, and nobody else", (verb) => {
  const everyone = Object.keys(people).filter((role) => role !== "anonymous");
  expect(allowed(verb, "board")).toEqual(everyone);
  const others = { ...meeting("board"), personId: "other" };
  for (const me of Object.values(people)) expect(meetings[verb](me, others)).toBe("meetings.notYourAnswer");
  const stray: Me = { kind: "link", personId: "someone", meetingId: "another", purpose: "answer" };
  expect(meetings[verb](stray, meeting("board"))).toBe("meetings.notYourAnswer");
  expect(meetings[verb]({ ...stray, meetingId: "m", purpose: "vote" }, meeting("board"))).toBe(
    "meetings.notYourAnswer",
  );
});

describe("who knows of a meeting", () => {
  const reading = (kind: MeetingKind, status: string, invited = false) =>
    Object.keys(people).filter((role) => {
      const me = people[role];
      return me && seesMeeting(me, { id: "m", kind, status, poleId: null }, invited);
    });
  const governing = ["link", "coordinator", "administrator", "lead", "officer", "keeper"];
  const signedIn = Object.keys(people).filter((role) => role !== "anonymous");

  test("a board is known to who reads as the board, to the invited and by its link", () => {
    expect(reading("board", "called")).toEqual(governing);
    expect(reading("board", "called", true)).toEqual(signedIn);
  });
  test.each(["ordinary", "convivial"] as const)("%s is known to everyone once its notice left", (kind) => {
    expect(reading(kind, "preparing")).toEqual(governing);
    expect(reading(kind, "called")).toEqual(signedIn);
  });
});
