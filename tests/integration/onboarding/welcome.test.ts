import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import {
  checkInWelcome,
  endWelcome,
  startWelcome,
  tickWelcome,
  untickWelcome,
} from "../../../app/features/onboarding/commands.server";
import { welcomeById, welcomesSeen, welcomeUnderWay } from "../../../app/features/onboarding/queries.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const amelie = { person: small.amelie, mentor: small.helene };
const start = (who: string, typed: { [name: string]: string } = amelie) => runAs(it.house, who, startWelcome, typed);
const begun = async () => {
  await start(small.helene);
  return (await it.house.db.selectFrom("welcomes").select("id").executeTakeFirstOrThrow()).id;
};
const seenBy = async (who: string, id: string) => {
  const { db, me } = await contextOf(it.house, who);
  return welcomeById(db, me, id);
};

describe("a welcome begins", () => {
  test("with a mail from the mentor, by name, to the newcomer", async () => {
    expect(await start(small.bernard)).toMatchObject({ said: "onboarding.started", about: "Amélie Rousset" });
    const mail = await it.house.db.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
    expect(mail).toMatchObject({ personId: small.amelie, kind: "welcome", subject: "Bienvenue à bord, Amélie" });
    expect(mail.text).toContain("C’est Hélène Marchetti.");
    expect(mail.action).toMatch(/\/bienvenue\/[0-9a-f-]+$/);
  });

  test.each([
    ["by a member", small.yvette, amelie, "403 onboarding.boardOnly"],
    ["by an employee", small.karim, amelie, "403 onboarding.boardOnly"],
    ["by oneself", small.helene, { ...amelie, person: small.helene }, "422 onboarding.samePerson"],
    [
      "with a mentor who is neither of the board nor of the team",
      small.helene,
      { ...amelie, mentor: small.yvette },
      "422 onboarding.mentorNotActive",
    ],
    ["of someone unknown", small.helene, { ...amelie, person: "nobody" }, "404 common.unknown"],
  ])("is refused %s", async (_, who, typed, reason) => {
    expect(refusal(await start(who, typed))).toBe(reason);
  });

  test("twice for the same person is refused", async () => {
    await start(small.helene);
    expect(refusal(await start(small.bernard, { ...amelie, mentor: small.bernard }))).toBe(
      "422 onboarding.alreadyWelcomed",
    );
  });
});

describe("five steps", () => {
  test("are ticked and put back by the newcomer alone; the lines are her own", async () => {
    const welcome = await begun();
    await runAs(it.house, small.amelie, tickWelcome, { welcome, step: "pole" });
    expect(await runAs(it.house, small.amelie, tickWelcome, { welcome, step: "association" })).toMatchObject({
      said: "onboarding.ticked",
      undo: { fields: { intent: "welcome.untick" } },
    });
    await runAs(it.house, small.amelie, untickWelcome, { welcome, step: "pole" });
    const seen = await seenBy(small.amelie, welcome);
    expect(seen?.done.map((one) => one.step)).toEqual(["association"]);
    expect(refusal(await runAs(it.house, small.helene, tickWelcome, { welcome, step: "board" }))).toBe(
      "403 onboarding.notYours",
    );
    expect(refusal(await runAs(it.house, small.yvette, tickWelcome, { welcome, step: "board" }))).toBe(
      "404 common.unknown",
    );
    expect(refusal(await runAs(it.house, small.amelie, tickWelcome, { welcome, step: "exam" }))).toBe(
      "400 common.formInvalid",
    );
    const lines = await it.house.db.selectFrom("journal").select(["verb", "reads"]).orderBy("seq").execute();
    expect(lines.slice(1).every((line) => line.reads === "self")).toBe(true);
  });

  test("are waiting on her home page", async () => {
    const welcome = await begun();
    const { db, me } = await contextOf(it.house, small.amelie);
    expect(await welcomeUnderWay(db, me)).toMatchObject({ id: welcome, mentor: { givenName: "Hélène" } });
  });
});

describe("the three questions", () => {
  const answers = { learnt: "Les pôles", unclear: "Le quorum", wish: "" };
  test("are answered to the mentor: nobody else reads them, and the journal neither", async () => {
    const welcome = await begun();
    await runAs(it.house, small.amelie, checkInWelcome, { welcome, ...answers });
    expect((await seenBy(small.helene, welcome))?.checkIn).toEqual(answers);
    expect(await seenBy(small.bernard, welcome)).toMatchObject({ answered: true, checkIn: null });
    expect(await seenBy(small.yvette, welcome)).toBeNull();
    expect(await it.house.db.selectFrom("texts").selectAll().execute()).toEqual([]);
    const mails = await it.house.db.selectFrom("mails").select(["personId", "text"]).orderBy("id").execute();
    expect(mails.at(-1)?.personId).toBe(small.helene);
    expect(mails.at(-1)?.text).not.toContain("quorum");
  });
  test("want one answer at least, of the newcomer", async () => {
    const welcome = await begun();
    const empty = { welcome, learnt: " ", unclear: "", wish: "" };
    expect(refusal(await runAs(it.house, small.amelie, checkInWelcome, empty))).toBe("422 onboarding.nothingWritten");
    expect(refusal(await runAs(it.house, small.helene, checkInWelcome, { welcome, ...answers }))).toBe(
      "403 onboarding.notYours",
    );
  });
});

describe("a welcome ends", () => {
  test("by the newcomer, the mentor or a keeper; then nothing moves", async () => {
    const welcome = await begun();
    expect(refusal(await runAs(it.house, small.bernard, endWelcome, { welcome }))).toBe("403 onboarding.notYours");
    expect(await runAs(it.house, small.helene, endWelcome, { welcome })).toMatchObject({ said: "onboarding.ended" });
    expect(refusal(await runAs(it.house, small.amelie, tickWelcome, { welcome, step: "pole" }))).toBe(
      "422 onboarding.over",
    );
    const { db, me } = await contextOf(it.house, small.bernard);
    expect((await welcomesSeen(db, me)).map((one) => one.endedOn)).toEqual(["2026-11-23"]);
    expect(await start(small.bernard)).toMatchObject({ said: "onboarding.started" });
  });
});
