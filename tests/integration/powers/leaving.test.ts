import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Command, Refused } from "../../../app/command.server";
import { carried } from "../../../app/features/effects/commands-carried.server";
import { endPowerCommand, givePowerCommand } from "../../../app/features/powers/commands.server";
import { endMandate } from "../../../app/features/powers/commands-leaving.server";
import { coverage } from "../../../app/features/powers/coverage";
import { filingState } from "../../../app/features/powers/filing-queries.server";
import { coverageFacts } from "../../../app/features/powers/queries.server";
import { leavePerson } from "../../../app/features/retention/commands-leaving.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

// Claire alone represents, since 1 March 2026; today is 23 November 2026.
const today = "2026-11-23";
let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  expect(await give("represent", small.claire)).toBe("done");
});
afterEach(() => it.close());

const run = async (command: Command, typed: { [name: string]: string }) => {
  const answer = await runAs(it.house, small.helene, command, typed);
  return answer instanceof Refused ? answer.reason : "done";
};
const give = (power: string, person: string, more: { [name: string]: string } = {}) =>
  run(givePowerCommand, {
    ...{ power, person, startsOn: "2026-03-01", endsOn: "", limit: "", limitText: "", delegatedBy: "", decision: "" },
    ...more,
  });
const mandateOf = async (person: string) => {
  const row = await it.house.db.selectFrom("mandates").select("id").where("personId", "=", person).executeTakeFirst();
  return row?.id ?? "";
};
const end = async (endedOn = today) => run(endMandate, { mandate: await mandateOf(small.claire), endedOn, why: "" });
const leave = (person = small.claire, leftOn = today) => run(leavePerson, { person, leftOn });
const underLocalLaw = () => it.house.db.updateTable("association").set({ territory: "alsaceMoselle" }).execute();
const holders = async (power: string, day = today) =>
  coverage(await coverageFacts(it.house.db, day), day).held.find((one) => one.power === power)?.holders;

describe("under the local law, whoever alone represents does not go before somebody else does", () => {
  test.each([
    ["her mandate ends today", () => end()],
    ["it ended a month ago, entered today", () => end("2026-10-23")],
    ["it will end next month", () => end("2026-12-23")],
    ["she leaves the association", () => leave()],
    ["she left a month ago", () => leave(small.claire, "2026-10-23")],
  ])("%s: refused, and nothing changed", async (_, act) => {
    await underLocalLaw();
    const lines = await it.house.db.selectFrom("journal").select("seq").execute();
    expect(await act()).toBe("powers.mustRepresent");
    expect(await holders("represent")).toEqual([small.claire]);
    expect(await it.house.db.selectFrom("journal").select("seq").execute()).toEqual(lines);
  });

  test("a resolution that would end her mandate or her power meets the same refusal", async () => {
    await underLocalLaw();
    const ctx = await contextOf(it.house, small.helene);
    const [row] = await it.house.db.selectFrom("legalPowers").select("id").execute();
    const by = { startsOn: today, decision: "" };
    const mandate = carried("endMandate", { mandate: await mandateOf(small.claire), why: "revoked" }, by);
    const power = carried("endPower", { held: row?.id ?? "" }, by);
    for (const { command, typed } of [mandate, power])
      expect(await command.look(ctx.db, ctx, typed)).toBe("powers.mustRepresent");
  });

  test("somebody else who represents lets her go; a delegation she gave does not", async () => {
    await underLocalLaw();
    expect(await give("represent", small.sophie, { delegatedBy: small.claire, endsOn: "2027-01-31" })).toBe("done");
    expect(await leave()).toBe("powers.mustRepresent");
    expect(await give("represent", small.helene)).toBe("done");
    expect(await leave()).toBe("done");
    expect(await holders("represent")).toEqual([small.helene]);
  });

  test("elsewhere she goes, and the page says that nobody represents", async () => {
    expect(await end()).toBe("done");
    expect(await holders("represent")).toEqual([]);
  });

  test("who represents nobody goes freely", async () => {
    await underLocalLaw();
    expect(await leave(small.bernard)).toBe("done");
  });
});

describe("whoever left the association holds nothing since", () => {
  test("a delegation given to the coordinator ends the eve of her leaving, whatever end was typed", async () => {
    expect(await give("mail", small.claire)).toBe("done");
    expect(await give("mail", small.sophie, { delegatedBy: small.claire, endsOn: "2027-12-31" })).toBe("done");
    expect(await holders("mail")).toEqual([small.claire, small.sophie]);
    expect(await leave(small.sophie)).toBe("done");
    expect(await holders("mail", "2026-11-22")).toEqual([small.claire, small.sophie]);
    expect(await holders("mail")).toEqual([small.claire]);
  });

  test("a lead who left is declared as an end", async () => {
    const lead = await it.house.db
      .selectFrom("polePeople")
      .selectAll()
      .where("part", "=", "lead")
      .where("endsOn", "is", null)
      .executeTakeFirstOrThrow();
    expect(await leave(lead.personId)).toBe("done");
    const changes = (await filingState(it.house.db, "2026-11-24")).changes;
    expect(changes.map((one) => one.key)).toContain(`lead:${lead.id}:ends`);
  });
});

describe("delegations", () => {
  test("fall with the seat of who gives them, go not beyond their power, are not passed on, end with it", async () => {
    const seat = await mandateOf(small.claire);
    await it.house.db.updateTable("mandates").set({ endsOn: "2027-05-31" }).where("id", "=", seat).execute();
    const to = (person: string, by: string, endsOn: string, limit = "") =>
      give("sign", person, { delegatedBy: by, endsOn, startsOn: "2026-11-01", limit });
    expect(await give("sign", small.claire, { limit: "5000", endsOn: "2027-08-31" })).toBe("done");
    expect(await to(small.sophie, small.claire, "2027-09-01", "500")).toBe("powers.beyondDelegator");
    expect(await to(small.sophie, small.claire, "2027-05-31", "5001")).toBe("powers.overDelegator");
    expect(await to(small.sophie, small.claire, "2027-05-31")).toBe("powers.overDelegator");
    expect(await to(small.sophie, small.claire, "2027-08-31", "5000")).toBe("done");
    expect(await holders("sign", "2027-05-31")).toEqual([small.claire, small.sophie]);
    expect(await holders("sign", "2027-06-01")).toEqual([]);
    expect(await to(small.karim, small.sophie, "2027-01-31", "100")).toBe("powers.notTheirs");
    const own = await it.house.db
      .selectFrom("legalPowers")
      .select("id")
      .where("power", "=", "sign")
      .where("delegatedBy", "is", null)
      .executeTakeFirstOrThrow();
    const ending = { power: own.id, lastDay: "2026-11-22", why: "resigned", decision: "" };
    expect(await run(endPowerCommand, ending)).toBe("done");
    expect(await holders("sign")).toEqual([]);
    const rows = await it.house.db.selectFrom("legalPowers").select("endsOn").where("power", "=", "sign").execute();
    expect(rows.map((row) => row.endsOn)).toEqual(["2026-11-22", "2026-11-22"]);
  });
});
