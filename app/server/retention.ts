import { addDays, addMonths } from "../features/association/calendar";
import { wordsOf } from "../features/association/words";
import { contactsToErase } from "../features/renewal/contact-queries.server";
import { eraseContacts } from "../features/renewal/writes.server";
import { forgetTexts } from "../forget-texts.server";
import { makePen, type Pen, takePen } from "../pen.server";
import { civilDay } from "../texts/zone";
import type { House } from "./house";

type Limits = { now: string; today: string };
type Sweep = (pen: Pen, limits: Limits) => Promise<number>;

const daysAgo = ({ now }: Limits, days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const count = (result: { numDeletedRows: bigint }) => Number(result.numDeletedRows);

/** What goes, and when. Months are civil months; the periods are those told on the privacy page. */
const sweeps: { [name: string]: Sweep } = {
  formKeys: async (pen, limits) =>
    count(await pen.db.deleteFrom("formKeys").where("at", "<", daysAgo(limits, 30)).executeTakeFirstOrThrow()),
  parkedForms: async (pen, limits) =>
    count(await pen.db.deleteFrom("parkedForms").where("at", "<", daysAgo(limits, 1)).executeTakeFirstOrThrow()),
  drafts: async (pen, limits) =>
    count(await pen.db.deleteFrom("drafts").where("at", "<", daysAgo(limits, 180)).executeTakeFirstOrThrow()),
  sessions: async (pen, { now }) =>
    count(await pen.db.deleteFrom("sessions").where("expiresAt", "<", now).executeTakeFirstOrThrow()),
  signInLinks: async (pen, limits) =>
    count(await pen.db.deleteFrom("signInLinks").where("expiresAt", "<", daysAgo(limits, 1)).executeTakeFirstOrThrow()),
  invitations: async (pen, limits) =>
    count(
      await pen.db.deleteFrom("invitations").where("expiresAt", "<", daysAgo(limits, 30)).executeTakeFirstOrThrow(),
    ),
  attempts: async (pen, { now }) =>
    count(await pen.db.deleteFrom("attempts").where("resetAt", "<", now).executeTakeFirstOrThrow()),
  mails: async (pen, { today }) =>
    count(await pen.db.deleteFrom("mails").where("createdAt", "<", addMonths(today, -6)).executeTakeFirstOrThrow()),
  jobs: async (pen, limits) =>
    count(await pen.db.deleteFrom("jobs").where("doneAt", "<", daysAgo(limits, 30)).executeTakeFirstOrThrow()),
  pairingLines: async (pen, { today }) => {
    const ended = await pen.db
      .selectFrom("pairings")
      .select("id")
      .where("endedOn", "<=", addMonths(today, -12))
      .execute();
    const ids = ended.map((row) => row.id);
    if (ids.length === 0) return 0;
    const contacts = await pen.db.selectFrom("pairingContacts").select("id").where("pairingId", "in", ids).execute();
    if (contacts.length === 0) return 0;
    await forgetTexts(pen, "pairing.addLine", ids);
    const lines = pen.db.deleteFrom("pairingLines").where(
      "contactId",
      "in",
      contacts.map((row) => row.id),
    );
    return count(await lines.executeTakeFirstOrThrow());
  },
  contacts: async (pen, { today }) => eraseContacts(pen, await contactsToErase(pen.db, today)),
  questions: async (pen, limits) =>
    count(await pen.db.deleteFrom("questions").where("at", "<", daysAgo(limits, 365)).executeTakeFirstOrThrow()),
  helpersOfOldActions: async (pen, { today }) => {
    const old = pen.db.selectFrom("actions").select("id").where("createdAt", "<", addMonths(today, -60));
    return count(await pen.db.deleteFrom("actionPeople").where("actionId", "in", old).executeTakeFirstOrThrow());
  },
};

/**
 * Applies the retention periods once: one transaction, one line in the journal with the counts (none when nothing went).
 * Answers how many rows went, by kind.
 */
export const applyRetention = async (house: House): Promise<{ [kind: string]: number }> => {
  const place = await house.db.selectFrom("association").select(["zone", "words"]).limit(1).executeTakeFirst();
  if (!place) return {};
  const at = house.clock();
  const now = at.toISOString();
  const today = civilDay(now, place.zone);
  return house.db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const ctx = {
      house,
      now,
      today,
      zone: place.zone,
      words: wordsOf(place.words),
      lang: house.defaultLang,
      origin: house.origin,
      demo: house.demo,
      me: { kind: "system" as const },
      id: () => house.ids(at),
    };
    const { pen, close } = makePen(trx, ctx, head, "retention.apply");
    const gone: { [kind: string]: number } = {};
    for (const [kind, sweep] of Object.entries(sweeps)) {
      const rows = await sweep(pen, { now, today });
      if (rows > 0) gone[kind] = rows;
    }
    if (Object.keys(gone).length > 0)
      await pen.record({ subject: { kind: "association", id: today }, reads: "keepers", data: gone });
    await close();
    return gone;
  });
};

/** Whether tonight's sweep is still to do: once a civil day, from three in the morning. */
export const retentionIsDue = (lastDay: string | null, today: string, hour: number): boolean =>
  hour >= 3 && (lastDay === null || lastDay <= addDays(today, -1));
