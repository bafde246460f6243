import type { Page } from "playwright-core";
import { expect } from "vitest";
import { holdAnswers } from "../support/held-answers";
import {
  button,
  expectAccessibleHere,
  expectSaid,
  expectText,
  field,
  goTo,
  link,
  onEachStage,
  type Play,
  part,
  readRows,
  unfold,
} from "../support/stages";

const growing = { fr: "Maraîchage", en: "Growing" };

const logged = ({ app }: Pick<Play, "app">, text: string) =>
  readRows<{ id: string; removedAt: string | null }>(app, 'select "id", "removedAt" from actions where text = ?', text);

/** The log's page answers once its field holds the focus: from there a sentence and one tap are all it takes. */
const openLog = async ({ page, t, stage }: Play) => {
  await goTo(page, "/");
  const bar = page.getByRole("navigation", { name: t.common.nav.main }).last();
  if (stage.width === 390) await link(bar, t.common.nav.log).click();
  else await goTo(page, "/noter");
  return page.getByRole("textbox", { name: t.actions.log.question });
};

/** Whether the service worker and the log's own script are ready for a lost network. */
const readyOffline = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches.open("terreau-shell-1");
        return navigator.serviceWorker.controller !== null && (await kept.match("/noter")) !== undefined;
      }),
    )
    .toBe(true);

onEachStage((story) => {
  story(
    "Claire logs an action in two taps and a sentence, then takes it back",
    { as: "claire-vasseur" },
    async (play) => {
      const { page, t } = play;
      const { log, noted } = t.actions;
      const sentence = "Semé les fèves sous le grand tunnel.";
      // One tap on « Noter », the sentence, one tap on « Enregistrer »: nothing else is touched.
      const sentenceField = await openLog(play);
      await sentenceField.fill(sentence);
      await button(page, log.save).click();
      await page.getByRole("heading", { level: 1, name: noted.title }).waitFor();
      await expectText(page, sentence);
      expect(logged(play, sentence)).toHaveLength(1);
      await expectAccessibleHere(play);
      await button(page, noted.undo).click();
      await expectSaid(page, t.sayDone("actions.removed"));
      expect(logged(play, sentence).filter((one) => one.removedAt === null)).toEqual([]);
      await button(page, t.common.undo).click();
      await expectSaid(page, t.sayDone("actions.restored"));
      expect(logged(play, sentence).filter((one) => one.removedAt === null)).toHaveLength(1);
    },
  );

  story(
    "without network Claire logs all the same; it is sent once when it is back",
    { as: "claire-vasseur", needsJavaScript: true, provokes: [/ERR_INTERNET_DISCONNECTED/] },
    async (play) => {
      const { page, context, t } = play;
      const { log, noted, kept } = t.actions;
      const sentence = "Réparé la pompe du bas, sans réseau.";
      const sentenceField = await openLog(play);
      await readyOffline(page);
      await context.setOffline(true);
      await expectText(page, log.noNetwork);
      await sentenceField.fill(sentence);
      await button(page, log.save).click();
      await page.getByRole("heading", { level: 1, name: noted.title }).waitFor();
      await expectText(page, kept.waiting(1));
      // The page opens again without network, and still holds the sentence.
      await page.reload({ waitUntil: "domcontentloaded" });
      await expectText(page, kept.waiting(1));
      expect(logged(play, sentence)).toEqual([]);
      await context.setOffline(false);
      await expectText(page, kept.sent(1));
      expect(logged(play, sentence)).toHaveLength(1);
      await page.reload();
      await sentenceField.waitFor();
      expect(await page.getByText(kept.waiting(1)).count()).toBe(0);
      expect(logged(play, sentence)).toHaveLength(1);
    },
  );

  story(
    "what comes in by itself does not move a page that is being read",
    { as: "claire-vasseur", needsJavaScript: true },
    async (play) => {
      const { page, t, as } = play;
      const sentence = "Bêché la planche du fond.";
      await goTo(page, "/actions");
      const answers = await holdAnswers(page, /\.data(\?|$)/);
      const elsewhere = await as("claire-vasseur");
      const log = await openLog({ ...play, page: elsewhere });
      await log.fill(sentence);
      await button(elsewhere, t.actions.log.save).click();
      // Read on while the page asks what changed.
      await expect.poll(answers.asked).toBeGreaterThan(0);
      await page.evaluate(() => scrollTo(0, 700));
      const read = await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2));
      const stands = () => read.evaluate((line) => line?.getBoundingClientRect().top ?? Number.NaN);
      const stood = await stands();
      answers.letGo();
      await expectText(page, sentence);
      expect(Math.abs((await stands()) - stood)).toBeLessThan(2);
    },
  );

  story(
    "what had the focus goes away: the focus goes to what took its place, and to the title of another page",
    { as: "helene-marchetti", needsJavaScript: true },
    async ({ page, t }) => {
      const focused = () => page.evaluate(() => document.activeElement?.localName);
      await goTo(page, "/actions");
      const done = button(page, t.actions.finish);
      const before = await done.count();
      await done.nth(1).press("Enter");
      await expect.poll(() => done.count()).toBe(before - 1);
      await expect.poll(focused).toBe("li");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("a");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/actions/*");
      await expect.poll(focused).toBe("h1");
    },
  );

  story("Claire reads her pole's report over and finishes it", { as: "claire-vasseur" }, async (play) => {
    const { page, t } = play;
    const { reports } = t;
    await goTo(page, "/");
    await link(page, t.home.waiting.reportDo).click();
    await page.waitForURL("**/rapports/*");
    await expectText(page, reports.next.open);
    await expectAccessibleHere(play);
    expect(await part(page, reports.doneTitle).getByRole("listitem").count()).toBeGreaterThan(1);
    await field(page, reports.box).fill("Le forage est promis pour mars. Qui arrose en août ?");
    await button(page, reports.finish).click();
    await expectSaid(page, t.sayDone("reports.finished", growing[play.stage.lang]));
    await expectText(page, "Le forage est promis pour mars.");
    await expectText(page, reports.state.finished);
  });

  story("Marc has nothing to report: one tap", { as: "marc-tellier" }, async (play) => {
    const { page, t } = play;
    const { reports } = t;
    await goTo(page, "/");
    await link(page, t.home.waiting.reportDo).click();
    await page.waitForURL("**/rapports/*");
    await button(page, reports.nothing).click();
    await expectText(page, reports.state.nothing);
    await button(page, reports.reopen).waitFor();
  });

  story("a proposal: drafted, submitted, and opinions given", { as: "claire-vasseur" }, async (play) => {
    const { page, t, as } = play;
    const { proposals: words } = t;
    const title = "Acheter une houe maraîchère d’occasion";
    await goTo(page, "/propositions");
    await link(page, words.propose).click();
    await field(page, words.fields.title).fill(title);
    await field(page, words.fields.text).fill("La nôtre a rendu l’âme.\n\nUn voisin cède la sienne.");
    await field(page, words.fields.cost).fill(t.lang === "fr" ? "350,50" : "350.50");
    await button(page, words.keepDraft).click();
    await expectText(page, words.draftNext);
    const url = page.url();
    await expectAccessibleHere(play);
    const odile = await as("odile-gramont");
    expect((await odile.goto(url))?.status()).toBe(404);

    await button(page, words.submit).click();
    await expectSaid(page, t.sayDone("proposals.submitted"));
    await goTo(odile, url);
    await odile.getByRole("radio", { name: words.side.abstention }).check();
    await field(odile, words.opinionLine).fill("Et l’entretien ?");
    await button(odile, words.saveOpinion).click();
    await expectSaid(odile, t.sayDone("proposals.opined"));
    const bernard = await as("bernard-lhomme");
    await goTo(bernard, url);
    await bernard.getByRole("radio", { name: words.side.for }).check();
    await button(bernard, words.saveOpinion).click();
    await expectSaid(bernard, t.sayDone("proposals.opined"));

    await goTo(page, url);
    await expectText(page, words.opinions(2));
    await expectText(page, "Et l’entretien ?");
    await unfold(page, words.edit);
    await expectAccessibleHere(play);
  });

  story("nobody's home page holds more than five lines", { as: "claire-vasseur" }, async ({ page, t, as }) => {
    const lines = (one: Page) => part(one, t.home.waiting.title).getByRole("listitem");
    await goTo(page, "/");
    await part(page, t.home.waiting.title).waitFor();
    expect(await lines(page).count()).toBeLessThanOrEqual(5);
    for (const slug of ["suzanne-okemba", "sophie-arnaud", "amelie-rousset", "yvette-roussel"]) {
      const one = await as(slug);
      await goTo(one, "/");
      await part(one, t.home.waiting.title).waitFor();
      expect(await lines(one).count(), slug).toBeLessThanOrEqual(5);
    }
  });
});
