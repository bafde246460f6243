import { sql } from "kysely";
import { forgetTexts } from "../../forget-texts.server";
import { addMonths } from "../association/calendar";
import { places } from "../files/queries.server";
import { dropFiles } from "../files/writes.server";
import { filersOn } from "../powers/filing-facts.server";
import { erasePeople } from "../powers/writes-filing.server";
import { kinds } from "./kinds";
import { daysAgo, listed, type Sweep } from "./writes-sweep.server";

/** Lines of pairings ended long enough ago; the contacts they belong to stay, with their day. */
export const linesSweep: Sweep = listed(
  async (db, { today }) => {
    const rows = await db
      .selectFrom("pairingLines")
      .innerJoin("pairingContacts", "pairingContacts.id", "contactId")
      .innerJoin("pairings", "pairings.id", "pairingId")
      .select(["contactId", "pairingId"])
      .where("endedOn", "<=", addMonths(today, -kinds.pairingLines.months))
      .execute();
    return rows.map((row) => `${row.contactId} ${row.pairingId}`);
  },
  async (pen, ids) => {
    await forgetTexts(pen, "pairing.addLine", firsts(ids, 1));
    await pen.db.deleteFrom("pairingLines").where("contactId", "in", firsts(ids, 0)).execute();
  },
);

/** What a filing that was received, left aside for a year, or held by who may not declare any more still holds of people. */
export const filingsSweep: Sweep = listed(
  async (db, { today }) => {
    const rows = await db
      .selectFrom("filingPeople")
      .innerJoin("filings", "filings.id", "filingId")
      .select(["filingId", "personId", "status", "filerId", "filings.createdAt"])
      .execute();
    const filers = rows.length > 0 ? await filersOn(db, today) : [];
    const limit = addMonths(today, -kinds.filingPeople.months);
    return rows
      .filter((row) => row.status === "received" || row.createdAt < limit || !filers.includes(row.filerId))
      .map((row) => `${row.filingId} ${row.personId}`);
  },
  async (pen, ids) => {
    for (const id of firsts(ids, 0)) await erasePeople(pen, id);
  },
);

const firsts = (ids: string[], place: 0 | 1) => [...new Set(ids.map((id) => id.split(" ")[place] ?? ""))];

/** The three answers of a newcomer to her mentor, a year after her welcome ended. */
export const talksSweep: Sweep = listed(
  async (db, { today }) => {
    const limit = addMonths(today, -kinds.talks.months);
    const rows = await db
      .selectFrom("welcomes")
      .select(["id", "startedOn", "endedOn"])
      .where("checkIn", "is not", null)
      .where("startedOn", "<=", limit)
      .execute();
    return rows.filter((row) => (row.endedOn ?? row.startedOn) <= limit).map((row) => row.id);
  },
  (pen, ids) => pen.db.updateTable("welcomes").set({ checkIn: null }).where("id", "in", ids).execute(),
);

/** Who helped with an action of five years ago; the action stays. */
export const helpersSweep: Sweep = listed(
  async (db, { today }) => {
    const rows = await db
      .selectFrom("actionPeople")
      .innerJoin("actions", "actions.id", "actionId")
      .select(["actionId", "actionPeople.personId"])
      .where("createdAt", "<", addMonths(today, -kinds.helpersOfOldActions.months))
      .execute();
    return rows.map((row) => `${row.actionId} ${row.personId}`);
  },
  (pen, ids) => pen.db.deleteFrom("actionPeople").where("actionId", "in", firsts(ids, 0)).execute(),
);

/** Photos of the scenes of a public report, a year after its assembly. */
export const photosSweep: Sweep = listed(
  async (db, { today }) => {
    const rows = await db
      .selectFrom("scenes")
      .innerJoin("liveReports", "liveReports.id", "reportId")
      .innerJoin("meetings", "meetings.id", "meetingId")
      .select(["scenes.id", "startsAt"])
      .where("photoHash", "is not", null)
      .execute();
    const limit = addMonths(today, -kinds.reportPhotos.months);
    return rows.filter((row) => row.startsAt.slice(0, 10) <= limit).map((row) => row.id);
  },
  async (pen, ids) => {
    const photos = await pen.db.selectFrom("scenes").select("photoHash").where("id", "in", ids).execute();
    await pen.db
      .updateTable("scenes")
      .set({ photoHash: null, photoAlt: "", photoAgreedAt: null, photoShowable: 0 })
      .where("id", "in", ids)
      .execute();
    await dropFiles(
      pen,
      photos.map((row) => row.photoHash),
    );
  },
);

/** Bytes that stand nowhere: a photo nobody used, one replaced. A week, for whoever is still at it. */
export const strayFilesSweep: Sweep = listed(async (db, limits) => {
  const limit = daysAgo(kinds.strayFiles.days)(limits);
  const standing = places.map(
    ([table, column]) => sql`not exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = "files"."hash")`,
  );
  const { rows } = await sql<{ hash: string }>`select "hash" from "files" where "createdAt" < ${limit} and ${sql.join(
    standing,
    sql` and `,
  )}`.execute(db);
  return rows.map((row) => row.hash);
}, dropFiles);

/** Who answered a look of the board that is closed for a year: its totals stay. */
export const looksSweep: Sweep = listed(
  async (db, { today }) => {
    const rows = await db
      .selectFrom("boardLookPeople")
      .innerJoin("boardLooks", "boardLooks.id", "lookId")
      .select(["lookId", "personId"])
      .where("closedOn", "<=", addMonths(today, -kinds.lookPeople.months))
      .execute();
    return rows.map((row) => `${row.lookId} ${row.personId}`);
  },
  (pen, ids) => pen.db.deleteFrom("boardLookPeople").where("lookId", "in", firsts(ids, 0)).execute(),
);
