import type { Browser, BrowserContext, Page } from "playwright-core";
import { patience } from "./chromium";
import type { App } from "./running-app";
import { readRows } from "./stages";

export type Report = { id: string; token: string; code: string; meetingId: string; state: string };

export const reportOf = (app: App): Report => {
  const [report] = readRows<Report>(app, 'select id, token, code, "meetingId", state from "liveReports"');
  if (!report) throw new Error("the garden has no live report");
  return report;
};

/** A scene in its place; `slug` is who presents it. */
export type Place = { id: string; rank: number; kind: string; slug: string | null };

export const scenesOf = (app: App): Place[] =>
  readRows<Place>(
    app,
    'select scenes.id, rank, kind, slug from scenes left join persons on persons.id = "presenterId" where shown = 1 order by rank',
  );

/** When the last line of this verb was committed, in ms. */
export const committedAt = (app: App, verb: string): number =>
  Date.parse(
    readRows<{ at: string }>(app, "select at from journal where verb = ? order by seq desc limit 1", verb)[0]?.at ?? "",
  );

type Screen = { width: number; height: number; javaScript?: boolean };
export type Watcher = { context: BrowserContext; page: Page };

/** A screen that follows the room; answers once its stream is open. */
export const watch = async (browser: Browser, app: App, path: string, screen: Screen): Promise<Watcher> => {
  const { width, height, javaScript = true } = screen;
  const context = await browser.newContext({
    baseURL: app.origin,
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const follows = javaScript ? page.waitForResponse((answer) => answer.url().includes("/flux")) : null;
  await page.goto(path);
  await follows;
  return { context, page };
};

/** Notes in the page the instant its scene next changes. */
export const watchNextChange = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const room = document.getElementById("salle");
    const seen = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(Date.now());
      });
      if (room) observer.observe(room, { childList: true, subtree: true });
    });
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as Window & { seen?: Promise<number> }).seen ?? Number.NaN);
};
