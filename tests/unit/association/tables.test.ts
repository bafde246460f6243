import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFinal, step, type Table } from "../../../app/features/association/step";
import { meetingTable, minutesTable } from "../../../app/features/meetings/sitting";
import { pairingTable } from "../../../app/features/pairings/state";
import { proposalTable } from "../../../app/features/proposals/state";
import { reportTable } from "../../../app/features/reports/gather";

const tables: [string, Table<string, string>, string[]][] = [
  ["a meeting, minutes final on signature", meetingTable.signature, ["signed", "adopted"]],
  ["a meeting, minutes final on adoption", meetingTable.adoption, ["adopted"]],
  ["minutes final on signature", minutesTable.signature, ["signed", "adopted"]],
  ["minutes final on adoption", minutesTable.adoption, ["adopted"]],
  ["a proposal", proposalTable, ["adopted", "rejected", "withdrawn"]],
  ["a pairing", pairingTable, ["ended"]],
  ["a report", reportTable, []],
];

describe.each(tables)("%s", (_, table, finals) => {
  const states = Object.keys(table);
  const events = [...new Set(states.flatMap((state) => Object.keys(table[state] ?? {})))];

  test("has these final states and no other", () => {
    expect(states.filter((state) => isFinal(table, state)).sort()).toEqual([...finals].sort());
  });

  test("no path leaves a final state, and every path stays in the table", () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...events), { maxLength: 30 }), (from, path) => {
        let state = from;
        for (const event of path) {
          const next = step(table, state, event);
          if (finals.includes(state)) expect(next).toBeNull();
          if (next !== null) expect(states).toContain(next);
          state = next ?? state;
        }
      }),
    );
  });
});

const walk = <State extends string, Event extends string>(table: Table<State, Event>, from: State, events: Event[]) =>
  events.reduce<State | null>((state, event) => (state === null ? null : step(table, state, event)), from);

test.each([
  [
    "a board, from preparing to adopted",
    walk(meetingTable.adoption, "preparing", ["call", "open", "close", "sign", "adopt"]),
    "adopted",
  ],
  [
    "without a quorum the sitting is closed and signed all the same",
    walk(meetingTable.adoption, "called", ["open", "closeWithoutQuorum", "sign"]),
    "signed",
  ],
  ["it does not open before the notice", walk(meetingTable.adoption, "preparing", ["open"]), null],
  ["it does not adopt what nobody signed", walk(meetingTable.adoption, "closed", ["adopt"]), null],
  ["it does not open again", walk(meetingTable.adoption, "closed", ["open"]), null],
  ["an assembly is final once signed", walk(meetingTable.signature, "signed", ["adopt"]), null],
  [
    "minutes are corrected twice, signed, adopted",
    walk(minutesTable.adoption, "draft", ["close", "correct", "correct", "sign", "adopt"]),
    "adopted",
  ],
  ["minutes need no correction", walk(minutesTable.adoption, "draft", ["close", "sign"]), "signed"],
  ["a draft is not signed", walk(minutesTable.adoption, "draft", ["sign"]), null],
  ["what is signed is not corrected", walk(minutesTable.adoption, "signed", ["correct"]), null],
  [
    "a postponed proposal returns and is adopted",
    walk(proposalTable, "draft", ["submit", "putOnAgenda", "postpone", "putOnAgenda", "adopt"]),
    "adopted",
  ],
  ["a draft is not decided", walk(proposalTable, "draft", ["adopt"]), null],
  ["a rejected proposal is not withdrawn", walk(proposalTable, "rejected", ["withdraw"]), null],
  ["a point taken off the agenda waits again", walk(proposalTable, "onAgenda", ["takeOff"]), "submitted"],
  ["a postponed proposal may be withdrawn", walk(proposalTable, "postponed", ["withdraw"]), "withdrawn"],
  [
    "a report told in session after it was finished",
    walk(reportTable, "filledItself", ["finish", "tell"]),
    "toldInSession",
  ],
  ["nothing to report, taken back", walk(reportTable, "filledItself", ["nothing", "reopen"]), "filledItself"],
  ["a pairing lives once both accepted", walk(pairingTable, "proposed", ["accept", "accept"]), "living"],
  ["one acceptance is not enough", walk(pairingTable, "proposed", ["accept"]), "acceptedByOne"],
])("%s", (_, got, expected) => {
  expect(got).toBe(expected);
});
