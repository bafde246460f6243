import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../../packaging/machine.js";

/** How long a story waits for what should be there, in ms: a busy machine is slow, and only a failure waits that long. */
export const patience = 30_000;

/** The system's Chromium, quiet and headless; one for whoever asks. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

let kept: Promise<Browser> | null = null;

/** The browser of all the files of a worker, which ends with it; each story has a context of its own. */
export const keptBrowser = async (): Promise<Browser> => {
  kept ??= openBrowser();
  const browser = await kept;
  if (browser.isConnected()) return browser;
  kept = openBrowser();
  return kept;
};
