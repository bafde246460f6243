import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { limits, mayTry } from "../../../app/features/session/attempts.server";
import { inviteFromTerminal } from "../../../app/features/session/commands.invite.server";
import { inviteWith, setPassword } from "../../../app/features/session/commands.server";
import { sendSignInLink } from "../../../app/features/session/commands.sign-in.server";
import { enterByCode, enterByLink, enterByPassword, readSignInLink } from "../../../app/features/session/door.server";
import { openSession, sessionPerson } from "../../../app/features/session/lucia.server";
import { hashPassword, newCode } from "../../../app/features/session/secrets.server";
import type { Me } from "../../../app/me";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const visitor: Me = { kind: "anonymous", session: "" };
const here = () => contextOf(it.house, visitor);
const request = (cookie = "") => new Request("http://127.0.0.1:3000/", { headers: { Cookie: cookie } });
const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : "done");
const whoIs = (headers: Headers | null) => {
  const cookie = headers?.getSetCookie()[0]?.split(";")[0] ?? "";
  return sessionPerson(it.house, request(cookie));
};
const lastToken = async () => {
  const mail = await it.house.db.selectFrom("mails").select("action").orderBy("id", "desc").executeTakeFirst();
  return /lien\/([^?]+)/.exec(mail?.action ?? "")?.[1] ?? "";
};

describe("a link by e-mail", () => {
  test("signs in once, within 30 minutes, and is never kept in clear", async () => {
    await sendSignInLink(await here(), "claire@example.org", "/poles");
    const token = await lastToken();
    const [link] = await it.house.db.selectFrom("signInLinks").selectAll().execute();
    expect(link?.hash).not.toBe(token);
    expect((await readSignInLink(it.house.db, (await here()).now, token)).people).toEqual([
      { id: small.claire, name: "Claire Vasseur" },
    ]);
    expect(await whoIs(await enterByLink(await here(), token, "", request()))).toBe(small.claire);
    expect(await enterByLink(await here(), token, "", request())).toBeNull();
    expect((await readSignInLink(it.house.db, (await here()).now, token)).state).toBe("used");
  });

  test("posted twice at once, it opens one door", async () => {
    await sendSignInLink(await here(), "claire@example.org", "/");
    const token = await lastToken();
    const ctx = await here();
    const both = await Promise.all([1, 2].map(() => enterByLink(ctx, token, "", request())));
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test("is too old after 30 minutes", async () => {
    await sendSignInLink(await here(), "claire@example.org", "/");
    const token = await lastToken();
    it.at("2026-11-23T09:30:00.001Z");
    expect((await readSignInLink(it.house.db, (await here()).now, token)).state).toBe("tooOld");
    expect(await enterByLink(await here(), token, "", request())).toBeNull();
  });

  test("to an address nobody has, nothing leaves, and it takes as long", async () => {
    const took = async (email: string) => {
      const start = performance.now();
      await sendSignInLink(await here(), email, "/");
      return performance.now() - start;
    };
    expect(await took("claire@example.org")).toBeGreaterThanOrEqual(145);
    expect(await took("nobody@example.org")).toBeGreaterThanOrEqual(145);
    expect(await it.house.db.selectFrom("mails").select("toAddress").execute()).toEqual([
      { toAddress: "claire@example.org" },
    ]);
  });

  test("at a shared address asks who, and opens for those of that address alone", async () => {
    await it.house.db
      .updateTable("persons")
      .set({ email: "claire@example.org" })
      .where("id", "=", small.marc)
      .execute();
    await sendSignInLink(await here(), "claire@example.org", "/");
    const token = await lastToken();
    const { people } = await readSignInLink(it.house.db, (await here()).now, token);
    expect(people.map((one) => one.id)).toEqual([small.marc, small.claire]);
    expect(await enterByLink(await here(), token, "", request())).toBeNull();
    expect(await enterByLink(await here(), token, small.bernard, request())).toBeNull();
    expect(await whoIs(await enterByLink(await here(), token, small.marc, request()))).toBe(small.marc);
  });

  test("leaves no line in the journal", async () => {
    await sendSignInLink(await here(), "claire@example.org", "/");
    await enterByLink(await here(), await lastToken(), "", request());
    expect(await it.house.db.selectFrom("journal").selectAll().execute()).toEqual([]);
  });
});

describe("a code on paper", () => {
  const invite = async (who: string | Me, person: string) => {
    const code = newCode();
    let until = "";
    const command = inviteWith(code, (day) => {
      until = day;
    });
    const outcome = await runAs(it.house, who, command, { person, key: code });
    return { code, until, outcome };
  };

  test.each([
    ["a keeper", small.claire, "done"],
    ["an administrator", small.bernard, "403 session.keepersOnly"],
    ["the coordinator", small.sophie, "403 session.keepersOnly"],
    ["a member", small.yvette, "403 session.keepersOnly"],
    ["a visitor", visitor, "403 session.keepersOnly"],
  ])("is given by %s", async (_, who, expected) => {
    expect(refusal((await invite(who, small.karim)).outcome)).toBe(expected);
  });

  test("opens once, however it is typed, and is kept as its hash alone", async () => {
    const { code, until } = await invite(small.claire, small.karim);
    expect(until).toBe("2026-12-07T09:00:00.000Z");
    const dump = JSON.stringify([
      await it.house.db.selectFrom("invitations").selectAll().execute(),
      await it.house.db.selectFrom("journal").selectAll().execute(),
      await it.house.db.selectFrom("texts").selectAll().execute(),
    ]);
    expect(dump).not.toContain(code);
    const typed = code.toLowerCase().replace(/-/g, " ");
    expect(await whoIs(await enterByCode(await here(), typed, request()))).toBe(small.karim);
    expect(await enterByCode(await here(), code, request())).toBeNull();
  });

  test("a new one ends the one before", async () => {
    const first = await invite(small.claire, small.karim);
    const second = await invite(small.claire, small.karim);
    expect(await enterByCode(await here(), first.code, request())).toBeNull();
    expect(await whoIs(await enterByCode(await here(), second.code, request()))).toBe(small.karim);
  });

  test("is too old after two weeks", async () => {
    const { code } = await invite(small.claire, small.karim);
    it.at("2026-12-07T09:00:00.001Z");
    expect(await enterByCode(await here(), code, request())).toBeNull();
  });

  test("comes from the terminal too, with a line of the journal, and says when two people answer", async () => {
    const sentence = await inviteFromTerminal(it.house.db, "gerard poulain", "http://127.0.0.1:3000");
    const code = /code#([\w-]+)/.exec(sentence)?.[1] ?? "";
    expect(await whoIs(await enterByCode(await here(), code, request()))).toBe(small.gerard);
    const [line] = await it.house.db.selectFrom("journal").select(["verb", "actorKind"]).execute();
    expect(line).toEqual({ verb: "access.invite", actorKind: "system" });
    await expect(inviteFromTerminal(it.house.db, "personne", "")).rejects.toThrow("Nobody");
    await expect(inviteFromTerminal(it.house.db, "Gérard", "")).resolves.toContain("Gérard");
    await it.house.db
      .updateTable("persons")
      .set({ email: "claire@example.org" })
      .where("id", "=", small.marc)
      .execute();
    await expect(inviteFromTerminal(it.house.db, "claire@example.org", "")).rejects.toThrow("Several");
  });
});

describe("a password", () => {
  test("opens for its own person, even at a shared address, and for nobody else", async () => {
    const hash = await hashPassword("trois petits chats");
    await it.house.db
      .updateTable("persons")
      .set({ email: "claire@example.org" })
      .where("id", "=", small.marc)
      .execute();
    await it.house.db
      .updateTable("accounts")
      .set({ passwordHash: hash })
      .where("personId", "=", small.claire)
      .execute();
    const enter = async (email: string, password: string) =>
      whoIs(await enterByPassword(await here(), email, password, request()));
    expect(await enter("claire@example.org", "trois petits chats")).toBe(small.claire);
    expect(await enter("claire@example.org", "trois petits chiens")).toBeNull();
    expect(await enter("bernard@example.org", "trois petits chats")).toBeNull();
    expect(await enter("nobody@example.org", "trois petits chats")).toBeNull();
  });

  test("is set by its owner, refused when the present one is wrong, and ends other sessions", async () => {
    const { db } = it.house;
    const open = () => enterByLinkFor("claire@example.org");
    await open();
    await open();
    const [kept] = await db.selectFrom("sessions").select("id").execute();
    const hash = await hashPassword("un deux trois quatre");
    const wrong = setPassword({ hash, right: false, session: kept?.id ?? "" });
    expect(refusal(await runAs(it.house, small.claire, wrong, {}))).toBe("422 session.wrongPassword");
    const right = setPassword({ hash, right: true, session: kept?.id ?? "" });
    expect(refusal(await runAs(it.house, small.claire, right, {}))).toBe("done");
    expect(await db.selectFrom("sessions").select("id").execute()).toEqual([kept]);
    expect(refusal(await runAs(it.house, visitor, right, {}))).toBe("404 common.unknown");
  });

  const enterByLinkFor = async (email: string) => {
    await sendSignInLink(await here(), email, "/");
    return enterByLink(await here(), await lastToken(), "", request());
  };
});

describe("a session", () => {
  test("notes when it was last seen, every ten minutes at most", async () => {
    const cookie = (await openSession(it.house, small.claire, "Firefox, Linux")).split(";")[0] ?? "";
    const seen = async () =>
      (await it.house.db.selectFrom("sessions").select("lastSeenAt").executeTakeFirst())?.lastSeenAt;
    it.at("2026-11-23T09:09:00.000Z");
    expect(await sessionPerson(it.house, request(cookie))).toBe(small.claire);
    expect(await seen()).toBe("2026-11-23T09:00:00.000Z");
    it.at("2026-11-23T09:11:00.000Z");
    await sessionPerson(it.house, request(cookie));
    expect(await seen()).toBe("2026-11-23T09:11:00.000Z");
  });
});

describe("limits", () => {
  test("five links for one address in a quarter of an hour, then again after it", async () => {
    const ask = async () => mayTry(it.house.db, (await here()).now, [{ key: "link:a", limit: limits.address }]);
    const first = [];
    for (let n = 0; n < 6; n += 1) first.push(await ask());
    expect(first).toEqual([true, true, true, true, true, false]);
    it.at("2026-11-23T09:15:00.001Z");
    expect(await ask()).toBe(true);
  });
  test("forty at once are each counted: the limit holds", async () => {
    const { now } = await here();
    const tries = Array.from({ length: 40 }, () =>
      mayTry(it.house.db, now, [{ key: "password:a", limit: limits.password }]),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(limits.password.most);
  });
  test("one key over its limit is enough to refuse, and every key counts", async () => {
    const { now } = await here();
    const tries = [
      { key: "network:1", limit: { most: 1, minutes: 15 } },
      { key: "link:b", limit: limits.address },
    ];
    expect(await mayTry(it.house.db, now, tries)).toBe(true);
    expect(await mayTry(it.house.db, now, tries)).toBe(false);
    const row = await it.house.db.selectFrom("attempts").select("count").where("key", "=", "link:b").executeTakeFirst();
    expect(row?.count).toBe(2);
  });
});
