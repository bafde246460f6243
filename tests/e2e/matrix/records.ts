import type { Insertable } from "kysely";
import { indexDoc } from "../../../app/index-words.server";
import type { Db } from "../../../db/dialect";
import type { ActionsTable } from "../../../db/schema/actions";
import { flag } from "../../../db/schema/flag";
import { small } from "../../support/small";
import { idOf } from "./roles";

const at = "2026-01-10T09:00:00.000Z";

/** Every text worth protecting carries this word, by which a search finds it, and a mark too long to come up by chance in a nonce. */
export const COMMON = "zibeline";
export const marks = {
  ownPoleAction: "zqaaqzaazq",
  otherPoleAction: "zqbbqzbbzq",
  ownBoardAction: "zqccqzcczq",
  otherBoardAction: "zqddqzddzq",
  assemblyAction: "zqeeqzeezq",
  shownAction: "zqffqzffzq",
  removedAction: "zqggqzggzq",
  proposal: "zqhhqzhhzq",
  proposalDraft: "zqiiqziizq",
  decision: "zqjjqzjjzq",
  inCameraDecision: "zqkkqzkkzq",
  agendaPoint: "zqllqzllzq",
  inCameraPoint: "zqmmqzmmzq",
  inCameraNotes: "zqnnqznnzq",
  report: "zqooqzoozq",
  ownPairingLine: "zqppqzppzq",
  otherPairingLine: "zqqqqzqqzq",
  welcomeTalk: "zqrrqzrrzq",
  filingOccupation: "zqssqzsszq",
  filingHome: "zqttqzttzq",
  filingNationality: "zquuqzuuzq",
  memberPhone: "98 77 66",
  memberMail: "zq.mail.member@",
} as const;
export type Mark = keyof typeof marks;

const text = (mark: Mark) => `${COMMON} ${marks[mark]}`;

/** Tokens and codes of the public report. */
export const live = {
  token: "matricebilanvivant",
  code: "zq7k",
  /** The photo of a scene that the assembly may see, and that of one it may not yet. */
  photo: "a".repeat(64),
  photoNotShown: "b".repeat(64),
};

export const plantRecords = async (db: Db): Promise<void> => {
  await plantActions(db);
  await plantMeetings(db);
  await plantDecisions(db);
  await plantPairings(db);
  await plantLife(db);
  await plantDraw(db);
  const sent = { kind: "people", fileName: "membres.csv", lines: 1, added: 1, refused: "[]", at, by: small.claire };
  await db
    .insertInto("imports")
    .values({ id: "m-import", ...sent })
    .execute();
  await plantFiling(db);
};

/** A sheet the administrator holds, who may declare; the keeper, the others of the board and the leads may not. */
const plantFiling = async (db: Db) => {
  const filer = idOf("administrator");
  await db
    .insertInto("legalPowers")
    .values({
      ...{ id: "m-power", power: "file", personId: filer, startsOn: "2025-01-01", endsOn: null, delegatedBy: null },
      ...{ limitCents: null, limitText: null, decisionId: null, endDecisionId: null, endedWhy: null, createdAt: at },
    })
    .execute();
  await db
    .insertInto("filings")
    .values({
      ...{ id: "m-filing", status: "open", changedOn: "2026-01-10", coversTo: "2026-01-10", lastDay: "2026-04-10" },
      ...{ filerId: filer, sentOn: null, receivedOn: null, receiptNumber: null, receiptHash: null, createdAt: at },
      ...{ version: 1, correctsId: null, list: null },
    })
    .execute();
  await db
    .insertInto("filingPeople")
    .values({
      filingId: "m-filing",
      personId: filer,
      occupation: text("filingOccupation"),
      home: text("filingHome"),
      nationality: text("filingNationality"),
    })
    .execute();
};

const plantDraw = async (db: Db) => {
  const result = { kind: "first", days: ["2027-06-12"], lots: [], before: [] };
  await db
    .insertInto("seatDraws")
    .values({
      ...{ id: "m-draw", bodyId: small.board, drawnOn: "2026-11-01", seed: "7", createdAt: at, undoneAt: null },
      result: JSON.stringify(result),
    })
    .execute();
};

const plantActions = async (db: Db) => {
  const action = (
    id: string,
    poleId: string,
    reads: ActionsTable["reads"],
    mark: Mark,
    more: Partial<ActionsTable> = {},
  ) => ({
    id,
    poleId,
    personId: poleId === "m-own" ? idOf("lead") : small.nadia,
    loggedBy: poleId === "m-own" ? idOf("lead") : small.nadia,
    text: text(mark),
    doneOn: "2026-11-20",
    dueOn: null,
    status: "done" as const,
    reads,
    showable: flag(false),
    photoHash: null,
    originKind: null,
    originId: null,
    createdAt: at,
    version: 1,
    removedAt: null,
    ...more,
  });
  const actions: Insertable<ActionsTable>[] = [
    action("m-a-own-pole", "m-own", "pole", "ownPoleAction"),
    action("m-a-other-pole", "m-other", "pole", "otherPoleAction"),
    action("m-a-own-board", "m-own", "board", "ownBoardAction"),
    action("m-a-other-board", "m-other", "board", "otherBoardAction"),
    action("m-a-assembly", "m-other", "assembly", "assemblyAction"),
    action("m-a-shown", "m-other", "assembly", "shownAction", { showable: 1 }),
    action("m-a-removed", "m-other", "assembly", "removedAction", { removedAt: at }),
  ];
  await db.insertInto("actions").values(actions).execute();
  for (const { id, poleId, reads, text: title } of actions.slice(0, -1))
    await indexDoc({ db, now: at }, { kind: "action", id, title, pole: poleId, reads: reads as ActionsTable["reads"] });
};

const meeting = {
  bodyId: small.board,
  kind: "board" as const,
  title: "",
  plannedMinutes: 120,
  place: "Salle des essais",
  link: null,
  ruleVersionId: null,
  noticeSentAt: at,
  noticeText: "",
  openedAt: at,
  closedAt: null,
  chairId: idOf("officer"),
  secretaryId: idOf("officer"),
  currentItemId: null,
  secondCallOf: null,
  poleId: null,
  lateReason: null,
  createdBy: small.helene,
  createdAt: at,
  version: 1,
};

const plantMeetings = async (db: Db) => {
  await db
    .insertInto("meetings")
    .values([
      { ...meeting, id: "m-sitting", startsAt: "2026-11-23T09:00", status: "open" },
      {
        ...meeting,
        id: "m-assembly",
        bodyId: small.assembly,
        kind: "ordinary",
        startsAt: "2026-12-14T18:30",
        status: "called",
      },
      { ...meeting, id: "m-sealed", startsAt: "2026-10-15T19:30", status: "adopted", closedAt: at },
    ])
    .execute();
  const point = (id: string, meetingId: string, rank: number, mark: Mark, inCamera = false) => ({
    id,
    meetingId,
    rank,
    title: text(mark),
    kind: "decision" as const,
    minutes: 10,
    poleId: null,
    proposalId: null,
    originKind: null,
    originId: null,
    inCamera: flag(inCamera),
    addedInSession: flag(false),
    notes: inCamera ? text("inCameraNotes") : "Rien de plus.",
    startedAt: at,
    endedAt: at,
    version: 1,
  });
  await db
    .insertInto("agendaItems")
    .values(
      ["m-sitting", "m-sealed", small.meeting].flatMap((id) => [
        point(`${id}-1`, id, 1, "agendaPoint"),
        point(`${id}-2`, id, 2, "inCameraPoint", true),
      ]),
    )
    .execute();
  await db
    .insertInto("attendance")
    .values(
      ["m-sitting", "m-sealed"].flatMap((meetingId) =>
        (["administrator", "lead", "officer"] as const).map((role) => ({
          meetingId,
          personId: idOf(role),
          seatId: `m-seat-${role}`,
          voice: "voting" as const,
          answer: "yes" as const,
          answeredAt: at,
          answeredVia: "app" as const,
          presence: "room" as const,
          arrivedAt: at,
          leftAt: null,
          conflictItems: "[]",
          noticeSentAt: at,
          reminderStopped: flag(false),
        })),
      ),
    )
    .execute();
  await db
    .insertInto("minutes")
    .values({
      meetingId: "m-sealed",
      status: "adopted",
      openingNote: "",
      closingNote: "",
      sealedHash: null,
      annexHash: null,
      number: "2026-09",
      signedChairAt: at,
      signedSecretaryAt: at,
      adoptedAt: at,
      adoptedInMeeting: "m-sitting",
      closedAt: at,
      reviewSentAt: at,
      version: 1,
    })
    .execute();
  const report = { authorId: small.nadia, onBehalf: flag(false), toldInSession: flag(false), version: 1 };
  await db
    .insertInto("poleReports")
    .values(
      ["m-own", "m-other"].map((poleId) => ({
        ...report,
        id: `m-report-${poleId}`,
        poleId,
        meetingId: small.meeting,
        status: "finished" as const,
        text: poleId === "m-other" ? text("report") : "Le pôle va bien.",
        finishedAt: at,
        reminderStopped: flag(false),
      })),
    )
    .execute();
  const proposal = (id: string, status: "draft" | "submitted", mark: Mark) => ({
    id,
    poleId: "m-other",
    authorId: small.nadia,
    title: text(mark),
    text: "Parce que.",
    costCents: null,
    question: "decide" as const,
    status,
    meetingId: small.meeting,
    originKind: null,
    originId: null,
    showable: flag(false),
    submittedAt: status === "draft" ? null : at,
    createdAt: at,
    version: 1,
  });
  await db
    .insertInto("proposals")
    .values([proposal("m-proposal", "submitted", "proposal"), proposal("m-draft", "draft", "proposalDraft")])
    .execute();
  await indexDoc({ db, now: at }, { kind: "proposal", id: "m-proposal", title: text("proposal"), pole: "m-other" });
};

const plantDecisions = async (db: Db) => {
  for (const [rank, inCamera] of [
    [1, false],
    [2, true],
  ] as const) {
    const mark = inCamera ? "inCameraDecision" : "decision";
    const id = `m-decision-${rank}`;
    await db
      .insertInto("texts")
      .values({ hash: id, salt: "s", text: text(mark) })
      .execute();
    await db
      .insertInto("decisions")
      .values({
        id,
        number: `2031-${rank}`,
        year: 2031,
        rank,
        bodyId: small.board,
        meetingId: "m-sealed",
        itemId: `m-sealed-${rank}`,
        proposalId: null,
        title: text(mark),
        textHash: id,
        decidedOn: "2026-10-15",
        outcome: "adopted",
        explanation: "",
        showable: 0,
        inCamera: flag(inCamera),
        poleId: "m-other",
        createdAt: at,
      })
      .execute();
    const reads = inCamera ? "inCamera" : "board";
    await indexDoc({ db, now: at }, { kind: "decision", id, title: text(mark), meeting: "m-sealed", reads });
  }
};

const plantPairings = async (db: Db) => {
  for (const [id, mark, ...halves] of [
    ["m-pairing-own", "ownPairingLine", idOf("administrator"), idOf("employee")],
    ["m-pairing-other", "otherPairingLine", small.nadia, small.karim],
  ] as const) {
    await db
      .insertInto("pairings")
      .values({
        id,
        poleId: "m-other",
        purpose: "Se comprendre.",
        rhythm: "monthly",
        proposedBy: halves[0],
        proposedAt: at,
        startedOn: "2026-02-01",
        endedOn: null,
        endNote: null,
        version: 1,
      })
      .execute();
    await db
      .insertInto("pairingPeople")
      .values(
        halves.map((personId, n) => ({
          pairingId: id,
          personId,
          side: n === 0 ? ("administrator" as const) : ("employee" as const),
          acceptedAt: at,
          bestHours: null,
        })),
      )
      .execute();
    const contactId = `${id}-contact`;
    await db
      .insertInto("pairingContacts")
      .values({ id: contactId, pairingId: id, heldOn: "2026-11-10", recordedBy: halves[0], at })
      .execute();
    await db
      .insertInto("pairingLines")
      .values({ contactId, personId: halves[0], line: text(mark), at })
      .execute();
  }
};

const plantLife = async (db: Db) => {
  await db
    .insertInto("welcomes")
    .values({
      id: "m-welcome",
      personId: idOf("officer"),
      mentorId: idOf("lead"),
      startedOn: "2026-11-01",
      endedOn: null,
      checkIn: JSON.stringify({ learnt: text("welcomeTalk"), unclear: "", wish: "" }),
      createdAt: at,
    })
    .execute();
  await db
    .insertInto("liveReports")
    .values({
      id: "m-live",
      meetingId: "m-assembly",
      token: live.token,
      code: live.code,
      currentScene: 1,
      currentLeaf: 1,
      state: "live",
      frozenHash: null,
      frozenAt: null,
      openedAt: at,
      sinceText: "",
      version: 1,
    })
    .execute();
  await db
    .insertInto("scenes")
    .values(
      (["opening", "promises", "pole", "figures", "pairings", "thanks", "decisions", "next"] as const).map(
        (kind, n) => ({
          id: `m-scene-${n}`,
          reportId: "m-live",
          rank: n + 1,
          kind,
          title: `Scène ${kind}`,
          text: "",
          poleId: kind === "pole" ? "m-other" : null,
          presenterId: null,
          shown: flag(true),
          photoHash: kind === "pole" ? live.photo : kind === "next" ? live.photoNotShown : null,
          photoAlt: "La récolte",
          photoAgreedAt: null,
          photoShowable: flag(kind === "pole"),
          version: 1,
        }),
      ),
    )
    .execute();
  await db
    .insertInto("files")
    .values(
      [live.photo, live.photoNotShown].map((hash) => ({
        ...{ hash, type: "image/webp", size: 1, bytes: new Uint8Array([0]), name: "photo.webp" },
        ...{ createdAt: "2031-01-10T09:00:00.000Z", createdBy: null },
      })),
    )
    .execute();
};
