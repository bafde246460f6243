import type { Db } from "../../../db/dialect";
import { small } from "../../support/small";
import { at, both, gone, kept } from "./marks";

export const plantCompany = async (db: Db) => {
  await both([gone.line, kept.line], ["2025-11-24", "2025-11-25"], async (line, endedOn, id) => {
    await db
      .insertInto("pairings")
      .values({
        id: `pair-${id}`,
        poleId: small.vie,
        purpose: "Se connaître",
        rhythm: "monthly",
        proposedBy: small.claire,
        proposedAt: at("2025-01-01"),
        startedOn: "2025-01-02",
        endedOn,
        endNote: null,
        version: 1,
      })
      .execute();
    await db
      .insertInto("pairingContacts")
      .values({
        id: `contact-${id}`,
        pairingId: `pair-${id}`,
        heldOn: "2025-02-01",
        recordedBy: small.claire,
        at: at("2025-02-01"),
      })
      .execute();
    await db
      .insertInto("pairingLines")
      .values({ contactId: `contact-${id}`, personId: small.claire, line, at: at("2025-02-01") })
      .execute();
  });
  await both([gone.talk, kept.talk], ["2025-11-24", "2025-11-25"], (checkIn, endedOn, id) =>
    db
      .insertInto("welcomes")
      .values({
        id: `w-${id}`,
        personId: small.amelie,
        mentorId: small.claire,
        startedOn: "2025-05-01",
        endedOn,
        checkIn,
        createdAt: at("2025-05-01"),
      })
      .execute(),
  );
  await both(["", ""], ["2025-11-24T18:00", "2025-11-25T18:00"], async (_, startsAt, id) => {
    await db
      .insertInto("meetings")
      .values({
        id: `ag-${id}`,
        bodyId: small.assembly,
        kind: "ordinary",
        title: "",
        startsAt,
        plannedMinutes: 120,
        place: "Salle",
        link: null,
        status: "closed",
        ruleVersionId: null,
        noticeSentAt: null,
        noticeText: "",
        openedAt: null,
        closedAt: null,
        chairId: null,
        secretaryId: null,
        currentItemId: null,
        secondCallOf: null,
        createdBy: small.helene,
        createdAt: at("2025-10-01"),
        version: 1,
      })
      .execute();
    await db
      .insertInto("liveReports")
      .values({
        id: `live-${id}`,
        meetingId: `ag-${id}`,
        token: `t-${id}`,
        code: id,
        currentScene: 1,
        currentLeaf: 1,
        state: "after",
        frozenHash: null,
        frozenAt: null,
        openedAt: null,
        sinceText: "",
        version: 1,
      })
      .execute();
    await db
      .insertInto("scenes")
      .values({
        id: `s-${id}`,
        reportId: `live-${id}`,
        rank: 1,
        kind: "text",
        title: "Scène",
        text: "",
        poleId: null,
        presenterId: null,
        shown: 1,
        photoHash: `scene-${id}`,
        photoAlt: "La récolte",
        photoAgreedAt: at("2025-06-01"),
        photoShowable: 1,
        version: 1,
      })
      .execute();
  });
  await both([gone.question, kept.question], ["2025-11-23", "2025-11-24"], (text, day, id) =>
    db
      .insertInto("questions")
      .values({ id: `q-${id}`, reportId: `live-${id}`, session: "s", text, at: at(day), status: "waiting" })
      .execute(),
  );
  await db
    .insertInto("legalPowers")
    .values({
      ...{ id: "may-file", power: "file", personId: small.claire, startsOn: "2025-06-01", endsOn: null },
      ...{ delegatedBy: null, limitCents: null, limitText: null, decisionId: null, endDecisionId: null },
      ...{ endedWhy: null, createdAt: at("2025-06-01") },
    })
    .execute();
  await both([gone.home, kept.home], ["2025-11-23", "2025-11-24"], async (home, day, id) => {
    await db
      .insertInto("filings")
      .values({
        id: `f-${id}`,
        status: "open",
        changedOn: "2025-06-01",
        coversTo: "2025-06-01",
        lastDay: "2025-09-01",
        filerId: small.claire,
        sentOn: null,
        receivedOn: null,
        receiptNumber: null,
        receiptHash: null,
        createdAt: at(day),
        version: 1,
      })
      .execute();
    await db
      .insertInto("filingPeople")
      .values({ filingId: `f-${id}`, personId: small.marc, occupation: "Menuisier", home, nationality: "française" })
      .execute();
  });
};
