import { expect, test } from "vitest";
import { atMostFive, type Waiting } from "../../../app/features/home/waiting";

const pole = { name: "Maraîchage", slug: "maraichage", vegetable: "carotte" as const };
const action = (id: string, dueOn: string | null): Waiting => ({ kind: "action", id, text: id, pole, dueOn });
const opinion = (id: string): Waiting => ({ kind: "opinion", id, title: id, pole, given: 0, all: 9 });
const report: Waiting = { kind: "report", id: "r", pole, meetingId: "m", actions: 0, day: "2026-11-26" };
const ids = (all: Waiting[]) => atMostFive(all, "2026-11-25").lines.map((one) => one.id);

test.each([
  ["nothing", [], [], 0],
  [
    "one of each kind before a second of any",
    [action("a", null), action("b", null), opinion("o"), report],
    ["r", "a", "o", "b"],
    0,
  ],
  ["what is due soon before the order of kinds", [report, action("a", "2026-11-25")], ["a", "r"], 0],
  [
    "five at most, the rest counted",
    ["a", "b", "c", "d", "e", "f"].map((id) => action(id, null)),
    ["a", "b", "c", "d", "e"],
    1,
  ],
])("%s", (_, all, expected, more) => {
  expect(ids(all as Waiting[])).toEqual(expected);
  expect(atMostFive(all as Waiting[], "2026-11-25").more).toBe(more);
});
