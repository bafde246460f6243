import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axeCore from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { root } from "../../packaging/sources.js";
import { patience } from "./chromium";
import type { App } from "./running-app";

export { keptBrowser, openBrowser, patience } from "./chromium";
export { type App, openApp } from "./running-app";

export type StoryOptions = {
  /** Who reads, by the slug of a person of the garden; nobody is signed in without it. */
  as?: string;
  /** 390 is a phone (touch), 1280 a laptop. */
  width?: number;
  theme?: "light" | "dark";
  javaScript?: boolean;
  /** Console errors this story provokes on purpose, such as a refused form or an unknown page. */
  provokes?: RegExp[];
};
export type Scene = { app: App; browser: Browser; context: BrowserContext; page: Page };

/** Plays one story in a fresh context; any console or page error it did not announce fails it. */
export const onStage = async (
  app: App,
  browser: Browser,
  how: StoryOptions,
  tell: (scene: Scene) => Promise<void>,
  title = "story",
): Promise<void> => {
  const scene = await openScene(app, browser, how);
  try {
    await tell(scene).catch(async (error) => {
      await picture(scene.page, title);
      throw error;
    });
    const unannounced = scene.errors.filter((error) => !how.provokes?.some((pattern) => pattern.test(error)));
    expect(unannounced, "errors in the console").toEqual([]);
  } finally {
    await scene.context.close();
  }
};

/** A page in a context of its own, somebody signed in, and the errors its console shows from now on. */
export const openScene = async (
  app: App,
  browser: Browser,
  { as, width = 1280, theme = "light", javaScript = true }: StoryOptions,
): Promise<Scene & { errors: string[] }> => {
  const phone = width < 600;
  const context = await browser.newContext({
    baseURL: app.origin,
    viewport: { width, height: phone ? 844 : 800 },
    isMobile: phone,
    hasTouch: phone,
    colorScheme: theme,
    reducedMotion: "reduce",
    javaScriptEnabled: javaScript,
    locale: app.lang === "fr" ? "fr-FR" : "en-GB",
    timezoneId: "Europe/Paris",
  });
  context.setDefaultTimeout(patience);
  const errors: string[] = [];
  context.on("weberror", (error) => {
    const { name, message, stack } = error.error();
    if (!isOvertaken(name, message)) errors.push(stack ?? message);
  });
  context.on("console", (message) => {
    const [name = "", ...said] = message.text().split("\n")[0]?.split(": ") ?? [];
    if (message.type() === "error" && !isOvertaken(name, said.join(": ")))
      errors.push(`${message.text()} (${message.location().url})`);
  });
  const page = await context.newPage();
  if (as) await signInAs(context, app, as);
  return { app, browser, context, page, errors };
};

/**
 * React Router aborts a navigation that another one overtakes, and leaves its promise rejected with nobody to catch it:
 * nothing is lost, and how often it happens is a matter of milliseconds.
 */
const isOvertaken = (name: string, message: string) =>
  name === "AbortError" && message.endsWith("signal is aborted without reason");

/** Becomes a person of the garden by the tour's own switch; the demo alone has it. */
export const signInAs = async (context: BrowserContext, app: App, person: string): Promise<void> => {
  const answer = await context.request.post(`${app.origin}/visite/personne`, {
    form: { person },
    headers: { Origin: app.origin, "Sec-Fetch-Site": "same-origin" },
    maxRedirects: 0,
  });
  expect([200, 302, 303], `signing in ${person}: ${answer.status()}`).toContain(answer.status());
};

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// The dark theme gives other values to the same colours and changes nothing else (tests/unit/ui/themes.test.ts); a
// narrow window changes how large a target is (wcag22aa).
const rulesOf = {
  both: { light: everything, dark: ["cat.color"] },
  light: { light: everything },
  dark: { dark: ["cat.color", "wcag22aa"] },
  shape: { light: everything },
} satisfies Record<string, { [theme in "light" | "dark"]?: string[] }>;

/** How a page is looked at: in one theme or both; `shape` leaves out contrast, which takes most of axe's time. */
export type Look = keyof typeof rulesOf;

/** `npm run test:stages` looks at everything everywhere. */
export const everyStage = process.env.STAGES === "all";

/** What axe finds in the page as it stands, as readable lines. */
export const axe = async (page: Page, look: Look = "both"): Promise<string[]> => {
  const found: string[] = [];
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  for (const [theme, tags] of Object.entries(rulesOf[everyStage ? "both" : look])) {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
    const { looked, violations } = await page.evaluate(
      async ({ tags, colours }) => {
        const { axe } = window as Window & { axe?: typeof axeCore };
        const results = await axe?.run(document, {
          runOnly: { type: "tag", values: tags },
          rules: { "color-contrast": { enabled: colours } },
          resultTypes: ["violations"],
          // Reads stylesheets and media a second time, for rules about turned screens and sounds that no page has.
          preload: false,
        });
        return {
          looked: results ? results.passes.length + results.incomplete.length + results.violations.length : 0,
          violations: (results?.violations ?? []).map(({ id, help, nodes }) => ({
            id,
            help,
            places: nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`),
          })),
        };
      },
      { tags, colours: everyStage || look !== "shape" },
    );
    // A page on which axe looked at nothing would be without fault.
    if (looked === 0) found.push(`${theme} ${page.url()}: axe looked at nothing`);
    for (const { id, help, places } of violations)
      found.push(`${theme} ${page.url()} ${id}: ${help}\n  ${places.join("\n  ")}`);
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
};

/** What the page looked like when a story failed, under .cache/failures/. */
const picture = async (page: Page, title: string) => {
  const folder = join(root, ".cache", "failures");
  mkdirSync(folder, { recursive: true });
  const name = title.normalize("NFD").replace(/[^\w]+/g, "-");
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true }).catch(() => undefined);
};
