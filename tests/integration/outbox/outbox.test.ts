import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { retryMail } from "../../../app/features/outbox/commands.server";
import { mailCounts, mailPage, mailsByKind } from "../../../app/features/outbox/queries.server";
import { postMail } from "../../../app/features/outbox/writes.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const post = async (to: string, kind: "notice" | "signIn" = "notice") => {
  const ctx = await contextOf(it.house, small.claire);
  return postMail(ctx, {
    to,
    kind,
    words: (t, person) => ({
      subject: t.common.nav.meetings,
      text: `${person.givenName}, ${t.dates.long("2026-11-26")}`,
    }),
    action: "/reunions/1",
  });
};

describe("a mail", () => {
  test("is in its receiver's language, with a whole address to open", async () => {
    await it.house.db.updateTable("persons").set({ lang: "en" }).where("id", "=", small.karim).execute();
    await post(small.karim);
    await post(small.bernard);
    const rows = await it.house.db.selectFrom("mails").select(["subject", "text", "action"]).orderBy("id").execute();
    expect(rows.map((row) => row.subject)).toEqual(["Meetings", "Réunions"]);
    expect(rows[0]).toMatchObject({ text: "Karim, Thursday 26 November", action: "http://127.0.0.1:3000/reunions/1" });
  });
  test("waits without address, and goes to nobody who left", async () => {
    await it.house.db.updateTable("persons").set({ email: null }).where("id", "=", small.gerard).execute();
    await it.house.db.updateTable("persons").set({ leftOn: "2026-01-01" }).where("id", "=", small.odile).execute();
    expect(await post(small.gerard)).not.toBeNull();
    expect(await post(small.odile)).toBeNull();
    const { mails } = await mailPage(it.house.db, it.house.clock().toISOString(), 1);
    expect(mails.map((mail) => mail.state)).toEqual(["noAddress"]);
  });
});

describe("what keepers see", () => {
  test("never holds the body of a link to sign in", async () => {
    await post(small.karim, "signIn");
    await post(small.karim);
    const { mails } = await mailPage(it.house.db, it.house.clock().toISOString(), 1);
    expect(mails.map((mail) => mail.message === null)).toEqual([false, true]);
    expect(JSON.stringify(mails[1])).not.toContain("/reunions/1");
  });
  test("counts what waits and what failed", async () => {
    await post(small.karim);
    const id = await post(small.bernard);
    await it.house.db
      .updateTable("mails")
      .set({ attempts: 6 })
      .where("id", "=", id ?? "")
      .execute();
    expect(await mailCounts(it.house.db, it.house.clock().toISOString())).toEqual({ waiting: 1, refused: 1 });
  });
});

describe("a thousand mails", () => {
  test("come page by page, what waits first, then the newest; or of one kind", async () => {
    for (let from = 0; from < 1_100; from += 100)
      await it.house.db
        .insertInto("mails")
        .values(
          Array.from({ length: 100 }, (_, n) => ({
            id: `mail-${from + n}`,
            personId: small.karim,
            toAddress: "karim@example.org",
            kind: (from + n) % 10 === 0 ? "minutes" : "notice",
            lang: "fr" as const,
            subject: `Message ${from + n}`,
            text: "",
            action: null,
            attachment: null,
            createdAt: new Date(Date.UTC(2026, 0, 1) + (from + n) * 60_000).toISOString(),
            dueAt: "2026-01-01T00:00:00.000Z",
            sentAt: from + n < 50 ? null : "2026-02-01T00:00:00.000Z",
            attempts: 0,
            lastError: null,
            leaseUntil: null,
          })),
        )
        .execute();
    const now = it.house.clock().toISOString();
    const first = await mailPage(it.house.db, now, 1);
    expect([first.pages, first.mails.length]).toEqual([28, 40]);
    expect(first.mails[0]).toMatchObject({ subject: "Message 49", state: "waiting" });
    const second = await mailPage(it.house.db, now, 2);
    expect(second.mails.map((mail) => mail.state).lastIndexOf("waiting")).toBe(9);
    expect(second.mails[10]?.subject).toBe("Message 1099");
    const minutes = await mailPage(it.house.db, now, 3, "minutes");
    expect([minutes.pages, minutes.mails.length]).toEqual([3, 30]);
    expect(await mailsByKind(it.house.db)).toEqual([
      { kind: "notice", count: 990 },
      { kind: "minutes", count: 110 },
    ]);
    expect(await mailCounts(it.house.db, now)).toEqual({ waiting: 50, refused: 0 });
  });
});

describe("sending again", () => {
  test.each([
    ["a keeper", small.claire, "done"],
    ["an administrator", small.bernard, "403 outbox.keepersOnly"],
    ["a member", small.yvette, "403 outbox.keepersOnly"],
  ])("is for %s", async (_, who, expected) => {
    const mail = (await post(small.karim)) ?? "";
    expect(refusal(await runAs(it.house, who, retryMail, { mail }))).toBe(expected);
  });
  test("is refused once it left", async () => {
    const mail = (await post(small.karim)) ?? "";
    await it.house.db.updateTable("mails").set({ sentAt: "2026-11-23T09:00:00.000Z" }).execute();
    expect(refusal(await runAs(it.house, small.claire, retryMail, { mail }))).toBe("422 outbox.alreadySent");
  });
});
