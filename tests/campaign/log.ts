import type { Client } from "../support/client";
import { small } from "../support/small";

export type Entry = { key: string; text: string; poleId: string; personId: string };

/** Four people of the small association and the pole each logs in. */
export const loggers = [
  { slug: "claire-vasseur", personId: small.claire, poleId: small.maraichage },
  { slug: "nadia-ferhat", personId: small.nadia, poleId: small.insertion },
  { slug: "gerard-poulain", personId: small.gerard, poleId: small.vie },
  { slug: "sophie-arnaud", personId: small.sophie, poleId: small.maraichage },
];

/** Sends the form of /noter with its key; the status of the answer, or null when none came. */
export const log = (client: Client, { key, text, poleId, personId }: Entry): Promise<number | null> =>
  client.post("/noter", { intent: "action.log", key, text, poleId, personId, doneOn: "2026-01-15" }).then(
    (answer) => answer.status,
    () => null,
  );
