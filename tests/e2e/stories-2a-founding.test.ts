import { expect } from "vitest";
import {
  button,
  enterByMail,
  expectAccessibleHere,
  expectSaid,
  expectText,
  field,
  goTo,
  link,
  onEachStage,
  refusals,
  unfold,
} from "../support/stages";

onEachStage(
  (story) => {
    story("an empty database: the one-time link, the association, its first home page", {}, async (play) => {
      const { app, page, t } = play;
      const { setup, settings } = t.association;
      const address = app.lines.map((one) => /once: (\S+)$/.exec(one)?.[1]).find(Boolean) ?? "";

      await goTo(page, "/");
      await page.waitForURL("**/premiers-pas");
      await expectText(page, setup.wrongKey);

      // Whatever the server speaks, the first page speaks as the browser does.
      const other = play.stage.lang === "fr" ? "en" : "fr";
      const asked = await page.request.get(address, { headers: { "Accept-Language": other } });
      expect(await asked.text()).toContain(`<html lang="${other}"`);
      await goTo(page, address);
      await expectAccessibleHere(play);
      await field(page, setup.name).fill("Les Serres du Pont");
      await page.getByRole("radio", { name: t.association.models.collegial }).check();
      await field(page, setup.seats).fill("7");
      const first = page.getByRole("group", { name: setup.first, exact: true });
      await field(first, setup.givenName).fill("Maïa");
      await field(first, setup.familyName).fill("Lorrain");
      await field(first, setup.email).fill("maia@serres.example");
      const second = page.getByRole("group", { name: setup.second, exact: true });
      await field(second, setup.givenName).fill("Joachim");
      await field(second, setup.familyName).fill("Petit");
      await unfold(page, setup.questions);
      const quorum = page.getByRole("group", { name: t.association.questions.boardQuorum.ask });
      await quorum
        .getByRole("combobox")
        .first()
        .selectOption({ label: t.association.questions.boardQuorum.choices.half });
      await field(quorum, setup.article).fill("9");
      await button(page, setup.go).click();

      await page.waitForURL("**/reglages");
      await expectSaid(page, t.sayDone("association.founded", "Les Serres du Pont"));
      await expectAccessibleHere(play);
      // No mail server here: a password first, then the other keeper's code.
      const { account, access } = t.session;
      await link(page, account.welcomeDo).click();
      await page.waitForURL("**/mon-compte#mot-de-passe");
      await expectText(page, account.passwordNeeded);
      await field(page, account.passwordNew).fill("trois mots au hasard");
      await field(page, account.passwordAgain).fill("trois mots au hasard");
      await button(page, account.passwordSet).click();
      await expectSaid(page, t.sayDone("session.passwordSaved"));
      await goTo(page, "/reglages");
      await expectText(page, settings.inviteTitle);
      await link(page, settings.inviteDo).click();
      await expectText(page, access.waitedTitle("Joachim Petit"));
      await button(page, access.waitedDo).click();
      await expectText(page, access.doneTitle("Joachim"));
      await goTo(page, "/plan-des-poles");
      await expectText(page, t.poles.list.emptyTitle);
      await goTo(page, "/noter");
      await expectText(page, t.actions.log.noneYet);

      await goTo(page, "/");
      await page.getByRole("heading", { level: 1, name: t.home.hello("Maïa") }).waitFor();
      const { founding } = t.home;
      // What waits is the first step, and not « nothing ».
      expect(await page.getByText(t.home.waiting.nothing).count()).toBe(0);
      await expectText(page, founding.kicker(1, 3));
      await expectAccessibleHere(play);
      await link(page, founding.go.seats).click();
      await page.waitForURL("**/sieges#donner");
      const give = page.locator("#donner");
      await field(give, t.people.mandatesPage.whichSeat).selectOption({ index: 1 });
      await field(give, t.people.mandatesPage.who).selectOption({ label: "Lorrain Maïa" });
      await button(give, t.people.mandatesPage.giveDo).click();
      await expectSaid(page, t.sayDone("people.mandateGiven", "Maïa"));
      await goTo(page, "/");
      await expectText(page, founding.kicker(2, 3));

      const stranger = await play.as(null);
      await goTo(stranger, address);
      await stranger.waitForURL("**/entrer**");
    });

    story("the quorum answered at the foundation is a rule with its article", {}, async ({ app, page, t }) => {
      const { rulesPage } = t.association;
      await enterByMail({ app, page, t }, "maia@serres.example");
      await goTo(page, "/reglages");
      await link(page, t.association.settings.rulesOf(t.words.board.of)).click();
      const quorum = page.locator("#regle-quorum");
      await expectText(quorum, `${rulesPage.documents.statutes}, ${rulesPage.article.toLowerCase()} 9`);
      expect(await page.getByText(rulesPage.uncited).count()).toBeGreaterThan(5);
    });

    story("the first pole, and the way to note who does what today", {}, async (play) => {
      const { page, t } = play;
      const { form, list } = t.poles;
      const words = t.duties;
      await enterByMail(play, "maia@serres.example");
      await goTo(page, "/poles");
      await link(page, list.emptyDo).click();
      await field(page, form.leadPerson).selectOption({ label: "Joachim Petit" });
      await field(page, form.name).fill("Serres");
      await field(page, form.remit).fill("Des plants pour tout le quartier.");
      await page.getByRole("radio", { name: t.poles.vegetables.tomate }).check();
      await button(page, form.open).click();
      await expectSaid(page, t.sayDone("poles.opened", "Serres"));
      await goTo(page, "/");
      await expectText(page, t.home.founding.kicker(3, 3));
      await link(page, t.home.founding.go.welcome).click();
      await page.waitForURL("**/bienvenue#accueillir");
      await field(page, t.onboarding.list.mentor).selectOption({ label: "Joachim Petit" });

      await goTo(page, "/des-fonctions-aux-poles");
      await link(page, words.next.startDo).click();
      await page.waitForURL("**/aujourd-hui");
      await expectAccessibleHere(play);
    });

    story("nothing typed is lost when the first form is incomplete", { provokes: refusals }, async ({ page, t }) => {
      const { code } = t.session;
      await goTo(page, "/entrer/code");
      await button(page, code.enter).click();
      await expectText(page, t.reason("common.fieldEmpty"));
      await field(page, code.field).fill("AAAA-BBBB-CCCC");
      await button(page, code.enter).click();
      await expectText(page, t.reason("session.wrongCode"));
      expect(await field(page, code.field).inputValue()).toBe("AAAA-BBBB-CCCC");
      await link(page, code.noCode).click();
      await page.waitForURL("**/entrer");
    });
  },
  { garden: false },
);
