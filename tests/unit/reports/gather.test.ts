import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../app/features/association/calendar";
import { gather, type LoggedAction, stepReport } from "../../../app/features/reports/gather";

const today = "2026-11-26";
const last = { upTo: "2026-10-20", finishedAt: "2026-10-20T18:00:00.000Z" };
const done = (doneOn: string, notedAt = `${doneOn}T12:00:00.000Z`, pole = "culture"): LoggedAction => ({
  id: "x",
  pole,
  doneOn,
  notedAt,
  dueOn: null,
  state: "done",
});
const toDo = (dueOn: string | null, state: LoggedAction["state"] = "open"): LoggedAction => ({
  id: "x",
  pole: "culture",
  doneOn: null,
  notedAt: "2026-09-01T12:00:00.000Z",
  dueOn,
  state,
});

test.each([
  ["done on the day of the last report, noted before it was finished: in the last one", done("2026-10-20"), false],
  [
    "done on the day of the last report, noted after it was finished",
    done("2026-10-20", "2026-10-20T20:00:00.000Z"),
    true,
  ],
  ["done the day after", done("2026-10-21"), true],
  ["done long before, noted since", done("2026-09-01", "2026-11-02T09:00:00.000Z"), true],
  ["done long before, noted long before", done("2026-09-01"), false],
  ["done today", done(today), true],
  ["done tomorrow, by a slip of the pen", done("2026-11-27", "2026-11-25T09:00:00.000Z"), false],
  ["of another pole", done("2026-11-01", undefined, "accueil"), false],
  ["still to do", toDo(null), false],
  ["given back", toDo("2026-11-01", "givenBack"), false],
])("%s", (_, action, falls) => {
  expect(gather([action], "culture", last, today).done).toEqual(falls ? ["x"] : []);
});

test("the first report of a pole takes all that was done", () => {
  expect(gather([done("2020-01-01")], "culture", null, today)).toMatchObject({ since: null, upTo: today, done: ["x"] });
});

test.each([
  ["due today: still in time", toDo(today), false],
  ["due yesterday: date passed", toDo("2026-11-25"), true],
  ["no date", toDo(null), false],
])("to do, %s", (_, action, passed) => {
  const got = gather([action], "culture", last, today);
  expect(got.open).toEqual(["x"]);
  expect(got.datePassed).toEqual(passed ? ["x"] : []);
});

test("what is done comes in its order, what is to do by date, the undated last", () => {
  const all = [
    { ...done("2026-11-10"), id: "second" },
    { ...done("2026-11-02"), id: "first" },
    { ...toDo(null), id: "undated" },
    { ...toDo("2026-12-24"), id: "later" },
    { ...toDo("2026-12-01"), id: "sooner" },
  ];
  expect(gather(all, "culture", last, today)).toMatchObject({
    done: ["first", "second"],
    open: ["sooner", "later", "undated"],
  });
});

test("from report to report, each action done falls in exactly one", () => {
  const start = "2026-01-01";
  const drawn = fc.record({ doneAt: fc.nat(120), lateBy: fc.nat(90) });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 15 }), fc.integer({ min: 1, max: 60 }), (all, rhythm) => {
      const actions = all.map(({ doneAt, lateBy }, at) => {
        const doneOn = addDays(start, doneAt);
        return { ...done(doneOn, `${addDays(doneOn, lateBy)}T12:00:00.000Z`), id: `a${at}` };
      });
      const seen: string[] = [];
      let previous: Parameters<typeof gather>[2] = null;
      for (let at = rhythm; at <= 300; at += rhythm) {
        const day = addDays(start, at);
        const finishedAt = `${day}T18:00:00.000Z`;
        const known = actions.filter((one) => one.notedAt <= finishedAt);
        seen.push(...gather(known, "culture", previous, day).done);
        previous = { upTo: day, finishedAt };
      }
      expect([...seen].sort()).toEqual(actions.map((one) => one.id).sort());
    }),
  );
});

test("a report filled by itself may be finished, empty or told; nothing may not be finished over", () => {
  expect(stepReport("filledItself", "finish")).toBe("finished");
  expect(stepReport("filledItself", "nothing")).toBe("nothingToReport");
  expect(stepReport("filledItself", "tell")).toBe("toldInSession");
  expect(stepReport("nothingToReport", "finish")).toBeNull();
});
