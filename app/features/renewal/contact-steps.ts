import { addMonths } from "../association/calendar";

export const contactSteps = ["curious", "met", "guest", "candidate", "elected"] as const;
export type ContactStep = (typeof contactSteps)[number];

export const contactSources = ["stand", "market", "fair", "meeting", "word", "qr"] as const;
export type ContactSource = (typeof contactSources)[number];

/** From a step to those that may follow; what is absent is refused. One step back corrects a slip, never a candidature. */
export const moves: { [from in ContactStep]: readonly ContactStep[] } = {
  curious: ["met", "guest"],
  met: ["guest", "curious"],
  guest: ["candidate", "met"],
  candidate: ["elected"],
  elected: [],
};

export const mayMove = (from: ContactStep, to: ContactStep): boolean => moves[from].includes(to);

/** The step that comes next on the way, or null at its end. */
export const nextStepOf = (from: ContactStep): ContactStep | null =>
  contactSteps[contactSteps.indexOf(from) + 1] ?? null;

/** Months a contact is kept after the last exchange. */
export const KEPT_MONTHS = 12;

/** The first day on which a contact is erased: twelve months after the last exchange, date to date. */
export const erasedOn = (lastContactOn: string): string => addMonths(lastContactOn, KEPT_MONTHS);

/** Whether what the follower meant to do is due: its day is here, or none was ever set. */
export const isDue = (contact: { step: ContactStep; nextOn: string | null }, today: string): boolean =>
  contact.step !== "elected" && (contact.nextOn === null || contact.nextOn <= today);
