import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { keptBrowser, openScene } from "../../support/browser";
import type { App } from "../../support/running-app";
import { openShared } from "../../support/shared-app";
import { addressOf, isThere, openReport, screenNames } from "./addresses";
import { expectSound } from "./sound";

const KEEPER_ON_THE_BOARD = "helene-marchetti";

let app: App;
let browser: Browser;
let scene: Awaited<ReturnType<typeof openScene>>;
beforeAll(async () => {
  app = await openShared();
  openReport(app.database);
  browser = await keptBrowser();
  scene = await openScene(app, browser, { as: KEEPER_ON_THE_BOARD });
});
beforeEach(() => {
  scene.errors.length = 0;
});
afterAll(async () => {
  await scene?.context.close();
  await app?.stop();
});

const screens = screenNames.filter(isThere);

test("every page of the table of contents has its module", () => {
  expect(screenNames.filter((name) => !isThere(name))).toEqual([]);
});

test.each(screens)("%s: axe, HTML and width", async (name) => {
  await expectSound(scene.page, addressOf(app.database, name), { 1280: "light", 390: "dark", 320: "width" });
  expect(scene.errors, "errors in the console").toEqual([]);
});
