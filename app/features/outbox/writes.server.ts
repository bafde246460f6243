import type { Pen } from "../../pen.server";
import { textsIn } from "../../texts/both.server";
import type { Texts } from "../../texts/make";
import type { MailKind } from "./kinds";

export type Letter = {
  /** Id of the person it is for. */
  to: string;
  kind: MailKind;
  /** Its words, in the receiver's language; `person` is who receives it. */
  words: (t: Texts, person: { givenName: string; name: string }) => { subject: string; text: string };
  /** The one thing to do: a path of the app, or a whole address. Written alone on the last line. */
  action?: string;
  /** ISO instant before which it stays; now when absent. */
  dueAt?: string;
  /** A calendar file, as text. */
  attachment?: string;
};

type Desk = Pick<Pen, "db" | "now" | "zone" | "words" | "id" | "house">;

/**
 * Puts a mail in the outbox within the transaction at hand, in its receiver's language; answers its id. Without an
 * address it waits there all the same, so that a keeper can copy it. Somebody unknown or gone gets none: null.
 */
export const postMail = async (pen: Desk, letter: Letter): Promise<string | null> => {
  const person = await pen.db
    .selectFrom("persons")
    .select(["id", "givenName", "familyName", "email", "lang", "leftOn"])
    .where("id", "=", letter.to)
    .executeTakeFirst();
  if (!person || (person.leftOn !== null && person.leftOn <= pen.now)) return null;
  const t = textsIn(person.lang, pen.zone, pen.words);
  const { subject, text } = letter.words(t, {
    givenName: person.givenName,
    name: `${person.givenName} ${person.familyName}`,
  });
  const id = pen.id();
  await pen.db
    .insertInto("mails")
    .values({
      id,
      personId: person.id,
      toAddress: person.email,
      kind: letter.kind,
      lang: person.lang,
      subject,
      text,
      action: letter.action ? wholeAddress(pen, letter.action) : null,
      attachment: letter.attachment ?? null,
      createdAt: pen.now,
      dueAt: letter.dueAt ?? pen.now,
      sentAt: null,
      attempts: 0,
      lastError: null,
      leaseUntil: null,
    })
    .execute();
  return id;
};

/** A path of the app as people outside can open it. */
export const wholeAddress = (pen: Pick<Pen, "house">, path: string): string =>
  path.startsWith("/") ? `${pen.house.publicUrl ?? pen.house.origin}${path}` : path;
