import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { root } from "../../packaging/sources.js";

const MINUTE = 60_000;

/** The hour of an evening told in a minute: on the server, which reads it in a file, and on the page that shows it. */
export const openEvening = () => {
  const file = join(mkdtempSync(join(tmpdir(), "terreau-hour-")), "ahead");
  writeFileSync(file, "0");
  const minutesNow = () => {
    const [hour = 0, minute = 0] = new Date()
      .toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" })
      .split(":")
      .map(Number);
    return hour * 60 + minute;
  };
  const clock = pathToFileURL(join(root, "tests", "pictures", "clock.js")).href;
  return {
    env: { PICTURES_CLOCK: file, NODE_OPTIONS: `--import ${clock}` },
    /** It is now this hour of today, in Paris. */
    isNow: async (page: Page, hour: number, minute: number) => {
      const ahead = (hour * 60 + minute - minutesNow()) * MINUTE;
      writeFileSync(file, String(ahead));
      await page.clock.setFixedTime(Date.now() + ahead);
    },
  };
};

export type Evening = ReturnType<typeof openEvening>;
