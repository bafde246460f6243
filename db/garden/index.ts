import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { V7Generator } from "uuidv7";
import type { House } from "../../app/server/house";
import { makeHub } from "../../app/server/hub";
import { houseSecret } from "../../app/server/settings";
import { civilDay } from "../../app/texts/zone";
import { verifyJournal } from "../../app/verify.server";
import { openDatabase } from "../open";
import { type Dates, datesFrom } from "./agenda-of-the-year";
import { type Garden, makeHands, seeded, zone } from "./replay";
import { assemblySteps } from "./steps/assemblies";
import { boardSteps } from "./steps/boards";
import { careSteps } from "./steps/care";
import { deadlineSteps } from "./steps/deadlines";
import { decidingSteps } from "./steps/decides";
import { dutySteps } from "./steps/duties";
import { filingSteps } from "./steps/filing";
import { followUpSteps } from "./steps/follow-ups";
import { foundingSteps } from "./steps/founding";
import { liveReportSteps } from "./steps/live-report";
import { logSteps } from "./steps/log";
import { mandateSteps } from "./steps/mandates";
import { presentSteps } from "./steps/now";
import { pairingSteps } from "./steps/pairings";
import { powerSteps } from "./steps/powers";
import { promiseSteps } from "./steps/promises";
import { proposalSteps } from "./steps/proposals";
import { pastLook, renewalSteps } from "./steps/renewal";
import { thanksSteps } from "./steps/thanks";
import { runInOrder, type Step } from "./timeline";

/** What happened, theme by theme; the timeline puts it in the order of its days. */
const everything: readonly ((garden: Garden, dates: Dates) => Step[])[] = [
  foundingSteps,
  dutySteps,
  mandateSteps,
  powerSteps,
  filingSteps,
  assemblySteps,
  promiseSteps,
  logSteps,
  proposalSteps,
  decidingSteps,
  boardSteps,
  followUpSteps,
  deadlineSteps,
  careSteps,
  pairingSteps,
  thanksSteps,
  renewalSteps,
  (garden, dates) => pastLook(garden, dates.founded),
  presentSteps,
  liveReportSteps,
];

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
    everything.flatMap((steps) => steps(garden, dates)),
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
