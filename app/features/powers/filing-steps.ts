import type { Reason } from "../../texts/types";
import type { Change } from "./filing";

export type FilingStatus = "open" | "sent" | "received" | "nothingChanged";
export type FilingEvent =
  | "tick"
  | "person"
  | "send"
  | "takeBack"
  | "receive"
  | "attach"
  | "correct"
  | "drop"
  | "take"
  | "putBack";

/** What may happen to a filing in each state; anything absent is refused. */
const table: { [state in FilingStatus]: { [event in FilingEvent]?: true } } = {
  open: { tick: true, person: true, send: true, drop: true, take: true },
  sent: { tick: true, receive: true, takeBack: true, correct: true, take: true },
  received: { receive: true, attach: true, correct: true },
  nothingChanged: { putBack: true },
};

const reasons: { [state in FilingStatus]: Reason } = {
  open: "powers.notSent",
  sent: "powers.alreadySent",
  received: "powers.alreadyReceived",
  nothingChanged: "powers.nothingWasSent",
};

/** Why this may not happen to a filing in this state, or null. */
export const refusesStep = (status: FilingStatus, event: FilingEvent): Reason | null =>
  table[status][event] ? null : reasons[status];

export const filingSteps = ["minutes", "list", "form", "statutes", "modification", "mandate", "copy"] as const;
export type FilingStep = (typeof filingSteps)[number];

/** The papers a filing asks for: those of people, those of the name, the seat or the statutes, and those of any. */
export const stepsFor = (changes: readonly Change[]): FilingStep[] => {
  const people = changes.some((one) => "person" in one);
  const texts = changes.some((one) => !("person" in one));
  return filingSteps.filter((step) => {
    if (step === "list" || step === "form") return people;
    return step === "statutes" || step === "modification" ? texts : true;
  });
};

/**
 * Why a filing may not be noted as sent that day, or null: not in the future, not before what it tells was decided, and
 * as it was read: a change that came in meanwhile asks to read it again.
 */
export const refusesToSend = (
  { sentOn, seen }: { sentOn: string; seen: string },
  now: { today: string; digest: string; covers: readonly Change[] },
): Reason | null => {
  if (sentOn > now.today) return "powers.notYet";
  if (seen !== now.digest) return "powers.sheetChanged";
  return now.covers.length === 0 ? "powers.nothingBefore" : null;
};

/** Why a receipt may not bear that day, or null: neither in the future nor before the filing was sent. */
export const refusesReceipt = (receivedOn: string, sentOn: string | null, today: string): Reason | null => {
  if (receivedOn > today) return "powers.notYet";
  return sentOn !== null && receivedOn < sentOn ? "powers.receiptBeforeSent" : null;
};
