import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, onStage, openBrowser } from "../../support/browser";
import { type App, openApp } from "../../support/running-app";
import { addressOf, isThere, openReport, screenNames } from "./addresses";

let app: App;
let browser: Browser;
beforeAll(async () => {
  app = await openApp();
  openReport(app.database);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const KEEPER_ON_THE_BOARD = "helene-marchetti";
const patient = { timeout: 120_000 };

// How React writes attributes and void elements is not at stake; nothing else is excused.
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "void-style": "off",
  },
});

const faultsOf = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.ruleId} ${one.message}`));
};

/** Pixels of the page that stand out of the window on the right. */
const standsOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const screens = screenNames.filter(isThere);

test("every page of the table of contents has its module", () => {
  expect(screenNames.filter((name) => !isThere(name))).toEqual([]);
});

test.each(screens)("%s: axe, HTML and width", patient, async (name) => {
  await onStage(app, browser, { as: KEEPER_ON_THE_BOARD }, async ({ page }) => {
    const answer = await page.goto(addressOf(app.database, name));
    expect(answer?.status()).toBe(200);
    expect(await faultsOf((await answer?.text()) ?? "")).toEqual([]);
    expect((await page.locator("h1").allTextContents()).map((title) => title.trim() !== "")).toEqual([true]);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await standsOut(page), `pixels beyond ${width}`).toBeLessThanOrEqual(0);
      if (width !== 320) expect(await axe(page)).toEqual([]);
    }
  });
});
