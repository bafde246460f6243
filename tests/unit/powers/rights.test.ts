import { expect, test } from "vitest";
import type { Me, Person } from "../../../app/me";
import { may, type Verb } from "../../../app/rights";

const person = (changes: Partial<Person> = {}): Person => ({
  ...{ kind: "person", id: "someone", name: "Quelqu’un", keeper: false, boardMember: false, alternate: false },
  ...{ coordinator: false, employee: false, member: false, volunteer: false, candidate: false },
  ...{ leads: [], poles: [], pairings: [], officerOf: [] },
  ...changes,
});

const people: { [role: string]: Me } = {
  anonymous: { kind: "anonymous", session: "s" },
  link: { kind: "link", personId: "someone", meetingId: "m", purpose: "answer" },
  system: { kind: "system" },
  member: person({ member: true }),
  volunteer: person({ volunteer: true, poles: ["p"] }),
  candidate: person({ candidate: true }),
  employee: person({ employee: true, poles: ["p"] }),
  coordinator: person({ coordinator: true, employee: true }),
  alternate: person({ alternate: true }),
  administrator: person({ boardMember: true, poles: ["p"] }),
  lead: person({ leads: ["p"], poles: ["p"] }),
  officer: person({ officerOf: ["m"] }),
  keeper: person({ keeper: true }),
  filer: person({ id: "filer" }),
  otherFiler: person({ id: "other-filer", boardMember: true }),
};

const subject = {
  ...{ id: "m", meetingId: "m", kind: "board", poleId: "p", personId: "nobody", authorId: "nobody" },
  ...{ filers: ["filer", "other-filer"], filerId: "filer", proposal: null },
};
const allowed = (verb: Verb) =>
  Object.keys(people).filter((role) => {
    const me = people[role];
    return me && may(me, verb, subject as never) === null;
  });

const filer = ["filer"];
const filers = ["filer", "otherFiler"];
const keeper = ["keeper"];
const drafters = ["coordinator", "administrator", "keeper", "otherFiler"];
const preparers = ["coordinator", "administrator", "officer", "otherFiler"];
const ofThePole = ["employee", "coordinator", "administrator", "lead", "officer"];

// Written by hand from the table of roles, never from the code.
test.each<[Verb, string[]]>([
  ["filing.open", filers],
  ["filing.tick", filer],
  ["filing.person", filer],
  ["filing.send", filer],
  ["filing.takeBack", filer],
  ["filing.receive", filer],
  ["filing.attach", filer],
  ["filing.drop", filer],
  ["filing.correct", filers],
  ["filing.take", filers],
  ["filing.nothingChanged", filers],
  ["filing.setAside", filers],
  ["filing.putBack", filers],
  ["body.open", keeper],
  ["body.edit", keeper],
  ["body.close", keeper],
  ["body.decides", keeper],
  ["body.yields", keeper],
  ["rules.draft", drafters],
  ["rules.dropDraft", drafters],
  ["rules.adopt", []],
  ["effect.apply", []],
  ["decision.applyEffect", drafters],
  ["proposal.effect", ofThePole],
  ["proposal.dropEffect", ofThePole],
  ["agenda.effect", preparers],
  ["agenda.dropEffect", preparers],
  ["agenda.forward", preparers],
])("%s: %j alone", (verb, roles) => {
  expect(allowed(verb)).toEqual(roles);
});
