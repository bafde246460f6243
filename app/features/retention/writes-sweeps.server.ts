import { contactsToErase } from "../renewal/contact-queries.server";
import { eraseContacts } from "../renewal/writes.server";
import { type Kind, kinds } from "./kinds";
import { peopleToErase } from "./ties.server";
import { erasePerson } from "./writes.server";
import { daysAgo, listed, monthsAgo, older, type Sweep } from "./writes-sweep.server";
import {
  filingsSweep,
  helpersSweep,
  linesSweep,
  looksSweep,
  photosSweep,
  strayFilesSweep,
  talksSweep,
} from "./writes-sweeps-life.server";

const namesBy = (rule: "people" | "candidates"): Sweep =>
  listed(
    (db, { today, zone }) => peopleToErase(db, rule, today, zone),
    async (pen, ids) => {
      for (const id of ids) await erasePerson(pen, id, rule);
    },
  );

/** The list of people an import read for its preview, left aside. */
const previews: Sweep = {
  count: async (db, limits) => {
    const rows = db.selectFrom("drafts").select("form").where("form", "like", "%import%");
    return (await rows.where("at", "<", daysAgo(kinds.importPreviews.days)(limits)).execute()).length;
  },
  apply: async (pen, limits) => {
    const gone = await pen.db
      .deleteFrom("drafts")
      .where("form", "like", "%import%")
      .where("at", "<", daysAgo(kinds.importPreviews.days)(limits))
      .executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
};

/** The lines an import refused, as they stood in the file. */
const importNotes: Sweep = listed(
  async (db, limits) => {
    const rows = db.selectFrom("imports").select("id").where("refused", "!=", "[]");
    return (await rows.where("at", "<", monthsAgo(kinds.importNotes.months)(limits)).execute()).map((row) => row.id);
  },
  (pen, ids) => pen.db.updateTable("imports").set({ refused: "[]" }).where("id", "in", ids).execute(),
);

/** Sessions that are over, and those a year old however much they served: one signs in anew. */
const oldSessions: Sweep = listed(
  async (db, limits) => {
    const rows = db
      .selectFrom("sessions")
      .select("id")
      .where((eb) =>
        eb.or([eb("expiresAt", "<", limits.now), eb("createdAt", "<", monthsAgo(kinds.sessions.months)(limits))]),
      );
    return (await rows.execute()).map((row) => row.id);
  },
  (pen, ids) => pen.db.deleteFrom("sessions").where("id", "in", ids).execute(),
);

/** What goes, in the order it goes: the traces of people first, then their names, then the bytes nothing holds any more. */
export const sweeps: { [kind in Kind]: Sweep } = {
  formKeys: older("formKeys", "at", daysAgo(kinds.formKeys.days)),
  parkedForms: older("parkedForms", "at", daysAgo(kinds.parkedForms.days)),
  importPreviews: previews,
  drafts: older("drafts", "at", daysAgo(kinds.drafts.days)),
  sessions: oldSessions,
  signInLinks: older("signInLinks", "expiresAt", daysAgo(kinds.signInLinks.days)),
  invitations: older("invitations", "expiresAt", daysAgo(kinds.invitations.days)),
  attempts: older("attempts", "resetAt", ({ now }) => now),
  mails: older("mails", "createdAt", monthsAgo(kinds.mails.months)),
  jobs: older("jobs", "doneAt", daysAgo(kinds.jobs.days)),
  importNotes,
  pairingLines: linesSweep,
  talks: talksSweep,
  helpersOfOldActions: helpersSweep,
  reportPhotos: photosSweep,
  questions: older("questions", "at", monthsAgo(kinds.questions.months)),
  filingPeople: filingsSweep,
  lookPeople: looksSweep,
  erasures: older("erasures", "closedAt", monthsAgo(kinds.erasures.months)),
  contacts: listed((db, { today }) => contactsToErase(db, today), eraseContacts),
  candidates: namesBy("candidates"),
  people: namesBy("people"),
  strayFiles: strayFilesSweep,
};
