import { z } from "zod";
import { command } from "../../command.server";
import { anId } from "../../fields.server";

/** Puts a mail that failed back in the queue. Refuses: outbox.keepersOnly, outbox.alreadySent. */
export const retryMail = command({
  verb: "mail.retry",
  form: z.strictObject({ mail: anId }),
  load: async (db, input) =>
    (await db.selectFrom("mails").select(["id", "sentAt"]).where("id", "=", input.mail).executeTakeFirst()) ?? null,
  rule: (mail) => (mail.sentAt ? "outbox.alreadySent" : null),
  write: async (pen, mail) => {
    const again = { attempts: 0, lastError: null, leaseUntil: null, dueAt: pen.now };
    await pen.db.updateTable("mails").set(again).where("id", "=", mail.id).execute();
    await pen.record({ subject: { kind: "mail", id: mail.id }, reads: "keepers" });
    return { said: "outbox.retried" };
  },
});
