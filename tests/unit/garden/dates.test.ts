import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, weekday } from "../../../app/features/association/calendar";
import { datesFrom } from "../../../db/garden/agenda-of-the-year";
import { seeded } from "../../../db/garden/replay";

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2025-01-01", days));

describe("the dates of the garden, from any day", () => {
  test("a board in six days, an assembly on the nearest Saturday to three weeks", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { comingBoard, comingAssembly, lastAssembly } = datesFrom(today);
        expect(daysBetween(today, comingBoard)).toBe(6);
        expect(Math.abs(daysBetween(today, comingAssembly) - 21)).toBeLessThanOrEqual(3);
        expect(weekday(comingAssembly)).toBe(6);
        expect(weekday(lastAssembly)).toBe(6);
      }),
    );
  });

  test("twelve boards on Thursdays, in order, three weeks apart at least, out of the holidays, all behind", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { boards, founded } = datesFrom(today);
        expect(boards).toHaveLength(12);
        boards.forEach((board, n) => {
          expect(weekday(board)).toBe(4);
          expect(board.slice(5) >= "12-23" || board.slice(5) <= "01-02").toBe(false);
          const before = n === 0 ? addDays(founded, 4) : (boards[n - 1] ?? "");
          expect(daysBetween(before, board)).toBeGreaterThanOrEqual(21);
          expect(daysBetween(board, today)).toBeGreaterThanOrEqual(7);
        });
      }),
    );
  });

  test("the statutes are called, fail and pass before the ordinary assembly, after the founding", () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { founded, firstCall, lastAssembly } = datesFrom(today);
        expect(daysBetween(founded, firstCall)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(firstCall, lastAssembly)).toBe(42);
      }),
    );
  });

  test("the same seed draws the same numbers", () => {
    const drawn = () => Array.from({ length: 20 }, seeded(7).uint32);
    expect(drawn()).toEqual(drawn());
  });
});
