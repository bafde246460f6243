import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leafAt, leavesOf } from "../../../app/features/assembly/leaves";
import type { SceneView } from "../../../app/features/assembly/report-view";
import { assembly } from "../../../app/features/assembly/rights";
import { isBare } from "../../../app/features/assembly/scene-words";
import {
  around,
  CODE_LETTERS,
  codeFrom,
  currentAmong,
  firstScenes,
  readCode,
  stepFrom,
  stepped,
} from "../../../app/features/assembly/scenes";
import type { Me, Person } from "../../../app/me";

const scenes = [
  { id: "a", rank: 1, shown: true },
  { id: "b", rank: 2, shown: false },
  { id: "c", rank: 3, shown: true },
];

test.each([
  ["the scene of that rank", 3, "c"],
  ["a hidden one: the next shown", 2, "c"],
  ["past the end: the last shown", 9, "c"],
  ["the first", 1, "a"],
])("the room is at %s", (_, rank, id) => {
  expect(currentAmong(scenes, rank)?.id).toBe(id);
});

test("next and previous skip what is hidden, go leaf by leaf and stop at the ends", () => {
  const leafed = scenes.map((scene) => ({ ...scene, leaves: scene.id === "c" ? 2 : 1 }));
  const [a, first, second] = [
    { id: "a", leaf: 1 },
    { id: "c", leaf: 1 },
    { id: "c", leaf: 2 },
  ];
  expect(around(leafed, a)).toEqual({ before: null, after: first });
  expect(around(leafed, first)).toEqual({ before: a, after: second });
  expect(around(leafed, second)).toEqual({ before: first, after: null });
  expect(around([], null)).toEqual({ before: null, after: null });
  expect(currentAmong([], 1)).toBeNull();
});

test.each([
  ["up", "b", "up", "bac"],
  ["down", "b", "down", "acb"],
  ["the first does not go up", "a", "up", "abc"],
  ["the last does not go down", "c", "down", "abc"],
  ["an unknown one moves nothing", "z", "up", "abc"],
] as const)("a step %s", (_, id, way, order) => {
  expect(stepped(["a", "b", "c"], id, way).join("")).toBe(order);
});

test("each open pole has its scene, held by its lead, between the promises and the figures", () => {
  const kinds = firstScenes([
    { id: "p1", leadId: "claire" },
    { id: "p2", leadId: null },
  ]).map((scene) => `${scene.kind}${scene.poleId ?? ""}${scene.presenterId ?? ""}`);
  expect(kinds).toEqual([
    "opening",
    "promises",
    "polep1claire",
    "polep2",
    "figures",
    "decisions",
    "pairings",
    "thanks",
    "next",
  ]);
});

test.each([
  ["preparing", "open", "live"],
  ["live", "open", null],
  ["preparing", "freeze", null],
  ["live", "freeze", "frozen"],
  ["frozen", "freeze", null],
  ["frozen", "after", "after"],
  ["live", "after", null],
  ["after", "after", "after"],
  ["after", "open", null],
] as const)("from %s, %s leads to %s", (state, step, next) => {
  expect(stepFrom(state, step)).toBe(next);
});

describe("a code", () => {
  test("has five letters that are not taken for others", () => {
    expect(codeFrom([0, 1, 2, 3, 4, 5])).toBe("ABCDE");
    for (const doubtful of "GIOQZ0158") expect(CODE_LETTERS).not.toContain(doubtful);
  });
  test("passes over bytes that would favour some letters", () => {
    const fair = 256 - (256 % CODE_LETTERS.length);
    expect(codeFrom([fair, 255, 0, 0, 0, 0])).toBeNull();
    expect(codeFrom([fair, 255, 0, 0, 0, 0, 0])).toBe("AAAAA");
  });
  test("is read as typed", () => expect(readCode(" fe ves ")).toBe("FEVES"));
});

const person = (given: Partial<Person> = {}): Person => ({
  kind: "person",
  id: "me",
  name: "",
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
  ...given,
});
const roles: { [role: string]: Me } = {
  anonymous: { kind: "anonymous", session: "s" },
  member: person({ member: true }),
  keeper: person({ keeper: true }),
  presenter: person({ id: "karim", employee: true, poles: ["soil"] }),
  lead: person({ leads: ["soil"], poles: ["soil"] }),
  otherLead: person({ leads: ["walls"], poles: ["walls"] }),
  administrator: person({ boardMember: true }),
  coordinator: person({ coordinator: true, employee: true }),
  secretary: person({ officerOf: ["ag"] }),
};
const scene = { meetingId: "ag", officers: true, poleId: "soil", presenterId: "karim" };

test.each([
  ["liveReport.prepare", scene, "administrator coordinator secretary"],
  ["liveReport.open", scene, "coordinator secretary"],
  ["liveReport.open", { ...scene, officers: false }, "administrator coordinator secretary"],
  ["liveReport.goTo", scene, "presenter coordinator secretary"],
  ["liveReport.freeze", scene, "coordinator secretary"],
  ["liveReport.putToVote", scene, "secretary"],
  ["liveReport.after", scene, "administrator coordinator secretary"],
  ["scene.edit", scene, "presenter lead coordinator secretary"],
  ["scene.hide", scene, "presenter lead coordinator secretary"],
  ["scene.show", scene, "presenter lead coordinator secretary"],
  ["scene.move", scene, "administrator coordinator secretary"],
  ["scene.give", scene, "administrator coordinator secretary"],
  ["scene.add", scene, "administrator coordinator secretary"],
  ["question.ask", scene, Object.keys(roles).join(" ")],
  ["question.show", scene, "coordinator secretary"],
  ["question.answer", scene, "coordinator secretary"],
  ["question.putAside", scene, "coordinator secretary"],
] as const)("%s, officers named %o: %s", (verb, subject, allowed) => {
  const may = Object.keys(roles).filter((role) => assembly[verb](roles[role]!, subject) === null);
  expect(may.join(" ")).toBe(allowed);
});

describe("the promises leaf after leaf on the slate", () => {
  const promise = (note = "41 samedis sur 44.", text = "Ouvrir un marché") => ({
    ...{ id: "p", mark: "kept" as const, day: null, pole: null, people: [] },
    text,
    note,
  });
  const many = (count: number, note?: string, text?: string) =>
    Array.from({ length: count }, () => promise(note, text));
  const long = "Donner un point de trésorerie à chaque conseil, par écrit";
  const photo = { hash: "h", alt: "L’étal" };
  const told = { kind: "promises" as const, photo: null };
  const counted = (scene: Parameters<typeof leavesOf>[0]) => leavesOf(scene).map((leaf) => leaf.length);

  test.each([
    ["none: one empty leaf", many(0), [0]],
    ["six short ones stand together", many(6), [6]],
    ["seven are shared out evenly, none is left alone", many(7), [4, 3]],
    ["nine on two leaves", many(9), [5, 4]],
    ["thirteen on three", many(13), [5, 5, 3]],
    ["what came of it takes room when it is long", many(6, long), [3, 3]],
    ["and so does a long promise", many(8, long, long), [3, 3, 2]],
  ])("%s", (_, lines, leaves) => {
    expect(counted({ ...told, lines })).toEqual(leaves);
  });

  test("nothing is lost on the way, whatever their length", () => {
    const words = fc.string({ maxLength: 120 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (all) => {
        const lines = all.map(([text, note], place) => ({ ...promise(note, text), id: String(place) }));
        expect(leavesOf({ ...told, lines }).flat()).toEqual(lines);
      }),
    );
  });

  test("another scene, and promises beside a photo, have one leaf", () => {
    expect(counted({ kind: "thanks", photo: null, lines: many(30) })).toEqual([30]);
    expect(counted({ ...told, photo, lines: many(30) })).toEqual([30]);
  });

  test.each([
    ["the leaf it was left at", { currentScene: 2, currentLeaf: 2 }, 9, 2],
    ["the first when promises were withdrawn meanwhile", { currentScene: 2, currentLeaf: 2 }, 3, 1],
    ["the first when the scene it was at is hidden", { currentScene: 1, currentLeaf: 2 }, 9, 1],
  ])("the slate is at %s", (_, place, count, leaf) => {
    expect(leafAt(place, { ...told, rank: 2, lines: many(count) })).toBe(leaf);
  });
});

describe("a scene with nothing to tell", () => {
  const bare: SceneView = {
    ...{ id: "s", rank: 1, kind: "decisions", title: "", text: "", presenter: null, pole: null, photo: null },
    ...{ big: null, counts: null, figures: [], lines: [], others: 0, months: [] },
  };
  const computed = (value: number) => ({ is: "computed" as const, name: "decisions" as const, value, scene: null });
  test.each<[string, Partial<SceneView>, boolean]>([
    ["nothing at all", {}, true],
    ["no decision", { big: { value: 0, of: null } }, true],
    ["figures that count nothing", { figures: [computed(0)] }, true],
    ["two decisions whose words are not shown: the number is told", { big: { value: 2, of: null }, others: 2 }, false],
    ["nine promises, none kept", { kind: "promises", big: { value: 0, of: 9 } }, false],
    ["a figure", { figures: [computed(3)] }, false],
  ])("%s", (_, scene, expected) => {
    expect(isBare({ ...bare, ...scene })).toBe(expected);
  });
});
