import type { Reason } from "../../texts/types";
import type { RuleSet } from "../association/rule-set";
import { type MandateDays, overlap } from "./mandates";
import { lastDayOfTerm } from "./staggered";
import { beyondLimit, type Held } from "./term-limits";

/** What is known of a seat and of a person when a mandate is about to be given. */
export type GivingFacts = {
  seat: { termEndsOn: string | null; closedOn: string | null };
  /** Every mandate of the seat, and of the person in the same body. */
  ofSeat: readonly Held[];
  ofPerson: readonly Held[];
  leftOn: string | null;
  rules: Pick<RuleSet, "renewal" | "termLimit" | "vacancy">;
  /** The next assembly from the first day on; null while none is planned. */
  nextAssembly: string | null;
};
export type Asked = Pick<Held, "startsOn" | "endsOn" | "origin" | "part">;

/**
 * The last day of the mandate to give: what was typed; else for a co-option the next assembly, but never beyond the seat's
 * term; for an alternate that of the seat; for an election what the rules say.
 */
export const lastDayToGive = ({ seat, rules, nextAssembly }: GivingFacts, asked: Asked): string | null => {
  if (asked.endsOn !== null) return asked.endsOn;
  if (asked.origin === "exOfficio") return null;
  const { termEndsOn } = seat;
  const ahead = termEndsOn !== null && termEndsOn > asked.startsOn ? termEndsOn : null;
  if (asked.origin === "coOpted")
    return nextAssembly !== null && (ahead === null || nextAssembly < ahead) ? nextAssembly : ahead;
  if (asked.part === "alternate" && ahead !== null) return ahead;
  return lastDayOfTerm(rules.renewal.value, rules.vacancy.value.remainingTerm, seat, asked.startsOn);
};

/** Why a mandate may not be given, or null. A titular and an alternate share a seat; two of the same part do not. */
export const mayGive = (facts: GivingFacts, asked: Asked): Reason | null => {
  const days: MandateDays = { ...asked, endedOn: null };
  const { seat, rules } = facts;
  if (asked.endsOn !== null && asked.endsOn < asked.startsOn) return "common.endBeforeStart";
  if (facts.leftOn !== null && facts.leftOn <= asked.startsOn) return "people.alreadyLeft";
  if (seat.closedOn !== null && seat.closedOn <= asked.startsOn) return "people.seatClosed";
  if (facts.ofSeat.some((other) => other.part === asked.part && overlap(other, days)))
    return asked.part === "alternate" ? "people.alternateTaken" : "people.seatTaken";
  if (facts.ofPerson.some((other) => overlap(other, days))) return "people.alreadySits";
  if (asked.origin === "coOpted" && rules.vacancy.cite !== null && !rules.vacancy.value.coOption)
    return "people.noCoOption";
  const limit = rules.termLimit.value;
  if (limit.beyond === "refuse" && beyondLimit(limit, facts.ofPerson, { ...asked, endedOn: null }))
    return "people.termLimit";
  return null;
};
