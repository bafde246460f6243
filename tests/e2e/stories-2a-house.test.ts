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
  refusals,
  unfold,
} from "../support/stages";

onEachStage((story) => {
  story(
    "a keeper changes a quorum with its article and reads it back as a sentence",
    { as: "helene-marchetti" },
    async (play) => {
      const { page, t } = play;
      const { rulesPage, rules, settings } = t.association;
      await goTo(page, "/reglages");
      await link(page, settings.rulesOf(t.words.board.of)).click();
      const quorum = page.locator("#regle-quorum");
      await unfold(quorum, rulesPage.change);
      await field(quorum, rules.fields.fraction).selectOption({ label: rules.options["2/3"] });
      await field(quorum, rules.fields.counts).selectOption({ label: rules.options.present });
      await field(quorum, rulesPage.document).selectOption({ label: rulesPage.documents.internalRules });
      await field(quorum, rulesPage.article).fill("12 bis");
      await button(quorum, rulesPage.save).click();
      await expectSaid(page, t.sayDone("association.rulesChanged"));
      const sentence = rules.sentences.quorum({
        kind: "fraction",
        base: "seats",
        counts: "present",
        fraction: { n: 2, d: 3 },
        strict: false,
      });
      await expectText(quorum, sentence);
      await expectText(quorum, `${rulesPage.documents.internalRules}, ${rulesPage.article.toLowerCase()} 12 bis`);
      await expectAccessibleHere(play);
    },
  );

  story(
    "a list from a spreadsheet: read, its refused lines with their reasons, added",
    { as: "marc-tellier", provokes: refusals },
    async (play) => {
      const { app, page, t } = play;
      const { upload, preview, kinds, reasons: why } = t.imports;
      const lines = [
        "Prénom;Nom;E-mail;Rôle;Depuis",
        "Hélöise;Çabrol;heloise@jardin.example;bénévole;03/09/2025",
        "Noël;Lefèvre;;membre;",
        ";Sansprénom;;membre;",
        "Rose;Trémière;pas une adresse;membre;",
        "Basile;Pistou;;jardinier;",
        "Aneth;Doux;;membre;31/02/2025",
        "Claire;Vasseur;;membre;",
        "Noël;Lefèvre;;membre;",
        "=1+1;Formule;;membre;",
      ];
      await goTo(page, "/personnes/import");
      await page.waitForURL("**/imports/personnes");
      await button(page, upload.go).click();
      await expectText(page, why.fileNone);
      await page.locator("#fichier").setInputFiles({
        name: "membres.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(lines.join("\r\n"), "latin1"),
      });
      await button(page, upload.go).click();
      await page.waitForURL("**/imports/personnes/apercu/*");
      await expectText(page, preview.known(1));
      const refused = part(page, preview.toCorrect);
      const reasons = ["lineNoName", "lineEmail", "lineRole", "lineDate", "lineTwice", "lineFormula"] as const;
      for (const one of reasons) await expectText(refused, t.reason(`imports.${one}`));
      await expectText(page.getByRole("row", { name: "Hélöise" }), "Çabrol");
      await expectAccessibleHere(play);
      await button(page, preview.go(kinds.people.unit(2))).click();
      await expectSaid(page, t.sayDone("imports.done", "2"));
      const added = readRows(app, 'select 1 from persons where "familyName" in (?, ?)', "Çabrol", "Lefèvre");
      expect(added).toHaveLength(2);
    },
  );

  story("a pole is opened; later its lead is named", { as: "helene-marchetti", provokes: refusals }, async (play) => {
    const { page, t } = play;
    const { form, pole: words, list } = t.poles;
    await goTo(page, "/poles");
    await link(page, list.holeOpen).click();
    await field(page, form.name).fill("Abeilles");
    await button(page, form.open).click();
    await expectText(page, t.reason("poles.vegetableNeeded"));
    expect(await field(page, form.name).inputValue()).toBe("Abeilles");
    await field(page, form.remit).fill("Six ruches, et du miel pour les paniers.");
    await page.getByRole("radio", { name: t.poles.vegetables.tomate }).check();
    await button(page, form.open).click();
    await page.waitForURL("**/poles/abeilles");
    await expectSaid(page, t.sayDone("poles.opened", "Abeilles"));
    await expectText(page, words.nextLead);
    await link(page, words.nextLeadDo).click();
    await page.waitForURL("**/modifier#nommer");
    const naming = page.locator("#nommer");
    await unfold(page, words.nameLead);
    await field(naming, words.who).selectOption({ label: "Thierry Kervella" });
    await button(naming, words.nameDo).click();
    await expectSaid(page, t.sayDone("poles.leadNamed", "Abeilles"));
    await goTo(page, "/poles/abeilles");
    await link(page, "Thierry Kervella").waitFor();
    await expectAccessibleHere(play);
  });

  story("a pairing: proposed, accepted, a line each, and a kind end", { as: "odile-gramont" }, async (play) => {
    const { page, t, as } = play;
    const { form, list, one } = t.pairings;
    await goTo(page, "/binomes");
    await link(page, list.propose).first().click();
    await field(page, form.employee).selectOption({ label: "Rémi Castaing" });
    await field(page, form.purpose).fill("Comprendre l’atelier un jour de pluie.");
    await button(page, form.submit).click();
    await expectSaid(page, t.sayDone("pairings.proposed"));
    await expectText(page, one.waiting("Rémi"));
    await expectAccessibleHere(play);
    const url = page.url();

    const remi = await as("remi-castaing");
    await goTo(remi, "/binomes");
    await link(remi, list.nextAcceptDo).click();
    await field(remi, form.hours).fill("le mardi à la pause");
    await button(remi, one.accept).click();
    await expectSaid(remi, t.sayDone("pairings.living"));

    await goTo(page, url);
    await expectText(page, "le mardi à la pause");
    await field(page, one.meetLine).first().fill("La scie chante faux.");
    await button(page, one.meetDo).click();
    await expectSaid(page, t.sayDone("pairings.met"));

    await goTo(remi, url);
    await expectText(remi, "La scie chante faux.");
    const met = part(remi, one.contacts);
    await unfold(met, one.writeLine);
    await field(met, one.yourLine).fill("Odile tient bien la planche.");
    await button(met, one.keepLine).click();
    await expectSaid(remi, t.sayDone("pairings.lineKept"));

    const helene = await as("helene-marchetti");
    await goTo(helene, url);
    await expectText(helene, one.onlyExists);
    expect(await helene.getByText("La scie chante faux.").count()).toBe(0);

    await goTo(page, url);
    await expectText(page, "Odile tient bien la planche.");
    await unfold(page, one.endTitle);
    await field(page, one.endWord("Rémi")).fill("Merci pour les copeaux.");
    await button(page, one.end).click();
    await expectSaid(page, t.sayDone("pairings.finished"));
    await goTo(remi, url);
    await expectText(remi, "Merci pour les copeaux.");
  });

  story(
    "Amélie: the three steps left, a guide marked read, a vote tried, three answers",
    { as: "amelie-rousset" },
    async (play) => {
      const { page, t, as } = play;
      const { one, open } = t.onboarding;
      await goTo(page, "/");
      await link(page, t.home.waiting.welcomeDo).click();
      await page.waitForURL("**/bienvenue/*");
      const url = page.url();
      await expectText(page, one.progress(2));
      await expectAccessibleHere(play);
      for (const done of [3, 4]) {
        await button(page, one.tick).click();
        await expectSaid(page, t.sayDone("onboarding.ticked"));
        await expectText(page, one.progress(done));
      }
      await link(page, open.board).click();
      await page.waitForURL("**/guides/mon-premier-conseil");
      await button(page, t.guides.markRead).click();
      await expectSaid(page, t.sayDone("guides.read"));
      await expectAccessibleHere(play);
      await goTo(page, url);
      await button(page, one.tick).click();
      await expectText(page, one.allDone);

      await page.getByRole("radio", { name: one.choices.for, exact: true }).check();
      await button(page, one.voteDo).click();
      await expectText(page, one.voteNothing);

      await field(page, one.learnt).fill("Le compost a son propre pôle dans les têtes.");
      await button(page, one.checkDo).click();
      await expectSaid(page, t.sayDone("onboarding.checkedIn", "Hélène"));
      const bernard = await as("bernard-lhomme");
      const answer = await bernard.goto(url);
      if (answer?.status() !== 404) expect(await bernard.getByText("Le compost a son propre pôle").count()).toBe(0);
      const helene = await as("helene-marchetti");
      await goTo(helene, url);
      await expectText(helene, "Le compost a son propre pôle");
    },
  );
});
