import nodemailer, { type Transporter } from "nodemailer";
import type { House } from "../../server/house";
import { fr } from "../../texts/typography";
import { MOST_ATTEMPTS } from "./kinds";
import { mailPage } from "./mail-page";

const LEASE_MS = 60_000;

type Content = { lang: "fr" | "en"; kind: string; subject: string; text: string; action: string | null };

/** Sends what is due by SMTP when SMTP_URL is set; without it mails stay in the outbox, where a keeper sees them. */
export const sendDueMails = async (house: House): Promise<number> => {
  const transport = transportOf(house);
  if (!transport) return 0;
  const now = house.clock();
  const due = await house.db
    .selectFrom("mails")
    .selectAll()
    .where("sentAt", "is", null)
    .where("toAddress", "is not", null)
    .where("dueAt", "<=", now.toISOString())
    .where("attempts", "<", MOST_ATTEMPTS)
    .where((eb) => eb.or([eb("leaseUntil", "is", null), eb("leaseUntil", "<=", now.toISOString())]))
    .orderBy("dueAt")
    .limit(20)
    .execute();
  for (const mail of due) {
    const leaseUntil = new Date(now.getTime() + LEASE_MS).toISOString();
    const taken = await house.db
      .updateTable("mails")
      .set({ attempts: mail.attempts + 1, leaseUntil })
      .where("id", "=", mail.id)
      .where("attempts", "=", mail.attempts)
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) continue;
    const failure = await transport
      .sendMail({
        from: process.env.MAIL_FROM ?? "terreau@localhost",
        // As an address and nothing else: read as text, one with quotes or commas could name other receivers.
        to: { name: "", address: mail.toAddress ?? "" },
        ...contentOf(mail),
        // No holiday answer comes back to it (RFC 3834).
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.lang },
        icalEvent: mail.attachment ? { method: methodOf(mail.attachment), content: mail.attachment } : undefined,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      .then(() => null)
      .catch((error: unknown) => String(error).slice(0, 300));
    const outcome =
      failure === null
        ? { sentAt: house.clock().toISOString(), lastError: null, leaseUntil: null }
        : {
            lastError: failure,
            leaseUntil: null,
            dueAt: new Date(now.getTime() + 60_000 * 2 ** mail.attempts).toISOString(),
          };
    await house.db.updateTable("mails").set(outcome).where("id", "=", mail.id).execute();
  }
  return due.length;
};

/** Its two parts say the same: plain text for whoever reads so, and a page with one button. */
const contentOf = ({ lang, kind, action, ...mail }: Content) => {
  const set = lang === "fr" ? fr : (text: string) => text;
  const [subject, text] = [set(mail.subject), set(mail.text)];
  return {
    subject,
    text: action ? `${text}\n\n${action}\n` : text,
    html: mailPage({ lang, kind, subject, text, action }),
  };
};

const transportOf = (house: House): Transporter | null => {
  const url = process.env.SMTP_URL;
  if (!url) return null;
  const known = house.kept.get("smtp");
  if (known) return known as Transporter;
  const transport = nodemailer.createTransport(url);
  house.kept.set("smtp", transport);
  return transport;
};

/** The mail must say of its calendar what the calendar says of itself (RFC 5546): publish, or cancel. */
const methodOf = (calendar: string): string => /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? "PUBLISH";
