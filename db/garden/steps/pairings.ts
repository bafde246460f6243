import {
  acceptPairing,
  addPairingLine,
  endPairing,
  meetInPairing,
  proposePairing,
} from "../../../app/features/pairings/commands.server";
import { type Garden, idIn } from "../replay";
import type { Step } from "../timeline";
import { pairingLines, pairings } from "../words/year";

type Plan = (typeof pairings)[number];

/** Eight pairings: proposed by the administrator, accepted by both, met again and again; one silent, one ended. */
export const pairingSteps = (garden: Garden): Step[] =>
  pairings.flatMap((plan, n) => [
    { at: `${garden.day(-plan.began - 4)}T18:${10 + n}`, what: "a pairing", run: () => begin(garden, plan, n) },
    ...plan.met.map((ago, k) => ({
      at: `${garden.day(-ago)}T12:${10 + n}`,
      what: "a pairing meets",
      run: () => meet(garden, plan, n, k, ago),
    })),
    ...(plan.ended
      ? [{ at: `${garden.day(-plan.ended.ago)}T19:30`, what: "a pairing ends", run: () => end(garden, plan, n) }]
      : []),
  ]);

const key = (n: number) => `pairing ${n}`;

const begin = async (garden: Garden, plan: Plan, n: number) => {
  const to = await garden.act(plan.administrator, proposePairing, {
    pole: garden.pole(plan.pole),
    administrator: garden.person(plan.administrator),
    employee: garden.person(plan.employee),
    purpose: garden.say(plan.purpose),
    rhythm: plan.rhythm,
    hours: garden.say(plan.hours),
  });
  const pairing = idIn(to, "/binomes/");
  garden.known.things.set(key(n), pairing);
  garden.at(`${garden.day(-plan.began)}T09:${10 + n}`);
  await garden.act(plan.employee, acceptPairing, { pairing, hours: garden.say(plan.hours) });
};

const meet = async (garden: Garden, plan: Plan, n: number, k: number, ago: number) => {
  const pairing = garden.thing(key(n));
  const [one, other] = k % 2 === 0 ? [plan.administrator, plan.employee] : [plan.employee, plan.administrator];
  const line = (shift: number) => {
    const both = pairingLines[(n * 3 + k + shift) % pairingLines.length];
    return both ? garden.say(both) : "";
  };
  await garden.act(one, meetInPairing, { pairing, heldOn: garden.day(-ago), line: line(0) });
  if (k % 3 === 2) return;
  garden.later(200);
  const { id: contact } = await garden.house.db
    .selectFrom("pairingContacts")
    .select("id")
    .where("pairingId", "=", pairing)
    .orderBy("heldOn", "desc")
    .executeTakeFirstOrThrow();
  await garden.act(other, addPairingLine, { pairing, contact, line: line(4) });
};

const end = async (garden: Garden, plan: Plan, n: number) => {
  if (!plan.ended) return;
  await garden.act(plan.administrator, endPairing, {
    pairing: garden.thing(key(n)),
    word: garden.say(plan.ended.word),
  });
};
