import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { dropDraft, readDraft, saveDraft } from "../../../app/drafts.server";
import {
  endOneSession,
  makeKeeper,
  unmakeKeeper,
  updateAccount,
  withdrawAccess,
} from "../../../app/features/session/commands.server";
import { openSession } from "../../../app/features/session/lucia.server";
import { accessList, withoutAccess } from "../../../app/features/session/queries.server";
import { lastPersonCookie, parkForm, readParked } from "../../../app/park.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");

describe("keepers", () => {
  test.each([
    ["an administrator", small.bernard],
    ["the coordinator", small.sophie],
    ["an employee", small.karim],
    ["a member", small.yvette],
  ])("%s changes no access", async (_, who) => {
    for (const command of [makeKeeper, unmakeKeeper, withdrawAccess])
      expect(refusal(await runAs(it.house, who, command, { person: small.karim }))).toBe("403 session.keepersOnly");
  });

  test("are made and unmade, never the last", async () => {
    expect(refusal(await runAs(it.house, small.claire, makeKeeper, { person: small.karim }))).toBe("done");
    expect(refusal(await runAs(it.house, small.karim, unmakeKeeper, { person: small.claire }))).toBe("done");
    expect(refusal(await runAs(it.house, small.claire, unmakeKeeper, { person: small.karim }))).toBe(
      "403 session.keepersOnly",
    );
    expect(refusal(await runAs(it.house, small.karim, unmakeKeeper, { person: small.helene }))).toBe("done");
    expect(refusal(await runAs(it.house, small.karim, unmakeKeeper, { person: small.karim }))).toBe(
      "422 people.lastKeeper",
    );
    expect(refusal(await runAs(it.house, small.karim, withdrawAccess, { person: small.karim }))).toBe(
      "422 people.lastKeeper",
    );
  });

  test("access withdrawn ends sessions at once and can be given again", async () => {
    await openSession(it.house, small.bernard, "Firefox, Windows");
    await runAs(it.house, small.claire, withdrawAccess, { person: small.bernard });
    expect(await it.house.db.selectFrom("sessions").selectAll().execute()).toEqual([]);
    expect((await withoutAccess(it.house.db, "2026-11-23T09:00:00.000Z")).map((one) => one.id)).toEqual([
      small.bernard,
    ]);
    expect(refusal(await runAs(it.house, small.claire, makeKeeper, { person: small.bernard }))).toBe(
      "422 session.noAccess",
    );
  });

  test("see who came, without a code in the list", async () => {
    await openSession(it.house, small.bernard, "Firefox, Windows");
    const list = await accessList(it.house.db, it.house.clock().toISOString());
    expect(list).toHaveLength(11);
    expect(list.find((one) => one.id === small.bernard)?.seenAt).toBe("2026-11-23T09:00:00.000Z");
  });
});

describe("my account", () => {
  const comfort = { givenName: "Karim", familyName: "Belkacem", lang: "en", theme: "nuit", textSize: "large" };
  test("is mine to set, name included, and the line is for me alone", async () => {
    expect(refusal(await runAs(it.house, small.karim, updateAccount, { ...comfort, familyName: "Zaoui" }))).toBe(
      "done",
    );
    const row = await it.house.db.selectFrom("persons").selectAll().where("id", "=", small.karim).executeTakeFirst();
    expect(row).toMatchObject({ lang: "en", sortKey: "zaoui karim", slug: "karim-belkacem" });
    const line = await it.house.db
      .selectFrom("journal")
      .selectAll()
      .where("verb", "=", "account.update")
      .executeTakeFirst();
    expect(line?.reads).toBe("self");
  });
  test("a device of somebody else is not mine to end", async () => {
    await openSession(it.house, small.karim, "Chrome, Android");
    const [session] = await it.house.db.selectFrom("sessions").select("id").execute();
    const typed = { session: session?.id ?? "" };
    expect(refusal(await runAs(it.house, small.claire, endOneSession, typed))).toBe("403 session.onlyYours");
    expect(refusal(await runAs(it.house, small.karim, endOneSession, typed))).toBe("done");
    expect(refusal(await runAs(it.house, small.karim, endOneSession, typed))).toBe("404 common.unknown");
  });
});

describe("a form whose session had ended", () => {
  const post = (cookie = "") =>
    new Request("http://127.0.0.1:3000/poles/vie", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: cookie },
      body: new URLSearchParams([
        ["intent", "pole.edit"],
        ["key", "k1"],
        ["remit", "Un texte long"],
        ["password", "secret"],
        ["tags", "a"],
        ["tags", "b"],
      ]),
    });
  const back = (cookie: string, path = "/poles/vie") =>
    new Request(`http://127.0.0.1:3000${path}`, { headers: { Cookie: cookie } });
  const parked = async (cookies = "") => {
    const visitor = await contextOf(it.house, { kind: "anonymous", session: "" });
    const headers = new Headers(await parkForm(visitor, post(cookies), "/poles/vie", "192.0.2.1"));
    return headers.get("Set-Cookie")?.split(";")[0] ?? "";
  };

  test("comes back filled on its page, once, without password", async () => {
    const cookie = await parked();
    const ctx = await contextOf(it.house, small.claire);
    expect(await readParked(ctx, back(cookie, "/poles"))).toBeNull();
    expect(await readParked(ctx, back(cookie))).toEqual({
      verb: "pole.edit",
      typed: { remit: "Un texte long", tags: ["a", "b"] },
    });
    expect(await readParked(ctx, back(cookie))).toBeNull();
  });
  test("on a shared computer, is given to whoever typed it alone", async () => {
    const last = (await lastPersonCookie.serialize(small.claire)).split(";")[0];
    const cookie = await parked(last);
    expect(await readParked(await contextOf(it.house, small.bernard), back(cookie))).toBeNull();
    expect((await readParked(await contextOf(it.house, small.claire), back(cookie)))?.verb).toBe("pole.edit");
  });
  test("is for nobody without its cookie, nor after 30 minutes", async () => {
    const cookie = await parked();
    expect(await readParked(await contextOf(it.house, small.claire), back("terreau-parked=autre"))).toBeNull();
    it.at("2026-11-23T09:30:00.001Z");
    expect(await readParked(await contextOf(it.house, small.claire), back(cookie))).toBeNull();
  });
});

describe("drafts", () => {
  const draft = { form: "minutes", subject: "m1", text: "premier", baseVersion: 3 };
  test("are kept for their writer, the last one wins, and leave no line", async () => {
    const claire = await contextOf(it.house, small.claire);
    await saveDraft(claire, draft);
    await saveDraft(claire, { ...draft, text: "second" });
    expect(await readDraft(it.house.db, claire.me, "minutes", "m1")).toMatchObject({ text: "second", baseVersion: 3 });
    const { me } = await contextOf(it.house, small.bernard);
    expect(await readDraft(it.house.db, me, "minutes", "m1")).toBeNull();
    expect(await it.house.db.selectFrom("journal").selectAll().execute()).toEqual([]);
    await dropDraft(claire, "minutes", "m1");
    expect(await readDraft(it.house.db, claire.me, "minutes", "m1")).toBeNull();
  });

  test("are 200 at most: past that one's own oldest goes, and nobody else's", async () => {
    await saveDraft(await contextOf(it.house, small.bernard), draft);
    const one = (n: number) => ({ ...draft, subject: `m${n}` });
    for (let n = 0; n < 203; n++) {
      it.at(new Date(Date.parse("2026-11-23T09:00:00.000Z") + n * 1000).toISOString());
      await saveDraft(await contextOf(it.house, small.claire), one(n));
    }
    const { me } = await contextOf(it.house, small.claire);
    const kept = async (subject: string) => (await readDraft(it.house.db, me, "minutes", subject)) !== null;
    expect([await kept("m2"), await kept("m3"), await kept("m202")]).toEqual([false, true, true]);
    expect(await it.house.db.selectFrom("drafts").select("actor").execute()).toHaveLength(201);
    // One that is still being written is not the oldest any more.
    await saveDraft(await contextOf(it.house, small.claire), { ...one(3), text: "encore" });
    await saveDraft(await contextOf(it.house, small.claire), one(300));
    expect([await kept("m3"), await kept("m4"), await kept("m300")]).toEqual([true, false, true]);
  });
});
