import { plainly, readDay, readTime } from "./cells";
import type { LineRefused, Plan, Row } from "./kinds";
import type { Known } from "./known";
import { bodyIn } from "./read-board";
import { isRefused } from "./who";

export type DecisionEntry = {
  oldNumber: string;
  title: string;
  text: string;
  bodyId: string;
  decidedOn: string;
  poleId: string | null;
  followUp: string | null;
  dueOn: string | null;
};
export type PromiseEntry = { text: string; poleId: string | null; dueOn: string | null; saidOn: string };
export type MeetingEntry = {
  bodyId: string;
  kind: "board" | "ordinary";
  startsAt: string;
  place: string;
  title: string;
};

const sorted = <Entry>(
  rows: readonly Row[],
  read: (row: Row) => Entry | LineRefused,
  isKnown: (entry: Entry, before: readonly Entry[]) => "known" | "twice" | null,
): Plan<Entry> => {
  const plan: Plan<Entry> = { add: [], known: [], refused: [] };
  for (const row of rows) {
    const entry = read(row);
    if (isRefused(entry)) {
      plan.refused.push({ line: row.line, text: row.text, why: entry });
      continue;
    }
    const same = isKnown(
      entry,
      plan.add.map((one) => one.entry),
    );
    if (same === "known") plan.known.push({ line: row.line, text: row.text });
    else if (same) plan.refused.push({ line: row.line, text: row.text, why: "imports.lineTwice" });
    else plan.add.push({ line: row.line, entry });
  }
  return plan;
};

/** Decisions taken before, still open: what remains to be done goes to a pole, with a day. */
export const planDecisions = (rows: readonly Row[], known: Known): Plan<DecisionEntry> => {
  const alike = (one: DecisionEntry, other: { oldNumber: string; title: string; decidedOn: string }) =>
    one.oldNumber && other.oldNumber
      ? one.oldNumber === other.oldNumber && one.decidedOn === other.decidedOn
      : plainly(one.title) === plainly(other.title) && one.decidedOn === other.decidedOn;
  return sorted(
    rows,
    (row) => readDecision(row, known),
    (entry, before) =>
      known.decisions.some((one) => alike(entry, one))
        ? "known"
        : before.some((one) => alike(entry, one))
          ? "twice"
          : null,
  );
};

const readDecision = (row: Row, known: Known): DecisionEntry | LineRefused => {
  const [oldNumber, title] = [row.cell("oldNumber"), row.cell("title").replace(/\s+/g, " ")];
  const [text, followUp] = [row.cell("text"), row.cell("followUp").replace(/\s+/g, " ")];
  if (title === "") return "imports.lineNoTitle";
  if (oldNumber.length > 40 || title.length > 200 || text.length > 500 || followUp.length > 200)
    return "imports.lineLong";
  const body = bodyIn(row, known);
  if (isRefused(body)) return body;
  const [decidedOn, dueOn] = [readDay(row.cell("decidedOn")), readDay(row.cell("dueOn"))];
  if (decidedOn === "" || dueOn === "") return "imports.lineDate";
  if (decidedOn === null) return "imports.lineNoDate";
  if (decidedOn > known.today) return "imports.lineNotYet";
  const pole = poleIn(row, known);
  if (isRefused(pole)) return pole;
  if (pole === null && (followUp !== "" || dueOn !== null)) return "imports.lineFollowNoPole";
  const asked = pole !== null ? followUp || title : null;
  return { oldNumber, title, text: text || title, bodyId: body.id, decidedOn, poleId: pole, followUp: asked, dueOn };
};

const poleIn = (row: Row, known: Known): string | null | LineRefused => {
  const name = plainly(row.cell("pole"));
  if (name === "") return null;
  return known.poles.find((one) => one.name === name)?.id ?? "imports.linePole";
};

/** What was promised at an assembly held before: on the day of the cell, or at the last one the house knows. */
export const planPromises = (rows: readonly Row[], known: Known): Plan<PromiseEntry> =>
  sorted(
    rows,
    (row) => readPromise(row, known),
    (entry, before) => {
      const alike = (one: { text: string; saidOn: string }) =>
        plainly(one.text) === plainly(entry.text) && one.saidOn === entry.saidOn;
      return known.promises.some(alike) ? "known" : before.some(alike) ? "twice" : null;
    },
  );

const readPromise = (row: Row, known: Known): PromiseEntry | LineRefused => {
  const text = row.cell("text").replace(/\s+/g, " ");
  if (text === "") return "imports.lineNoText";
  if (text.length > 300) return "imports.lineLong";
  const [dueOn, said] = [readDay(row.cell("dueOn")), readDay(row.cell("saidOn"))];
  if (dueOn === "" || said === "") return "imports.lineDate";
  const saidOn = said ?? known.assembly;
  if (saidOn === null) return "imports.lineNoAssembly";
  if (saidOn > known.today) return "imports.lineNotYet";
  const pole = poleIn(row, known);
  return isRefused(pole) ? pole : { text, poleId: pole, dueOn, saidOn };
};

/** Meetings ahead, in preparation. */
export const planMeetings = (rows: readonly Row[], known: Known): Plan<MeetingEntry> =>
  sorted(
    rows,
    (row) => readMeeting(row, known),
    (entry, before) => {
      const day = entry.startsAt.slice(0, 10);
      if (known.meetings.some((one) => one.bodyId === entry.bodyId && one.day === day)) return "known";
      return before.some((one) => one.bodyId === entry.bodyId && one.startsAt.slice(0, 10) === day) ? "twice" : null;
    },
  );

const readMeeting = (row: Row, known: Known): MeetingEntry | LineRefused => {
  const body = bodyIn(row, known);
  if (isRefused(body)) return body;
  if (body.kind === "bureau" || body.kind === "other") return "imports.lineBody";
  const [day, time] = [readDay(row.cell("startsOn")), readTime(row.cell("time"))];
  if (day === "" || time === "") return "imports.lineDate";
  if (day === null) return "imports.lineNoDate";
  if (day < known.today) return "imports.linePast";
  const [place, title] = [row.cell("place"), row.cell("title")];
  if (place.length > 200 || title.length > 200) return "imports.lineLong";
  const kind = body.kind === "assembly" ? "ordinary" : "board";
  return { bodyId: body.id, kind, startsAt: `${day}T${time ?? "19:00"}`, place, title };
};
