import { expect } from "vitest";
import {
  button,
  expectAccessibleHere,
  expectSaid,
  expectText,
  field,
  goTo,
  link,
  onEachStage,
  part,
  readRows,
  unfold,
} from "../support/stages";

const growing = { fr: "Maraîchage", en: "Growing" };
const buildings = { fr: "Bâtiments", en: "Buildings" };

onEachStage((story) => {
  story(
    "Claire looks back at her pole's year: two answers, and the next look has its day",
    { as: "claire-vasseur" },
    async (play) => {
      const { app, page, t, stage } = play;
      const { review } = t.poles;
      await goTo(page, `/poles/${stage.lang === "fr" ? "maraichage" : "growing"}`);
      await link(part(page, review.title), review.do).click();
      await page.waitForURL("**/point");
      await expectAccessibleHere(play);
      await field(page, review.keeps).fill("La tournée du lundi.");
      await field(page, review.used).fill("1200");
      await button(page, review.save).click();
      await expectSaid(page, t.sayDone("poles.reviewed", growing[stage.lang]));
      const rows = readRows<{ usedCents: number }>(
        app,
        'select "usedCents" from "poleReviews" where "keeps" = ?',
        "La tournée du lundi.",
      );
      expect(rows).toEqual([{ usedCents: 120_000 }]);
    },
  );

  story("Gérard hands the buildings over, line after line", { as: "gerard-poulain" }, async (play) => {
    const { page, t, stage } = play;
    const { handover } = t.poles;
    await goTo(page, `/poles/${stage.lang === "fr" ? "batiments" : "buildings"}`);
    await expectText(page, handover.who("Gérard Poulain", "Bernard Lhomme"));
    await expectText(page, handover.count(1, 4));
    await page
      .getByRole("button", { name: handover.tick("").trim() })
      .first()
      .click();
    await expectText(page, handover.count(2, 4));
    await button(page, handover.close).click();
    await expectSaid(page, t.sayDone("poles.handoverClosed", buildings[stage.lang]));
  });

  story("the map of poles, and the same as a list", { as: "helene-marchetti" }, async (play) => {
    const { page, t, stage } = play;
    const { map } = t.poles;
    await goTo(page, "/poles");
    await link(page, map.link).click();
    await page.getByRole("heading", { level: 1, name: map.title }).waitFor();
    expect(await page.getByRole("img", { name: map.drawn(5, 4).split(",")[0] }).count()).toBe(1);
    await expectText(part(page, map.wantsTitle), map.wants.relief);
    await unfold(page, map.asList);
    await link(page, growing[stage.lang]).first().waitFor();
    await expectAccessibleHere(play);
  });

  story(
    "a working group: opened for a pole, given more time, handed in by one of its people, read in the pole's report, ended",
    { as: "helene-marchetti" },
    async (play) => {
      const { page, t, as, stage } = play;
      const { groups } = t;
      const name = "Abri à vélos";
      await goTo(page, "/groupes");
      await unfold(page, groups.open);
      await field(page, groups.fields.name).fill(name);
      await field(page, groups.fields.deliverable).fill("Trois devis comparés.");
      await field(page, groups.fields.pole).selectOption({ label: buildings[stage.lang] });
      await field(page, groups.fields.lead).selectOption({ label: "Bernard Lhomme" });
      await page.getByRole("checkbox", { name: "Karim Belkacem" }).check({ force: true });
      await button(page, groups.open).click();
      await expectSaid(page, t.sayDone("groups.opened", name));
      await expectAccessibleHere(play);
      const karim = await as("karim-belkacem");
      await goTo(karim, page.url());
      await unfold(karim, groups.deliver);
      await field(karim, groups.fields.outcome).fill("Le deuxième, moins cher et posé en mars.");
      await button(karim, groups.deliverDo).click();
      await expectSaid(karim, t.sayDone("groups.delivered", name));
      await expectText(karim, "Le deuxième, moins cher et posé en mars.");

      await goTo(page, page.url());
      await unfold(page, groups.extend);
      await button(page, groups.extendDo).click();
      await expectSaid(page, t.sayDone("groups.extended", name));
      await goTo(page, `/poles/${{ fr: "batiments", en: "buildings" }[stage.lang]}`);
      const ofPole = part(page, groups.ofPole);
      await link(ofPole, name).waitFor();
      await link(ofPole, name).click();
      await unfold(page, groups.close);
      await button(page, groups.close).click();
      await expectSaid(page, t.sayDone("groups.closed", name));
    },
  );
});
