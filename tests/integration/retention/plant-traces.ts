import type { Db } from "../../../db/dialect";
import { small } from "../../support/small";
import { at, both, gone, kept } from "./marks";

export const plantTraces = async (db: Db) => {
  await both([gone.mail, kept.mail], ["2026-05-23", "2026-05-24"], (text, day, id) =>
    db
      .insertInto("mails")
      .values({
        id: `mail-${id}`,
        personId: small.claire,
        toAddress: `${text}@example.org`,
        kind: "notice",
        lang: "fr",
        subject: text,
        text,
        action: null,
        attachment: null,
        createdAt: at(day),
        dueAt: at(day),
        sentAt: at(day),
        attempts: 1,
        lastError: null,
        leaseUntil: null,
      })
      .execute(),
  );
  await both([gone.draft, kept.draft], ["2026-05-27", "2026-05-29"], (text, day, id) =>
    db
      .insertInto("drafts")
      .values({ actor: `person:${small.claire}`, form: "log", subject: id, text, baseVersion: 0, at: at(day) })
      .execute(),
  );
  await both([gone.import, kept.import], ["2026-11-16", "2026-11-18"], (text, day, id) =>
    db
      .insertInto("drafts")
      .values({
        actor: `person:${small.claire}`,
        form: "people.import",
        subject: id,
        text,
        baseVersion: 0,
        at: at(day),
      })
      .execute(),
  );
  await both([gone.refused, kept.refused], ["2026-05-23", "2026-05-24"], (word, day, id) =>
    db
      .insertInto("imports")
      .values({
        id: `import-${id}`,
        fileName: "liste.csv",
        lines: 1,
        added: 0,
        refused: JSON.stringify([{ text: word }]),
        at: at(day),
        by: small.claire,
      })
      .execute(),
  );
  await both([gone.parked, kept.parked], ["2026-11-22", "2026-11-23"], (fields, day, id) =>
    db
      .insertInto("parkedForms")
      .values({ id: `parked-${id}`, session: small.claire, url: "/", fields, at: at(day) })
      .execute(),
  );
  await both([gone.device, kept.device], ["2025-11-23", "2025-11-24"], (device, day, id) =>
    db
      .insertInto("sessions")
      .values({
        id: `session-${id}`,
        userId: small.claire,
        expiresAt: at("2027-01-01"),
        createdAt: at(day),
        lastSeenAt: at("2026-11-20"),
        device,
      })
      .execute(),
  );
};

export const plantFiles = async (db: Db) => {
  const file = (hash: string, name: string, day: string) => ({
    ...{ hash, type: "image/webp", size: 1, bytes: new Uint8Array([1]), name, createdAt: at(day), createdBy: null },
  });
  await db
    .insertInto("files")
    .values([
      file("stray-gone", gone.photo, "2026-11-16"),
      file("stray-kept", kept.photo, "2026-11-18"),
      file("scene-gone", gone.scenePhoto, "2025-11-20"),
      file("scene-kept", kept.scenePhoto, "2025-11-20"),
    ])
    .execute();
};
