import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Me } from "../../me";
import type { Reason } from "../../texts/types";
import { addDays } from "../association/calendar";
import { endPowerForm, extendPowerForm, givePowerForm, replacePowerForm } from "./forms.server";
import { type Given, refusesToEnd, refusesToGive, renewalOf } from "./giving";
import { coverageFacts, decisionNumbered, giveFacts, powersOf } from "./queries.server";
import { endPower, givePower } from "./writes.server";

/**
 * Gives a legal power, dated, with its limit, by the association or by delegation of somebody who holds it. Refuses:
 * powers.boardOnly, powers.unknownDecision and what `refusesToGive` says.
 */
export const givePowerCommand = command({
  verb: "power.give",
  form: givePowerForm,
  load: async (db, input, { me }) => {
    const facts = await giveFacts(db, input.person, input.startsOn);
    return (
      facts && { facts, name: await givenName(db, input.person), decision: await decisionOf(db, me, input.decision) }
    );
  },
  rule: ({ facts, decision }, { limit, decision: _number, ...input }) =>
    decision.refused ?? refusesToGive(facts, { ...input, limitCents: limit }),
  write: async (pen, { name, decision }, { limit, decision: _number, ...input }) => {
    const id = await givePower(pen, { ...input, limitCents: limit, decisionId: decision.id });
    return { to: "/mandats", said: "powers.given", about: name, made: { kind: "legalPower", id } };
  },
});

/**
 * Ends a power after a last day, by a decision or not, with its delegations. Refuses: powers.boardOnly,
 * powers.unknownDecision, powers.over, powers.mustRepresent.
 */
export const endPowerCommand = command({
  verb: "power.end",
  form: endPowerForm,
  load: async (db, input, { me, today }) => {
    const known = await coverageFacts(db, today);
    const row = known.powers.find((one) => one.id === input.power);
    return row ? { known, row, decision: await decisionOf(db, me, input.decision) } : null;
  },
  rule: ({ known, row, decision }, input, { today }) =>
    decision.refused ?? refusesToEnd(known, row, input.lastDay, today),
  write: async (pen, { known, row, decision }, { lastDay, why }) => {
    await endPower(pen, row, { lastDay, why, powers: known.powers, decisionId: decision.id });
    return { to: "/mandats", said: "powers.ended" };
  },
});

/**
 * Somebody else holds it from a day on, within the same limit: the one before ends on the eve. Refuses:
 * powers.boardOnly, powers.over, powers.notLater, powers.unknownDecision and what `refusesToGive` says.
 */
export const replacePowerCommand = command({
  verb: "power.replace",
  form: replacePowerForm,
  load: async (db, input, { me }) => {
    const [facts, row] = [await giveFacts(db, input.person, input.startsOn), await rowOf(db, input.power)];
    if (!facts || !row) return null;
    return { facts, row, name: await givenName(db, input.person), decision: await decisionOf(db, me, input.decision) };
  },
  rule: ({ facts, row, decision }, input) => {
    if (decision.refused) return decision.refused;
    const eve = addDays(input.startsOn, -1);
    if (row.endedWhy !== null || (row.endsOn !== null && row.endsOn < eve)) return "powers.over";
    if (input.startsOn <= row.startsOn) return "powers.notLater";
    return refusesToGive(facts, inTheirPlace(row, input));
  },
  write: async (pen, { facts, row, name, decision }, input) => {
    await endPower(pen, row, {
      ...{ lastDay: addDays(input.startsOn, -1), why: "replaced", powers: facts.powers },
      decisionId: decision.id,
    });
    await givePower(pen, { ...inTheirPlace(row, input), decisionId: decision.id });
    return { to: "/mandats", said: "powers.replaced", about: name };
  },
});

/**
 * The same person holds it longer: a new dated line from the day after. Refuses: powers.boardOnly, powers.noEnd,
 * powers.notLater, powers.unknownDecision and what `refusesToGive` says.
 */
export const extendPowerCommand = command({
  verb: "power.extend",
  form: extendPowerForm,
  load: async (db, input, { me, today }) => {
    const row = await rowOf(db, input.power);
    if (!row) return null;
    const given = renewalOf(row, input.endsOn, today);
    const facts = await giveFacts(db, row.person, typeof given === "string" ? today : given.startsOn);
    return facts && { facts, given, decision: await decisionOf(db, me, input.decision) };
  },
  rule: ({ facts, given, decision }) =>
    decision.refused ?? (typeof given === "string" ? given : refusesToGive(facts, given)),
  write: async (pen, { given, decision }) => {
    if (typeof given !== "string") await givePower(pen, { ...given, decisionId: decision.id });
    return { to: "/mandats", said: "powers.extended" };
  },
});

const rowOf = async (db: Db, id: string) => (await powersOf(db)).find((one) => one.id === id) ?? null;

const inTheirPlace = (
  { power, delegatedBy, limitCents, limitText }: Given,
  { person, startsOn, endsOn }: Pick<Given, "person" | "startsOn" | "endsOn">,
): Given => ({ power, delegatedBy, limitCents, limitText, person, startsOn, endsOn });

const givenName = async (db: Db, id: string) =>
  (await db.selectFrom("persons").select("givenName").where("id", "=", id).executeTakeFirst())?.givenName ?? "";

const decisionOf = async (
  db: Db,
  me: Me,
  number: string | null,
): Promise<{ id: string | null; refused: Reason | null }> => {
  if (number === null) return { id: null, refused: null };
  const id = await decisionNumbered(db, number, me.kind === "person" && me.boardMember);
  return id ? { id, refused: null } : { id: null, refused: "powers.unknownDecision" };
};
