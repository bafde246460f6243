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
  type Play,
  part,
  readRows,
  refusals,
  unfold,
} from "../support/stages";

const data = { occupation: "Charpentière zibeline", home: "7 rue de la Zibeline", nationality: "Zibelinienne" };

onEachStage((story) => {
  story(
    "Hélène declares what changed: one sheet, its papers, what each person gives, the receipt that erases it, a correction, nothing more; in Strasbourg, the last to represent stays",
    { as: "helene-marchetti", provokes: refusals },
    async (play) => {
      const { app, page, t } = play;
      const { filing: words, filingSheet: sheet } = t.powers;
      const { list } = words;
      await goTo(page, "/mandats");
      await button(page, words.open).click();
      await expectSaid(page, t.sayDone("powers.sheetIsOpen"));
      const address = new URL(page.url()).pathname;
      await expectText(part(page, sheet.changes), "Josiane Lebrun");
      await expectAccessibleHere(play);

      await button(page, sheet.tick(sheet.papers.minutes)).click();
      await expectSaid(page, t.sayDone("powers.stepReady"));
      await unfold(page, `Claire Vasseur, ${sheet.toEnter}`);
      const claire = page.locator("details", { hasText: "Claire Vasseur" }).locator("form");
      await field(claire, sheet.occupation).fill(data.occupation);
      await field(claire, sheet.home).fill(data.home);
      await field(claire, sheet.nationality).fill(data.nationality);
      await button(claire, sheet.savePerson).click();
      await expectSaid(page, t.sayDone("powers.personSaved"));
      await expectText(page, `Claire Vasseur, ${sheet.entered}`);
      for (const paper of ["liste", "fiche"]) await expectPaper(play, `${address}/${paper}.pdf`);
      await expectUnread(play, address);

      await button(page, sheet.sendDo).click();
      await expectSaid(page, t.sayDone("powers.filingSent"));
      await expectAccessibleHere(play);
      await field(page, sheet.number).fill("W000 009 999");
      await button(page, sheet.receiptDo).click();
      await expectSaid(page, t.sayDone("powers.receiptNoted"));
      await expectText(page, sheet.dataGone);
      expect(tablesSaying(app, "ibelin")).toEqual([]);
      expect((await page.request.get(`${address}/fiche.pdf`)).status()).toBe(404);
      await expectAccessibleHere(play);

      await unfold(page, sheet.other);
      await button(page, sheet.correct).click();
      await page.getByRole("heading", { level: 1, name: sheet.correcting }).waitFor();
      await expectText(part(page, sheet.changes), "Josiane Lebrun");
      await button(page, sheet.sendDo).click();
      await expectSaid(page, t.sayDone("powers.filingSent"));
      await field(page, sheet.number).fill("W000 010 000");
      await button(page, sheet.receiptDo).click();
      await expectSaid(page, t.sayDone("powers.receiptNoted"));

      await goTo(page, "/mandats/declarations");
      await expectText(part(page, list.past), list.corrected);
      await button(part(page, list.nothingTitle), list.nothingDo).click();
      await expectSaid(page, t.sayDone("powers.nothingNoted"));
      await expectAccessibleHere(play);

      await endedLate(play);
      await goTo(page, "/mandats/declarations");
      await button(page, words.open).waitFor();
      expect(await link(page, sheet.seeCorrection).count()).toBe(0);
      await movesToStrasbourg(play);
      await lastToRepresent(play);
    },
  );
});

/** A PDF/UA-1 in the language of the page. */
const expectPaper = async ({ page, stage }: Play, url: string) => {
  const paper = await page.request.get(url);
  const bytes = (await paper.body()).toString("latin1");
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  expect(bytes).toMatch(/pdfuaid:part>1<|pdfuaid:part="1"/);
  expect(bytes).toMatch(new RegExp(`/Lang ?\\(${stage.lang}`));
};

/** What was typed is read by nobody else: neither on the page, nor in its data, its papers or the search. */
const expectUnread = async ({ as }: Play, address: string) => {
  const other = await as("claire-vasseur");
  const asked = [
    address,
    `${address}.data`,
    `${address}/liste.pdf`,
    "/chercher?mots=Zibeline",
    "/mandats/declarations",
  ];
  for (const url of asked) {
    const answer = await other.request.get(url);
    expect([url, answer.status()]).toEqual([url, 200]);
    expect((await answer.text()).match(/Charpentière zibeline|rue de la Zibeline|Zibelinienne/)).toBeNull();
  }
  expect((await other.request.get(`${address}/fiche.pdf`)).status()).toBe(404);
};

/** Every table of the server's own file that holds these letters somewhere. */
const tablesSaying = (app: Play["app"], letters: string): string[] =>
  readRows<{ name: string }>(app, "select name from sqlite_master where type = 'table'")
    .map(({ name }) => name)
    .filter((name) =>
      readRows(app, `select * from "${name}"`).some((row) =>
        JSON.stringify(Object.values(Object(row))).includes(letters),
      ),
    );

/** Somebody left three weeks ago: entered today, after the declaration went, it is a declaration of its own. */
const endedLate = async ({ page, t }: Play) => {
  const { seatPages, mandatesPage } = t.people;
  await goTo(page, "/sieges?vue=annees");
  await unfold(page, mandatesPage.end);
  const end = page.locator("form", { hasText: mandatesPage.endDo });
  const today = await field(end, seatPages.end.lastDay).inputValue();
  const past = new Date(Date.parse(`${today}T00:00:00Z`) - 21 * 86_400_000).toISOString().slice(0, 10);
  await field(end, mandatesPage.whichMandate).selectOption({ label: `Lucien Faure (${mandatesPage.seat(10)})` });
  await field(end, seatPages.end.lastDay).fill(past);
  await button(end, mandatesPage.endDo).click();
  await expectSaid(page, t.sayDone("people.mandateEnded", "Lucien"));
};

/** Under the local law of Alsace-Moselle, the same declaration goes to the court; the new address is declared too. */
const movesToStrasbourg = async ({ page, t }: Play) => {
  const { settings, setup } = t.association;
  const { filing, filingSheet } = t.powers;
  await goTo(page, "/reglages");
  await field(page, setup.territory).selectOption("alsaceMoselle");
  await field(page, settings.address).fill("3 quai de la Sauge, 67000 Strasbourg");
  await button(page, t.common.save).click();
  await expectSaid(page, t.sayDone("association.updated"));
  await goTo(page, "/mandats/declarations");
  await expectText(page, filing.list.leadCourt);
  await button(page, filing.open).click();
  await expectText(page, filingSheet.leads.open(filing.to.court));
  await expectText(part(page, filingSheet.changes), "3 quai de la Sauge, 67000 Strasbourg");
};

/** There, of the two who represent the association, one may end it; the other is refused with the article, and holds on. */
const lastToRepresent = async ({ app, page, t }: Play) => {
  const { forms, kinds } = t.powers;
  const represent = kinds.represent.title;
  for (const [name, refused] of [
    ["Suzanne Okemba", false],
    ["Hélène Marchetti", true],
  ] as const) {
    await goTo(page, "/mandats");
    await unfold(page, forms.change);
    const end = page.locator("form", { hasText: forms.endDo });
    await field(end, forms.whose).selectOption({ label: forms.ofPerson(represent, name) });
    await button(end, forms.endDo).click();
    if (refused) await expectText(end, t.reason("powers.mustRepresent"));
    else await expectSaid(page, t.sayDone("powers.ended"));
  }
  const still = readRows(
    app,
    `select slug from "legalPowers" join persons on persons.id = "personId" where power = 'represent' and "endedWhy" is null`,
  );
  expect(still).toEqual([{ slug: "helene-marchetti" }]);
};
