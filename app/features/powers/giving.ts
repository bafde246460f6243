import type { Reason } from "../../texts/types";
import { addDays } from "../association/calendar";
import { holdsOn, type Known, type Row } from "./coverage";
import { isContact } from "./kinds";

export type Limited = Row & { id: string; limitCents: number | null; limitText: string | null };
export type Given = Omit<Limited, "id" | "endedWhy">;
export type GiveFacts = Omit<Known, "powers"> & {
  powers: readonly Limited[];
  leftOn: string | null;
  /** Whether the person sits on the board or the bureau the day it starts. */
  sits: boolean;
};

/**
 * Why a power may not be given so, or null. Who does not sit holds one by a dated delegation only, but the contact for
 * personal data; a delegation goes beyond neither the end nor the limit of the power it comes from, and is not passed on.
 */
export const refusesToGive = (facts: GiveFacts, given: Given): Reason | null => {
  const { power, person, startsOn, endsOn, delegatedBy } = given;
  if (endsOn !== null && endsOn < startsOn) return "common.endBeforeStart";
  if (facts.leftOn !== null && facts.leftOn <= startsOn) return "people.alreadyLeft";
  const theirs = facts.powers.filter((row) => row.power === power && row.person === person);
  if (theirs.some((row) => meets(row, given))) return "powers.alreadyTheirs";
  if (delegatedBy !== null) return refusesToDelegate(facts, given, delegatedBy);
  return facts.sits || isContact(power) ? null : "powers.byDelegationOnly";
};

const refusesToDelegate = (facts: GiveFacts, given: Given, by: string): Reason | null => {
  const { power, person, startsOn, endsOn, limitCents, limitText } = given;
  if (by === person) return "powers.toOneself";
  const own = facts.powers.filter((row) => row.power === power && row.person === by && row.delegatedBy === null);
  const from = own.find((row) => holdsOn(row, facts, startsOn));
  if (!from) return "powers.notTheirs";
  if (endsOn === null) return "powers.delegationNeedsEnd";
  if (from.endsOn !== null && endsOn > from.endsOn) return "powers.beyondDelegator";
  if (from.limitCents !== null && (limitCents === null || limitCents > from.limitCents)) return "powers.overDelegator";
  return from.limitText !== null && limitText === null ? "powers.overDelegator" : null;
};

const meets = (row: Row, given: Pick<Row, "startsOn" | "endsOn">): boolean =>
  (row.endsOn === null || row.endsOn >= given.startsOn) && (given.endsOn === null || given.endsOn >= row.startsOn);

/**
 * Why a power may not end on its last day `lastDay`, or null. Under the local law of Alsace-Moselle somebody must be able
 * to represent the association the day after, and still today where that day is past (local civil code, article 26).
 */
export const refusesToEnd = (known: Known, row: Row, lastDay: string, today = lastDay): Reason | null => {
  if (row.endedWhy !== null || (row.endsOn !== null && row.endsOn <= lastDay)) return "powers.over";
  if (!known.localLaw || row.power !== "represent") return null;
  const powers = known.powers.filter((one) => one !== row);
  const others = [addDays(lastDay, 1), today]
    .filter((day) => day > lastDay)
    .every((day) => powers.some((one) => one.power === "represent" && holdsOn(one, { ...known, powers }, day)));
  return others ? null : "powers.mustRepresent";
};

/** The day a renewal starts: the day after its end, or today once that end has passed. Refuses: powers.noEnd, powers.notLater. */
export const renewalOf = (row: Limited, endsOn: string | null, today: string): Given | Reason => {
  if (row.endsOn === null || row.endedWhy !== null) return "powers.noEnd";
  if (endsOn !== null && endsOn <= row.endsOn) return "powers.notLater";
  const dayAfter = addDays(row.endsOn, 1);
  const { id: _id, endedWhy: _why, ...rest } = row;
  return { ...rest, startsOn: dayAfter < today ? today : dayAfter, endsOn };
};

/** What ends an open power: its last day, or the eve of its start when it had not begun. */
export const lastDayFor = (row: Pick<Row, "startsOn">, lastDay: string): string =>
  lastDay < row.startsOn ? addDays(row.startsOn, -1) : lastDay;

/** Delegations of a power that fall with it. */
export const delegationsOf = (row: Limited, powers: readonly Limited[], lastDay: string): Limited[] =>
  row.delegatedBy !== null
    ? []
    : powers.filter(
        (one) =>
          one.power === row.power &&
          one.delegatedBy === row.person &&
          one.endedWhy === null &&
          (one.endsOn === null || one.endsOn > lastDay),
      );
