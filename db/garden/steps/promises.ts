import { addDays } from "../../../app/features/association/calendar";
import { answerOne, makeOne } from "../../../app/features/promises/commands.server";
import type { Dates } from "../agenda-of-the-year";
import type { Garden } from "../replay";
import type { Step } from "../timeline";
import { tunnelTitle } from "../words/proposals-2";
import { promises } from "../words/year";
import { assemblyKey } from "./assemblies";

const HELENE = "helene-marchetti";

/** Nine promises noted the evening of the assembly; the story's is tied to its decision the day after that decision. */
export const promiseSteps = (garden: Garden, dates: Dates): Step[] => [
  {
    at: `${dates.lastAssembly}T21:10`,
    what: "promises made",
    run: async () => {
      for (const promise of promises) if (!promise.story) await make(garden, promise, {});
    },
  },
  {
    at: `${addDays(dates.boards[4] ?? "", 1)}T08:45`,
    what: "the story's promise",
    run: async () => {
      const { id } = await garden.house.db
        .selectFrom("decisions")
        .select("id")
        .where("title", "=", garden.say(tunnelTitle))
        .executeTakeFirstOrThrow();
      for (const promise of promises)
        if (promise.story) await make(garden, promise, { originKind: "decision", originId: id });
    },
  },
  ...promises.map((promise, n) => ({
    at: `${garden.day(-20 + n)}T18:40`,
    what: "a promise answered",
    run: () => answer(garden, promise),
  })),
];

type Plan = (typeof promises)[number];

const make = async (garden: Garden, promise: Plan, origin: { [name: string]: string }) => {
  garden.later(1);
  await garden.act(HELENE, makeOne, {
    meetingId: garden.thing(assemblyKey("ordinary")),
    poleId: garden.pole(promise.pole),
    text: garden.say(promise.text),
    dueOn: "",
    ...origin,
  });
};

const answer = async (garden: Garden, promise: Plan) => {
  if (!promise.status) return;
  const { id, version } = await garden.house.db
    .selectFrom("promises")
    .select(["id", "version"])
    .where("text", "=", garden.say(promise.text))
    .executeTakeFirstOrThrow();
  const why = promise.why ? garden.say(promise.why) : "";
  await garden.act(promise.by, answerOne, { id, status: promise.status, why, version: String(version) });
};
