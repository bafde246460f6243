import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import { postMail } from "../outbox/writes.server";
import { activePeople, everyName, peopleToChoose } from "../poles/queries.server";
import { checkInForm, endWelcomeForm, startWelcomeForm, tickForm } from "./forms.server";
import { welcomeById } from "./queries.server";
import { closeWelcome, insertWelcome, keepCheckIn, tickStep, untickStep } from "./writes.server";

/** Begins a welcome; the newcomer gets a mail from the mentor by name. Refuses: onboarding.boardOnly, samePerson, mentorNotActive, alreadyWelcomed. */
export const startWelcome = command({
  verb: "welcome.start",
  form: startWelcomeForm,
  load: async (db, { person, mentor }, { today }) => {
    const present = await peopleToChoose(db, today);
    if (!present.some((one) => one.id === person) || !present.some((one) => one.id === mentor)) return null;
    const active = (await activePeople(db, today)).some((one) => one.id === mentor);
    const open = await db
      .selectFrom("welcomes")
      .select("id")
      .where("personId", "=", person)
      .where("endedOn", "is", null)
      .executeTakeFirst();
    return { active, open };
  },
  rule: ({ active, open }, { person, mentor }) => {
    if (person === mentor) return "onboarding.samePerson";
    if (!active) return "onboarding.mentorNotActive";
    return open ? "onboarding.alreadyWelcomed" : null;
  },
  write: async (pen, _subject, { person, mentor }) => {
    const id = await insertWelcome(pen, person, mentor);
    const names = await everyName(pen.db);
    const asso = await pen.db.selectFrom("association").select("name").limit(1).executeTakeFirst();
    await postMail(pen, {
      to: person,
      kind: "welcome",
      action: `/bienvenue/${id}`,
      words: (t, { givenName }) =>
        t.onboarding.mails.welcomed(givenName, names.get(mentor)?.name ?? "", asso?.name ?? ""),
    });
    return { to: `/bienvenue/${id}`, said: "onboarding.started", about: names.get(person)?.name ?? "" };
  },
});

/** A step is done, whatever its order. Refuses: onboarding.notYours, over. */
export const tickWelcome = command({
  verb: "welcome.tick",
  form: tickForm,
  load: atHand,
  rule: isOver,
  write: async (pen, welcome, { step }) => {
    await tickStep(pen, welcome, step);
    const url = `/bienvenue/${welcome.id}`;
    return {
      to: url,
      said: "onboarding.ticked",
      undo: { url, fields: { intent: "welcome.untick", welcome: welcome.id, step } },
    };
  },
});

/** A step is to do again. Refuses: onboarding.notYours, over. */
export const untickWelcome = command({
  verb: "welcome.untick",
  form: tickForm,
  load: atHand,
  rule: isOver,
  write: async (pen, welcome, { step }) => {
    await untickStep(pen, welcome, step);
    return { to: `/bienvenue/${welcome.id}`, said: "onboarding.unticked" };
  },
});

/** Three answers, for the mentor alone. Refuses: onboarding.notYours, over, nothingWritten. */
export const checkInWelcome = command({
  verb: "welcome.checkIn",
  form: checkInForm,
  load: atHand,
  rule: (welcome, { learnt, unclear, wish }) =>
    isOver(welcome) ?? (learnt || unclear || wish ? null : "onboarding.nothingWritten"),
  write: async (pen, welcome, { learnt, unclear, wish }) => {
    await keepCheckIn(pen, welcome, { learnt, unclear, wish });
    await postMail(pen, {
      to: welcome.mentorId,
      kind: "welcome",
      action: `/bienvenue/${welcome.id}`,
      words: (t, { givenName }) => t.onboarding.mails.answered(givenName, welcome.person.givenName),
    });
    return { to: `/bienvenue/${welcome.id}`, said: "onboarding.checkedIn", about: welcome.mentor.givenName };
  },
});

/** The welcome is over: the newcomer, the mentor or a keeper says so. Refuses: onboarding.notYours, over. */
export const endWelcome = command({
  verb: "welcome.end",
  form: endWelcomeForm,
  load: atHand,
  rule: isOver,
  write: async (pen, welcome) => {
    await closeWelcome(pen, welcome);
    return { to: "/bienvenue", said: "onboarding.ended", about: welcome.person.givenName };
  },
});

async function atHand(db: Db, input: { welcome: string }, { me }: Omit<Ctx, "db">) {
  return welcomeById(db, me, input.welcome);
}

function isOver({ endedOn }: { endedOn: string | null }) {
  return endedOn === null ? null : ("onboarding.over" as const);
}
