import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import type { Reason } from "../../texts/types";
import { postMail } from "../outbox/writes.server";
import { activePeople, poleById } from "../poles/queries.server";
import {
  acceptPairingForm,
  addLineForm,
  declinePairingForm,
  endPairingForm,
  meetForm,
  proposePairingForm,
  setHoursForm,
} from "./forms.server";
import { type PairingSeen, pairingById } from "./queries.server";
import { mayStep, type PairingEvent } from "./state";
import { acceptHalf, closePairing, insertContact, insertPairing, keepLine, setHours } from "./writes.server";

/** Proposes a pairing of an administrator and an employee in a pole. Refuses: pairings.boardOrTeam, samePerson, notAdministrator, notEmployee, poleClosed, alreadyPaired. */
export const proposePairing = command({
  verb: "pairing.propose",
  form: proposePairingForm,
  load: async (db, input, { today }) => {
    const pole = await poleById(db, input.pole);
    const people = await activePeople(db, today);
    const halves = [input.administrator, input.employee] as const;
    if (!pole) return null;
    return { halves, pole, people, together: await areTogether(db, input.pole, halves) };
  },
  rule: ({ pole, people, together }, { administrator, employee }) => {
    if (administrator === employee) return "pairings.samePerson";
    if (!people.some((one) => one.id === administrator && one.board)) return "pairings.notAdministrator";
    if (!people.some((one) => one.id === employee && one.team)) return "pairings.notEmployee";
    if (pole.closedOn !== null) return "pairings.poleClosed";
    return together ? "pairings.alreadyPaired" : null;
  },
  write: async (pen, { people, pole }, input) => {
    const id = await insertPairing(pen, input);
    const nameOf = (person: string) => people.find((one) => one.id === person)?.name ?? "";
    const me = pen.me.kind === "person" ? pen.me : null;
    for (const half of [input.administrator, input.employee]) {
      if (half === me?.id) continue;
      const other = nameOf(half === input.administrator ? input.employee : input.administrator);
      await postMail(pen, {
        to: half,
        kind: "pairing",
        action: `/binomes/${id}`,
        words: (t, person) => t.pairings.mail(person.givenName, me?.name ?? "", other, pole.name, input.purpose),
      });
    }
    return { to: `/binomes/${id}`, said: "pairings.proposed" };
  },
});

/** One half says yes. Refuses: pairings.notYours, alreadyAccepted, alreadyLiving, ended. */
export const acceptPairing = command({
  verb: "pairing.accept",
  form: acceptPairingForm,
  load: atHand,
  rule: ({ pairing }, _input, ctx) => stepRefusal(pairing, "accept", ctx),
  write: async (pen, { pairing }, { hours }) => {
    const lives = pairing.state === "acceptedByOne";
    await acceptHalf(pen, pairing, hours, lives);
    return { to: `/binomes/${pairing.id}`, said: lives ? "pairings.living" : "pairings.accepted" };
  },
});

/** One half says no, before it lives: no reason asked, nobody told why. Refuses: pairings.notYours, alreadyLiving. */
export const declinePairing = command({
  verb: "pairing.decline",
  form: declinePairingForm,
  load: atHand,
  rule: ({ pairing }, _input, ctx) =>
    pairing.state === "living" ? "pairings.alreadyLiving" : stepRefusal(pairing, "end", ctx),
  write: async (pen, { pairing }) => {
    await closePairing(pen, pairing, "pairing.decline", null);
    return { to: "/binomes", said: "pairings.declined" };
  },
});

/** The hours that suit one half. Refuses: pairings.notYours, ended. */
export const setPairingHours = command({
  verb: "pairing.setHours",
  form: setHoursForm,
  load: atHand,
  rule: ({ pairing }) => (pairing.state === "ended" ? "pairings.ended" : null),
  write: async (pen, { pairing }, { hours }) => {
    await setHours(pen, pairing, hours);
    return { said: "pairings.hoursSet" };
  },
});

/** « On s'est vus » on a day, with one's own line if one likes. Refuses: pairings.notYours, notLiving, notYet, beforeStart. */
export const meetInPairing = command({
  verb: "pairing.meet",
  form: meetForm,
  load: atHand,
  rule: ({ pairing }, { heldOn }, { today }) => {
    if (pairing.state !== "living") return "pairings.notLiving";
    if (heldOn > today) return "pairings.notYet";
    return heldOn < (pairing.startedOn ?? heldOn) ? "pairings.beforeStart" : null;
  },
  write: async (pen, { pairing }, { heldOn, line }) => {
    const contact = await insertContact(pen, pairing, heldOn);
    if (line !== null) await keepLine(pen, pairing, contact, line);
    return { said: "pairings.met" };
  },
});

/** One's own line of a meeting, 140 characters at most. Refuses: pairings.notYours, ended. */
export const addPairingLine = command({
  verb: "pairing.addLine",
  form: addLineForm,
  load: async (db, input, ctx) => {
    const found = await atHand(db, input, ctx);
    const contact = await db
      .selectFrom("pairingContacts")
      .select("id")
      .where("id", "=", input.contact)
      .where("pairingId", "=", input.pairing)
      .executeTakeFirst();
    return found && contact ? found : null;
  },
  rule: ({ pairing }) => (pairing.state === "ended" ? "pairings.ended" : null),
  write: async (pen, { pairing }, { contact, line }) => {
    await keepLine(pen, pairing, contact, line);
    return { said: "pairings.lineKept" };
  },
});

/** A kind ending: no reason, a word for the other if one likes. Refuses: pairings.notYours, notLiving, ended. */
export const endPairing = command({
  verb: "pairing.end",
  form: endPairingForm,
  load: atHand,
  rule: ({ pairing }, _input, ctx) =>
    pairing.state === "living" || pairing.state === "ended" ? stepRefusal(pairing, "end", ctx) : "pairings.notLiving",
  write: async (pen, { pairing }, { word }) => {
    await closePairing(pen, pairing, "pairing.end", word);
    return { to: "/binomes", said: "pairings.finished" };
  },
});

async function atHand(db: Db, input: { pairing: string }, { me, today }: Omit<Ctx, "db">) {
  const pairing = await pairingById(db, me, input.pairing, today);
  return pairing ? { pairing, halves: [pairing.administrator.id, pairing.employee.id] } : null;
}

const stepRefusal = (pairing: PairingSeen, event: PairingEvent, { me }: Pick<Ctx, "me">): Reason | null => {
  const { administrator, employee, state } = pairing;
  const accepted = [administrator, employee].filter((half) => half.acceptedAt !== null).map((half) => half.id);
  return mayStep(
    { state, halves: [administrator.id, employee.id], accepted },
    event,
    me.kind === "person" ? me.id : "",
  );
};

const areTogether = async (db: Db, pole: string, halves: readonly string[]): Promise<boolean> => {
  const rows = await db
    .selectFrom("pairingPeople")
    .innerJoin("pairings", "pairings.id", "pairingId")
    .select((eb) => ["pairingId", eb.fn.countAll<number>().as("n")])
    .where("poleId", "=", pole)
    .where("endedOn", "is", null)
    .where("personId", "in", halves)
    .groupBy("pairingId")
    .execute();
  return rows.some((row) => Number(row.n) === 2);
};
