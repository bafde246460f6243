import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { V7Generator } from "uuidv7";
import type { House } from "../../app/server/house";
import { makeHub } from "../../app/server/hub";
import { houseSecret } from "../../app/server/settings";
import { civilDay } from "../../app/texts/zone";
import { verifyJournal } from "../../app/verify.server";
import { openDatabase } from "../open";
import { datesFrom } from "./agenda-of-the-year";
import { makeHands, seeded, zone } from "./replay";
import { boardSteps } from "./steps/boards";
import { followUpSteps } from "./steps/follow-ups";
import { foundingSteps } from "./steps/founding";
import { logSteps } from "./steps/log";
import { mandateSteps } from "./steps/mandates";
import { proposalSteps } from "./steps/proposals";
import { runInOrder } from "./timeline";

const SEED = 20_261_123;

/**
 * Makes the example garden in a new file by replaying the real commands at their own past hours; answers a sentence.
 * It grows in memory, is verified, and is put on the disk whole: there is never half a garden. Throws when a line of
 * the journal does not hold.
 */
export const makeGarden = async (file: string, options: { lang: "fr" | "en"; today?: string }): Promise<string> => {
  const { lang } = options;
  const today = options.today ?? civilDay(new Date().toISOString(), zone);
  const { db, dialect } = await openDatabase(":memory:");
  const random = seeded(SEED + Number(today.replaceAll("-", "")));
  const generator = new V7Generator({ nextUint32: random.uint32 });
  const house: Omit<House, "clock"> = {
    db,
    dialect,
    hub: makeHub(),
    pool: {
      run: async () => Promise.reject(new Error("no worker while the garden is made")),
      close: async () => undefined,
    },
    ids: (at) => generator.generateOrResetCore(at.getTime(), 10_000).toString(),
    origin: "http://127.0.0.1:3000",
    publicUrl: null,
    demo: true,
    lan: false,
    development: false,
    secret: await houseSecret(db),
    content: resolve(existsSync("content") ? "content" : "build/content"),
    kept: new Map(),
    defaultLang: lang,
  };
  const garden = makeHands(house, { lang, today, pick: random.pick });
  const dates = datesFrom(today);
  await runInOrder(
    garden,
    [foundingSteps, mandateSteps, logSteps, proposalSteps, boardSteps, followUpSteps].flatMap((steps) =>
      steps(garden, dates),
    ),
  );
  const { lines, fault } = await verifyJournal(db);
  if (fault) throw new Error(`Line ${fault.seq} of the garden does not hold (${fault.what}).`);
  mkdirSync(dirname(resolve(file)), { recursive: true });
  rmSync(file, { force: true });
  await dialect.copyTo?.(resolve(file));
  await db.destroy();
  return lang === "fr"
    ? `Le jardin est prêt : ${lines} lignes au journal.`
    : `The garden is ready: ${lines} lines in the journal.`;
};
