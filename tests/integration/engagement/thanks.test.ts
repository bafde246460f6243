import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Refused } from "../../../app/command.server";
import { sayThanks, withdrawThanks } from "../../../app/features/engagement/commands.server";
import { showableThanks, thanksPage } from "../../../app/features/engagement/queries.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(() => it.close());

const refusal = (outcome: unknown) => (outcome instanceof Refused ? `${outcome.status} ${outcome.reason}` : outcome);
const text = "Pour avoir tenu le stand sous la pluie.";
const say = (who: string, to: string, more: { [name: string]: string } = {}) =>
  runAs(it.house, who, sayThanks, { to, text, ...more });
const read = async (who: string) => {
  const { db, me } = await contextOf(it.house, who);
  return (await thanksPage(db, me, 1)).thanks;
};

describe("saying thank you", () => {
  test.each([
    ["a person", `person:${small.karim}`, { toKind: "person", toId: small.karim, toLabel: "Karim Belkacem" }],
    [
      "a pole",
      `pole:${small.vie}`,
      { toKind: "pole", toId: small.vie, toLabel: "Vie associative", vegetable: "potiron" },
    ],
    ["a team", "team:cultures", { toKind: "team", toId: null, toLabel: "cultures" }],
    ["everyone", "all", { toKind: "all", toId: null, toLabel: "" }],
  ])("to %s is read by a plain member", async (_, to, shown) => {
    expect(await say(small.yvette, to)).toMatchObject({ said: "engagement.thanked" });
    expect(await read(small.amelie)).toMatchObject([{ ...shown, text, from: "Yvette Roussel", showable: false }]);
  });

  test("is shown to the assembly only when marked", async () => {
    await say(small.yvette, "all");
    await say(small.yvette, `person:${small.karim}`, { showable: "1" });
    const shown = await showableThanks(it.house.db, "2026-01-01", "2026-12-31");
    expect(shown.map((one) => one.toLabel)).toEqual(["Karim Belkacem"]);
  });

  test.each([
    ["to oneself", small.yvette, `person:${small.yvette}`, text, "422 engagement.toOneself"],
    ["to nobody", small.yvette, "", text, "400 common.formInvalid"],
    ["to an unknown person", small.yvette, "person:nobody", text, "404 common.unknown"],
    ["to a team that is not", small.yvette, "team:marins", text, "404 common.unknown"],
    ["without a word", small.yvette, "all", "  ", "400 common.formInvalid"],
    ["in more than 280 signs", small.yvette, "all", "é".repeat(281), "400 common.formInvalid"],
  ])("is refused %s", async (_, who, to, words, reason) => {
    expect(refusal(await say(who, to, { text: words }))).toBe(reason);
    expect(await read(small.amelie)).toEqual([]);
  });

  test("without signing in is refused", async () => {
    const visitor = { kind: "anonymous", session: "s" } as const;
    expect(refusal(await runAs(it.house, visitor, sayThanks, { to: "all", text }))).toBe("403 common.signInFirst");
  });

  test("two hundred and eighty signs fit", async () => {
    expect(await say(small.yvette, "all", { text: "é".repeat(280) })).toMatchObject({ said: "engagement.thanked" });
  });
});

describe("taking it back", () => {
  const said = async () => {
    await say(small.yvette, `person:${small.karim}`, { showable: "1" });
    return (await read(small.yvette))[0]?.id ?? "";
  };
  test.each([
    ["by who said it", small.yvette],
    ["by who is thanked", small.karim],
    ["by the board", small.bernard],
  ])("works %s: it shows nowhere any more", async (_, who) => {
    const thanks = await said();
    expect(await runAs(it.house, who, withdrawThanks, { thanks })).toMatchObject({ said: "engagement.withdrawn" });
    expect(await read(small.yvette)).toEqual([]);
    expect(await showableThanks(it.house.db, "2026-01-01", "2026-12-31")).toEqual([]);
    expect(refusal(await runAs(it.house, who, withdrawThanks, { thanks }))).toBe("404 common.unknown");
  });
  test("is refused to others", async () => {
    const thanks = await said();
    expect(refusal(await runAs(it.house, small.amelie, withdrawThanks, { thanks }))).toBe("403 engagement.notYours");
  });
});
