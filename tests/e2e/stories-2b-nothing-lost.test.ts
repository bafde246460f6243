import type { Page } from "playwright-core";
import { expect } from "vitest";
import {
  button,
  enterByMail,
  expectAccessibleHere,
  expectSaid,
  expectText,
  field,
  goTo,
  onEachStage,
  type Play,
  part,
  readRows,
  refusals,
  takenOver,
  unfold,
} from "../support/stages";

const slugOf = ({ app }: Pick<Play, "app">, vegetable: string) =>
  readRows<{ slug: string }>(app, "select slug from poles where vegetable = ?", vegetable)[0]?.slug ?? "";

const comingBoard = ({ app }: Pick<Play, "app">) =>
  readRows<{ id: string }>(app, `select "id" from meetings where "kind" = 'board' order by "startsAt" desc limit 1`)[0]
    ?.id ?? "";

const growing = { fr: "Maraîchage", en: "Growing" };

const soilReport = (play: Play) => `/poles/${slugOf(play, "carotte")}/rapports/${comingBoard(play)}`;

onEachStage(
  (story) => {
    story(
      "a stale edit, twice in a row: both texts are shown, nothing is lost",
      { as: "helene-marchetti", provokes: refusals },
      async (play) => {
        const { page, t, as } = play;
        const { form } = t.poles;
        const url = `/poles/${slugOf(play, "potiron")}/modifier`;
        const odile = await as("odile-gramont");
        const odileWrites = async (remit: string) => {
          await goTo(odile, url);
          await field(odile, form.remit).fill(remit);
          await button(odile, form.save).click();
          await odile.waitForURL((at) => !at.pathname.endsWith("/modifier"));
        };
        const mine = "Se retrouver, surtout quand il pleut.";
        await goTo(page, url);
        await field(page, form.remit).fill(mine);
        for (const remit of ["Accueillir, et dire merci.", "Accueillir, nourrir, et dire merci."]) {
          await odileWrites(remit);
          await button(page, form.save).click();
          await expectText(page, t.reason("common.changedMeanwhile"));
          await expectText(part(page, t.common.currentText), remit);
          expect(await field(page, form.remit).inputValue()).toBe(mine);
        }
        await expectAccessibleHere(play);
        await button(page, form.save).click();
        await page.waitForURL((at) => !at.pathname.endsWith("/modifier"));
        await expectText(page, mine);
      },
    );

    story(
      "a stale edit in a form that was folded: it stands open with both texts",
      { as: "claire-vasseur", provokes: refusals },
      async (play) => {
        const { page, t, as } = play;
        const { proposals: words } = t;
        await goTo(page, "/propositions/nouvelle");
        await field(page, words.fields.title).fill("Planter une haie au nord");
        await field(page, words.fields.text).fill("Le vent couche les poireaux.");
        await button(page, words.keepDraft).click();
        await expectText(page, words.draftNext);
        const url = page.url();
        await unfold(page, words.edit);
        await field(page, words.fields.text).fill("Le vent couche les poireaux, et les gens.");

        const thierry = await as("thierry-kervella");
        await goTo(thierry, url);
        await unfold(thierry, words.edit);
        await field(thierry, words.fields.text).fill("Le vent du nord couche tout.");
        await button(thierry, t.common.save).click();
        await expectSaid(thierry, t.sayDone("proposals.edited"));

        await button(page, t.common.save).click();
        await expectText(page, t.reason("common.changedMeanwhile"));
        await expectText(part(page, t.common.currentText), "Le vent du nord couche tout.");
        const mine = field(page, words.fields.text);
        expect(await mine.isVisible()).toBe(true);
        expect(await mine.inputValue()).toBe("Le vent couche les poireaux, et les gens.");
        await button(page, t.common.save).click();
        await expectSaid(page, t.sayDone("proposals.edited"));
      },
    );

    story(
      "a text changed before the scripts have come: they take it over, and do not write the first one back",
      { as: "claire-vasseur", needsJavaScript: true },
      async (play) => {
        const { page, t } = play;
        const { box } = t.reports;
        const scripts: { come: () => void } = { come: () => undefined };
        const coming = new Promise<void>((resolve) => {
          scripts.come = resolve;
        });
        await page.route("**/assets/*.js", async (route) => {
          await coming;
          await route.continue();
        });
        await page.goto(soilReport(play), { waitUntil: "commit" });
        const mine = "Le puits remonte, doucement.";
        await field(page, box).fill(mine);
        scripts.come();
        await takenOver(page);
        expect(await field(page, box).inputValue()).toBe(mine);
      },
    );

    story(
      "a report finished by somebody else meanwhile: what was typed stays on the screen",
      { as: "claire-vasseur", provokes: refusals },
      async (play) => {
        const { page, t, as } = play;
        const { reports } = t;
        const mine = "Le puits est à sec depuis mardi.";
        await goTo(page, soilReport(play));
        await field(page, reports.box).fill(mine);
        const thierry = await as("thierry-kervella");
        await goTo(thierry, soilReport(play));
        await field(thierry, reports.box).fill("Tout pousse.");
        await button(thierry, reports.finish).click();
        await button(thierry, reports.reopen).waitFor();
        await button(page, reports.finish).click();
        await expectText(page, t.reason("common.changedMeanwhile"));
        await expectText(part(page, t.common.currentText), "Tout pousse.");
        expect(await field(page, reports.box).inputValue()).toBe(mine);
        await button(page, reports.finish).click();
        await expectSaid(page, t.sayDone("reports.finished", growing[play.stage.lang]));
        await expectText(page, mine);
        await button(page, reports.reopen).waitFor();
      },
    );

    story("a session ended from another device while typing: the text is there after sign-in", {}, async (play) => {
      const { page, t, as } = play;
      const { proposals: words } = t;
      const { account, entry } = t.session;
      const text = "Trois chats, et plus un seul mulot.\n\nLe vétérinaire offre la visite.";
      await enterByMail(play, "odile.gramont@terreau.example");
      await goTo(page, "/propositions/nouvelle");
      await field(page, words.fields.title).fill("Adopter un troisième chat");
      await field(page, words.fields.text).fill(text);

      const elsewhere = await as("odile-gramont");
      await goTo(elsewhere, "/mon-compte");
      const ends = button(part(elsewhere, account.sessions), account.end);
      for (let left = await ends.count(); left > 0; left -= 1) {
        await ends.first().click();
        await expect.poll(() => ends.count()).toBe(left - 1);
      }

      await button(page, words.submit).click();
      await page.waitForURL("**/entrer?retour=*");
      await expectText(page, entry.resume);
      await enterByMail(play, "odile.gramont@terreau.example", "/propositions/nouvelle");
      await expectText(page, t.reason("common.sessionEnded"));
      expect(await field(page, words.fields.title).inputValue()).toBe("Adopter un troisième chat");
      expect((await field(page, words.fields.text).inputValue()).replaceAll("\r", "")).toBe(text);
      await expectAccessibleHere(play);
      await button(page, words.submit).click();
      await expectSaid(page, t.sayDone("proposals.submitted"));
    });

    story(
      "what is typed is saved as it is typed and is there after a reload",
      { as: "nadia-ferhat", needsJavaScript: true },
      async (play) => {
        const { page, t } = play;
        const { reports } = t;
        await goTo(page, `/poles/${slugOf(play, "bourrache")}/rapports/${comingBoard(play)}`);
        await button(page, reports.reopen).click();
        const box = field(page, reports.box);
        await box.fill("Le lycée vient jeudi, et la");
        await page.getByText(new RegExp(`^${t.common.savedAt("").trim()}`)).waitFor();
        await page.reload();
        await expect.poll(() => box.inputValue()).toBe("Le lycée vient jeudi, et la");
      },
    );

    story(
      "the same form posted twice has one effect; with another text, both are shown",
      { as: "karim-belkacem" },
      async (play) => {
        const { page, app, context, t } = play;
        const { log } = t.actions;
        const text = "Affûté les serfouettes.";
        const posted = (words: string) => readRows(app, "select 1 from actions where text = ?", words).length;
        await goTo(page, "/noter");
        const form = await formAsSent(page, page.getByRole("textbox", { name: log.question }), text);
        const send = (words: string) =>
          context.request.post("/noter", {
            form: { ...form, text: words },
            headers: { Origin: app.origin, "Sec-Fetch-Site": "same-origin", Accept: "text/html" },
            maxRedirects: 0,
          });
        const [first, second] = [await send(text), await send(text)];
        expect([first.status(), second.status()]).toEqual([303, 303]);
        expect(second.headers().location).toBe(first.headers().location);
        expect(posted(text)).toBe(1);
        const other = await send("Affûté les serfouettes et les bêches.");
        expect(other.status()).toBe(409);
        expect(await other.text()).toContain("Affûté les serfouettes et les bêches.");
        expect(posted("Affûté les serfouettes et les bêches.")).toBe(0);
      },
    );

    story("a button pressed twice in a hurry logs one proposal", { as: "claire-vasseur" }, async ({ app, page, t }) => {
      const { proposals: words } = t;
      await goTo(page, "/propositions/nouvelle");
      await field(page, words.fields.title).fill("Doubler les poignées");
      await field(page, words.fields.text).fill("Une seule main, c’est peu.");
      await button(page, words.keepDraft).dblclick();
      await expectText(page, words.draftNext);
      expect(readRows(app, "select 1 from proposals where title = ?", "Doubler les poignées")).toHaveLength(1);
    });
  },
  { asleepToo: true },
);

/** The fields a browser would send from the form around this field. */
const formAsSent = async (page: Page, inside: ReturnType<Page["getByRole"]>, text: string) => {
  await inside.fill(text);
  const form = page.locator("form", { has: inside }).first();
  return form.evaluate((element) =>
    Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
  );
};
