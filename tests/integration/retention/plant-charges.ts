import { expect } from "vitest";
import { Refused } from "../../../app/command.server";
import { openGroupCommand } from "../../../app/features/groups/commands.server";
import { givePowerCommand } from "../../../app/features/powers/commands.server";
import { runAs, type TestHouse } from "../../support/house";
import { small } from "../../support/small";

const today = "2026-11-23";

/** A command of Hélène's that goes through. */
export const done = async (
  it: TestHouse,
  command: Parameters<typeof runAs>[2],
  typed: Parameters<typeof runAs>[3],
): Promise<void> => {
  const answer = await runAs(it.house, small.helene, command, typed);
  expect(answer instanceof Refused ? answer.reason : "done").toBe("done");
};

/** Claire, who leads Maraîchage, also works in a group, in a pairing, holds a duty, and signs with a delegation to Sophie. */
export const plantCharges = async (it: TestHouse): Promise<void> => {
  const { db } = it.house;
  await db
    .insertInto("pairings")
    .values({
      ...{ id: "pair", poleId: small.maraichage, purpose: "Les semis", rhythm: "monthly" },
      ...{ proposedBy: small.claire, proposedAt: `${today}T08:00:00.000Z`, startedOn: "2026-03-01" },
      ...{ endedOn: null, endNote: null, version: 1 },
    })
    .execute();
  for (const [personId, side] of [
    [small.claire, "administrator"],
    [small.karim, "employee"],
  ] as const)
    await db
      .insertInto("pairingPeople")
      .values({ pairingId: "pair", personId, side, acceptedAt: "2026-03-01T08:00:00.000Z", bestHours: null })
      .execute();
  await db
    .insertInto("dutyPlaces")
    .values({
      ...{ id: "place", dutyKey: "sign", poleId: null, personId: small.claire, legal: 0 },
      ...{ startsOn: "2026-01-01", endsOn: null, decisionId: null },
    })
    .execute();
  const group = {
    ...{ name: "Abri à vélos", pole: small.vie, deliverable: "Trois devis" },
    ...{ startsOn: today, endsOn: "2027-01-31", lead: small.claire, people: [small.karim] },
  };
  await done(it, openGroupCommand, group);
  const power = { power: "sign", startsOn: "2026-03-01", endsOn: "", limit: "", limitText: "", decision: "" };
  await done(it, givePowerCommand, { ...power, person: small.claire, delegatedBy: "" });
  const delegated = { person: small.sophie, delegatedBy: small.claire, endsOn: "2027-12-31" };
  await done(it, givePowerCommand, { ...power, ...delegated });
};
