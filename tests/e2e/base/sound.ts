import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe, type Look } from "../../support/browser";

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

/** Opens a screen, which must be valid HTML, within each of these widths, and without fault for axe where it is asked. */
export const expectSound = async (page: Page, url: string, widths: { [width: number]: Look | "width" }) => {
  const answer = await page.goto(url);
  expect([url, answer?.status()]).toEqual([url, 200]);
  expect(await faultsOf((await answer?.text()) ?? ""), url).toEqual([]);
  expect((await page.locator("h1").allTextContents()).map((title) => title.trim() !== "")).toEqual([true]);
  await page.evaluate(() => document.fonts.ready);
  for (const [width, how] of Object.entries(widths)) {
    await page.setViewportSize({ width: Number(width), height: 844 });
    expect(await standsOut(page), `${url}: pixels beyond ${width}`).toBeLessThanOrEqual(0);
    if (how !== "width") expect(await axe(page, how)).toEqual([]);
  }
};
