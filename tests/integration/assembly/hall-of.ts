import { prepareLiveReport } from "../../../app/features/assembly/commands.server";
import { reportBy, viewOf } from "../../../app/features/assembly/queries.server";
import type { House } from "../../../app/server/house";
import { runAs, type TestHouse } from "../../support/house";
import { meeting, wheel } from "../../support/wheel";

const at = "2026-03-01T10:00:00.000Z";

/** The small association with the assembly of last December, the one of this December, and a year between. */
export const yearOf = async ({ house }: TestHouse) => {
  const { db } = house;
  await wheel(house);
  await meeting(db, { id: "lastAg", bodyId: "ag", kind: "ordinary", startsAt: "2025-12-13T14:00", status: "adopted" });
  await meeting(db, { id: "ag", bodyId: "ag", kind: "ordinary", startsAt: "2026-12-12T14:00", secretaryId: "bernard" });
  await promise(house, {
    id: "pr1",
    text: "Servir 240 foyers",
    status: "kept",
    why: "238, puis 243 en octobre",
    rank: 1,
  });
  await promise(house, {
    id: "pr2",
    text: "CANARI-PROMESSE",
    status: "dropped",
    why: "CANARI-POURQUOI",
    rank: 2,
    showable: 0,
  });
  await action(house, { id: "a1", text: "Planter la haie", doneOn: "2026-03-02", showable: 1 });
  await action(house, { id: "a2", text: "CANARI-ACTION", doneOn: "2026-04-02" });
  await action(house, { id: "a3", text: "CANARI-POLE", doneOn: "2026-04-03", reads: "pole" });
  await action(house, { id: "a4", text: "CANARI-AVANT", doneOn: "2025-12-01", showable: 1 });
};

type Given<T> = { id: string; text: string } & Partial<T>;

export const action = (
  { db }: House,
  given: Given<{ doneOn: string; showable: 0 | 1; reads: "pole" | "board" | "assembly"; poleId: string }>,
) =>
  db
    .insertInto("actions")
    .values({
      poleId: "soil",
      personId: "claire",
      loggedBy: "claire",
      doneOn: "2026-05-05",
      dueOn: null,
      status: "done",
      reads: "board",
      showable: 0,
      photoHash: null,
      originKind: null,
      originId: null,
      createdAt: at,
      version: 1,
      removedAt: null,
      ...given,
    })
    .execute();

export const promise = (
  { db }: House,
  given: Given<{
    meetingId: string;
    status: "kept" | "underWay" | "dropped" | "unanswered";
    why: string;
    rank: number;
    showable: 0 | 1;
  }>,
) =>
  db
    .insertInto("promises")
    .values({
      meetingId: "lastAg",
      poleId: "soil",
      status: "unanswered",
      why: "",
      dueOn: null,
      originKind: null,
      originId: null,
      answeredAt: null,
      answeredBy: null,
      rank: 1,
      showable: 1,
      version: 1,
      ...given,
    })
    .execute();

/** Prepares the report of the assembly and answers it. */
export const prepared = async ({ house }: TestHouse) => {
  await runAs(house, "bernard", prepareLiveReport, { meeting: "ag" });
  const report = await reportBy(house.db, "meetingId", "ag");
  if (!report) throw new Error("the report was not prepared");
  return report;
};

export const seen = async ({ house }: TestHouse, token: string) => {
  const view = await viewOf(house.db, token, "2026-12-12");
  if (!view) throw new Error("no such report");
  return view;
};
