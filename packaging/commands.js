import { parseArgs } from "node:util";
import { build, isBuilt } from "./build.js";
import { ensureInstalled } from "./install.js";
import { checkFolders } from "./machine.js";
import { prove } from "./proof.js";
import { says } from "./says.js";
import { demo, dev, passToCli, start } from "./serve.js";
import { Stop } from "./steps.js";
import { inTurn } from "./turn.js";

/** @param {string[]} words */
export const run = async (words) => {
  try {
    process.exitCode = await command(words);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};

/**
 * @param {string[]} words
 * @returns {Promise<number>}
 */
const command = async ([name, ...rest]) => {
  switch (name) {
    case "demo":
      return demo(options(rest), prepare);
    case "start":
      return start(options(rest), prepare);
    case "dev":
      return dev(options(rest), install);
    case "db":
      checkFolders();
      await prepare();
      return passToCli(rest);
    case "test":
      options(rest);
      checkFolders();
      await install();
      return prove(["style", "types", "unit", "integration", "build", "e2e"]);
    default:
      throw new Stop(says.usage);
  }
};

/** @param {string[]} args */
const options = (args) => {
  try {
    return parseArgs({
      args,
      options: {
        lang: { type: "string", default: "fr" },
        port: { type: "string" },
        fresh: { type: "boolean", default: false },
        lan: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Stop(says.badOption(error instanceof Error ? error.message : String(error)));
  }
};

const waiting = () => console.log(says.waiting);

const install = () => inTurn("prepare", ensureInstalled, waiting);

const prepare = () =>
  inTurn(
    "prepare",
    async () => {
      await ensureInstalled();
      if (!isBuilt()) await build();
    },
    waiting,
  );
