import { expect } from "vitest";
import { signInAs } from "../support/browser";
import {
  button,
  enterByMail,
  expectAccessibleHere,
  expectSaid,
  expectText,
  field,
  goTo,
  link,
  mailsTo,
  onEachStage,
  part,
  refusals,
  unfold,
} from "../support/stages";

const claire = "claire.vasseur@terreau.example";
const password = "trois radis et une bêche";

onEachStage((story) => {
  story("Claire comes in by the link of her mail, which serves once", {}, async (play) => {
    const { app, page, t } = play;
    await goTo(page, "/poles");
    await page.waitForURL("**/entrer?retour=*");
    await expectAccessibleHere(play);
    await enterByMail(play, claire, "/poles");
    await goTo(page, "/");
    await page.getByRole("heading", { level: 1, name: t.home.hello("Claire") }).waitFor();
    const [mail] = mailsTo(app, claire);
    const stranger = await play.as(null);
    await goTo(stranger, mail?.action ?? "");
    await expectText(stranger, t.session.link.goneTitle);
    await link(stranger, t.session.link.again).click();
    await stranger.waitForURL("**/entrer**");
  });

  story("an unknown address is told the same words, and no mail leaves", {}, async ({ app, page, t }) => {
    const { entry } = t.session;
    await goTo(page, "/entrer");
    await field(page.locator("form").first(), entry.email).fill("personne@ailleurs.example");
    await button(page, entry.ask).click();
    await page.getByRole("heading", { level: 1, name: entry.asked }).waitFor();
    expect(mailsTo(app, "personne@ailleurs.example")).toEqual([]);
  });

  story(
    "a keeper makes a code; it opens once, then a password opens",
    { as: "helene-marchetti", provokes: refusals },
    async (play) => {
      const { page, t } = play;
      const { access, code, account, entry } = t.session;
      await goTo(page, "/reglages/acces");
      const line = page.getByRole("listitem").filter({ has: link(page, "Fanny Delorme") });
      await unfold(line, access.more);
      await button(line, access.newCode).click();
      await page.getByRole("heading", { name: access.doneTitle("Fanny") }).waitFor();
      await expectAccessibleHere(play);
      const given = (await page.locator("p.h2").textContent()) ?? "";
      expect(given).toMatch(/^\w{4}-\w{4}-\w{4}$/);

      const fanny = await play.as(null);
      await goTo(fanny, "/entrer/code");
      await field(fanny, code.field).fill(given.toLowerCase());
      await button(fanny, code.enter).click();
      await fanny.waitForURL("**/mon-compte?bienvenue=1");
      await field(fanny, account.passwordNew).fill("court");
      await field(fanny, account.passwordAgain).fill("court");
      await button(fanny, account.passwordSet).click();
      await expectText(fanny, t.reason("session.passwordShort"));
      await field(fanny, account.passwordNew).fill(password);
      await field(fanny, account.passwordAgain).fill(password);
      await button(fanny, account.passwordSet).click();
      await expectSaid(fanny, t.sayDone("session.passwordSaved"));

      const again = await play.as(null);
      // Scanned, the code comes after the #: the page reads it, its address forgets it.
      await goTo(again, `/entrer/code#${given}`);
      if (play.stage.javaScript) await again.waitForURL("**/entrer/code");
      else await field(again, code.field).fill(given);
      expect(await field(again, code.field).inputValue()).toBe(given);
      await button(again, code.enter).click();
      await expectText(again, t.reason("session.wrongCode"));

      await goTo(again, "/entrer");
      await unfold(again, entry.withPassword);
      const door = again.locator("#mot-de-passe");
      await field(door, entry.email).fill("fanny.delorme@terreau.example");
      await field(door, entry.password).fill("pas celui-là");
      await button(door, entry.enter).click();
      await expectText(again, t.reason("session.wrongEntry"));
      expect(await field(again.locator("#mot-de-passe"), entry.email).inputValue()).toContain("fanny");
      await unfold(again, entry.withPassword);
      await field(again.locator("#mot-de-passe"), entry.password).fill(password);
      await button(again.locator("#mot-de-passe"), entry.enter).click();
      await again.getByRole("heading", { level: 1, name: t.home.hello("Fanny") }).waitFor();

      // Her two devices are listed; she ends the other one from here.
      await goTo(again, "/mon-compte");
      const devices = part(again, account.sessions);
      await expectText(devices, account.thisOne);
      await button(devices, account.end).first().click();
      await expectSaid(again, t.sayDone("session.sessionEnded"));
      await goTo(fanny, "/mon-compte");
      await fanny.waitForURL("**/entrer**");
    },
  );

  story("« Changer de personne » in the tour, then leaving", { as: "karim-belkacem" }, async (play) => {
    const { page, t } = play;
    const { more, nav } = t.common;
    await goTo(page, "/poles");
    const open = () => page.locator(".me summary:visible", { hasText: nav.me });
    await open().click();
    await page.getByLabel(more.become).selectOption({ label: "Odile Gramont" });
    await button(page.locator(".me[open]"), more.change).click();
    await page.waitForURL("**/poles");
    await open().click();
    await expectText(page.locator(".me[open]"), "Odile Gramont");
    await button(page.locator(".me[open]"), more.leave).click();
    await page.waitForURL("**/entrer");
    await goTo(page, "/");
    await page.waitForURL("**/entrer**");
    await signInAs(page.context(), play.app, "amelie-rousset");
    await goTo(page, "/");
    await page.getByRole("heading", { level: 1, name: t.home.hello("Amélie") }).waitFor();
  });
});
