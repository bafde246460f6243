import { command } from "../../command.server";
import { textsIn } from "../../texts/both.server";
import { addDays } from "../association/calendar";
import { peopleOn, poleById } from "../poles/queries.server";
import { tellFollower } from "./commands-contacts.server";
import { askToComeForm } from "./forms.server";
import { insertContact } from "./writes.server";

/** Days within which somebody who wrote gets an answer. */
const ANSWER_WITHIN = 3;

/**
 * « Venir à une réunion de pôle »: anybody, for themselves, without an account. The lead of the pole they chose follows;
 * without one they wait for somebody. The answer is the same whoever asks. Refuses: renewal.consentNeeded, noWayToReach.
 */
export const askToCome = command({
  verb: "contact.ask",
  form: askToComeForm,
  load: async (db, input, { today }) => {
    const pole = input.pole === null ? null : await poleById(db, input.pole);
    if (input.pole !== null && (pole === null || pole.closedOn !== null)) return null;
    const lead = pole ? (await peopleOn(db, [pole.id], today)).find((one) => one.lead) : undefined;
    return { pole: pole?.id ?? null, lead: lead?.id ?? null };
  },
  rule: (_subject, { email, phone }) => (email || phone ? null : "renewal.noWayToReach"),
  write: async (pen, { pole, lead }, { agreed: _agreed, pole: _asked, ...who }) => {
    const id = await insertContact(pen, "contact.ask", {
      ...who,
      source: "qr",
      occasion: null,
      metOn: pen.today,
      consentText: textsIn(pen.lang, pen.zone, pen.words).renewal.consent.asked,
      lang: pen.lang,
      followerId: lead,
      poleId: pole,
      nextStep: null,
      nextOn: addDays(pen.today, ANSWER_WITHIN),
    });
    if (lead) await tellFollower(pen, lead, id);
    return { to: "/venir?merci=1" };
  },
});
