import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksBetween, type Want, type Wanting, wantsOf } from "../../../app/features/poles/map";
import { type Box, layMap, narrowSheet, wideSheet, wrap } from "../../../app/features/poles/map-layout";

const one = (kind: "board" | "team" | "volunteer" | "member", lead = false) => ({ id: kind, name: kind, kind, lead });

test.each([
  ["a lead, another of the board, an employee", [one("board", true), one("board"), one("team")], false, []],
  ["nobody at all", [], false, ["lead", "team"]],
  ["people without a lead", [one("board"), one("team")], false, ["lead"]],
  ["a lead alone", [one("board", true)], false, ["relief", "team"]],
  ["a lead alone, paired with an employee", [one("board", true)], true, ["relief"]],
  ["a lead and an employee only: the employee is no relief", [one("board", true), one("team")], false, ["relief"]],
  ["two leads are each other's relief", [one("board", true), one("board", true), one("team")], false, []],
  ["an employee leads, a volunteer could", [one("team", true), one("volunteer")], false, []],
])("what a pole wants for: %s", (_, people, paired, wants) => expect(wantsOf({ people, paired })).toEqual(wants));

test("nobody of the team is wanted where the association employs nobody", () =>
  expect(wantsOf({ people: [one("board", true)], paired: false }, false)).toEqual(["relief"]));

describe("links", () => {
  const poles = [
    {
      id: "soil",
      people: [
        { id: "claire", lead: true },
        { id: "karim", lead: false },
      ],
    },
    {
      id: "life",
      people: [
        { id: "odile", lead: true },
        { id: "claire", lead: false },
        { id: "lucie", lead: false },
      ],
    },
    {
      id: "money",
      people: [
        { id: "marc", lead: true },
        { id: "lucie", lead: false },
      ],
    },
  ];
  test.each([
    ["a pairing inside its pole joins nothing", [["soil", ["claire", "karim"], "pairing"]], []],
    ["a pairing of one pole with somebody of another", [["soil", ["claire", "odile"], "pairing"]], ["soil life 1 0"]],
    ["an action carried by another pole's lead", [["life", ["marc"], "action"]], ["life money 0 1"]],
    ["somebody of two poles comes from the one she leads", [["money", ["claire"], "action"]], ["soil money 0 1"]],
    ["somebody of two poles who leads none, from the first", [["soil", ["lucie"], "action"]], ["soil life 0 1"]],
    ["somebody of no pole", [["soil", ["yvette"], "action"]], []],
    ["a closed pole", [["closed", ["marc"], "action"]], []],
    ["two of one pole in one action count once", [["money", ["odile", "lucie"], "action"]], ["life money 0 1"]],
    [
      "both kinds add up",
      [
        ["soil", ["marc"], "pairing"],
        ["money", ["karim"], "action"],
      ],
      ["soil money 1 1"],
    ],
  ] as [string, [string, string[], "pairing" | "action"][], string[]][])("%s", (_, shared, expected) => {
    const records = shared.map(([poleId, people, what]) => ({ poleId, people, what }));
    const links = linksBetween(poles, records);
    expect(links.map((link) => `${link.a} ${link.b} ${link.pairings} ${link.actions}`)).toEqual(expected);
  });
});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

const wants: Want[] = ["lead", "relief", "team"];
const gardens = fc
  .array(fc.record({ name: fc.string({ minLength: 1, maxLength: 60 }), people: fc.integer({ min: 0, max: 40 }) }), {
    maxLength: 16,
  })
  .chain((plans) =>
    fc.record({
      poles: fc.constant(
        plans.map(
          ({ name, people }, n): Wanting => ({
            ...{
              id: `p${n}`,
              slug: `p${n}`,
              name,
              vegetable: "carotte",
              paired: false,
              wants: wants.slice(0, people % 4),
            },
            people: Array.from({ length: people }, (_, k) => ({
              ...{ id: `p${n}-${k}`, name: "A B", kind: "board", lead: k === 0 },
            })),
          }),
        ),
      ),
      pairs: fc.array(
        fc.tuple(fc.nat({ max: Math.max(0, plans.length - 1) }), fc.nat({ max: Math.max(0, plans.length - 1) })),
        { maxLength: 40 },
      ),
    }),
  )
  .map(({ poles, pairs }) => {
    const links = new Map(
      pairs
        .filter(([a, b]) => a < b && b < poles.length)
        .map(([a, b]) => [`${a} ${b}`, { a: `p${a}`, b: `p${b}`, pairings: a % 3, actions: b }]),
    );
    return { poles, links: [...links.values()] };
  });

describe.each([
  ["wide", wideSheet],
  ["narrow", narrowSheet],
])("the %s sheet", (_, sheet) => {
  test("nothing overlaps, all is inside, each person once", () => {
    fc.assert(
      fc.property(gardens, ({ poles, links }) => {
        const laid = layMap(poles, links, sheet);
        const page = { x: 0, y: 0, width: laid.width, height: laid.height };
        expect(laid.beds.map((bed) => bed.id)).toEqual(poles.map((pole) => pole.id));
        laid.beds.forEach((bed, n) => {
          expect(inside(bed, page)).toBe(true);
          for (const other of laid.beds.slice(n + 1)) expect(overlap(bed, other)).toBe(false);
          const parts = [bed.tag, ...bed.marks, ...bed.wants];
          parts.forEach((part, k) => {
            expect(inside(part, bed)).toBe(true);
            for (const other of parts.slice(k + 1)) expect(overlap(part, other)).toBe(false);
          });
          expect(bed.marks.map((mark) => mark.id)).toEqual(poles[n]?.people.map((each) => each.id));
          for (const line of bed.lines) {
            const width = line.text.length * sheet.letter;
            expect(inside({ x: line.x, y: line.y - 14, width, height: 18 }, bed.tag)).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
  test("threads stay in the gutter, each lane free where two cross, ends on their own beds", () => {
    fc.assert(
      fc.property(gardens, ({ poles, links }) => {
        const { beds, threads } = layMap(poles, links, sheet);
        expect(threads.length).toBe(Math.min(links.length, sheet.threads));
        const right = sheet.width - sheet.gutter;
        const ends = threads.flatMap((one) => [one.from, one.to]).map((end) => `${end.y}`);
        expect(new Set(ends).size).toBe(ends.length);
        threads.forEach((thread, n) => {
          expect(thread.x > right && thread.x < sheet.width).toBe(true);
          const [a, b] = [beds.find((bed) => bed.id === thread.a), beds.find((bed) => bed.id === thread.b)];
          expect(a && thread.from.y > a.y && thread.from.y < a.y + a.height).toBe(true);
          expect(b && thread.to.y > b.y && thread.to.y < b.y + b.height).toBe(true);
          for (const other of threads.slice(n + 1).filter((each) => each.x === thread.x)) {
            expect(thread.to.y < other.from.y || other.to.y < thread.from.y).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
  test("the same poles give the same drawing", () => {
    fc.assert(
      fc.property(gardens, ({ poles, links }) => {
        expect(layMap(poles, links, sheet)).toEqual(layMap(poles, links, sheet));
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  ["a short name", "Finances", 12, ["Finances"]],
  ["two words too long together", "Vie associative", 12, ["Vie", "associative"]],
  ["a word longer than a line is cut", "Approvisionnement", 8, ["Approvi-", "sionnem-", "ent"]],
  ["nothing", "", 8, [""]],
])("a name on lines: %s", (_, name, most, lines) => expect(wrap(name, most)).toEqual(lines));
