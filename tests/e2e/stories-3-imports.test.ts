import { utils, write } from "@e965/xlsx";
import { expect } from "vitest";
import { board, seatedOn } from "../integration/imports/thirty-seats";
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

const odsOf = (rows: (string | Date)[][]): Buffer => {
  const file = utils.book_new();
  utils.book_append_sheet(file, utils.aoa_to_sheet(rows), "Conseil");
  return Buffer.from(write(file, { type: "array", bookType: "ods" }) as ArrayBuffer);
};
const send = async ({ page, t }: Play, name: string, buffer: Buffer) => {
  await page.locator("#fichier").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await button(page, t.imports.upload.go).click();
};

onEachStage((story) => {
  story(
    "people from a file: its faults said, a column changed by its menu, brought in, taken back; not once somebody acted",
    { as: "helene-marchetti", provokes: refusals },
    async (play) => {
      const { app, page, t } = play;
      const { preview, result, kinds, reasons, uses } = t.imports;
      await goTo(page, "/imports");
      await expectAccessibleHere(play);
      await goTo(page, "/imports/personnes");
      await send(play, "vide.csv", Buffer.from("Prénom;Nom\n"));
      await expectText(page, reasons.fileEmpty);
      await send(
        play,
        "secret.xlsx",
        Buffer.concat([
          Buffer.from("d0cf11e0a1b11ae1", "hex"),
          Buffer.alloc(99),
          Buffer.from("EncryptedPackage", "utf16le"),
        ]),
      );
      await expectText(page, reasons.fileProtected);
      await expectAccessibleHere(play);

      await send(
        play,
        "membres.csv",
        Buffer.from("Prénom;Nom;Arrivée\nAgathe;Bruyère;03/04/2025\nClaire;Vasseur;\nSeule;;\n"),
      );
      await page.waitForURL("**/apercu/*");
      await expectText(page, preview.add(1));
      await expectText(page, preview.known(1));
      await expectText(part(page, preview.toCorrect), reasons.lineNoName);
      await unfold(page, preview.columns);
      await field(page, preview.column("Arrivée")).selectOption("team");
      await button(page, preview.again).click();
      await page.waitForURL("**c2=team**");
      await expectText(part(page, preview.wouldAdd), "03/04/2025");
      await unfold(page, preview.columns);
      await field(page, preview.column("Arrivée")).selectOption("since");
      await button(page, preview.again).click();
      await page.waitForURL("**c2=since**");
      await expectText(part(page, preview.wouldAdd), t.dates.date("2025-04-03"));
      await expectAccessibleHere(play);
      expect(readRows(app, `select 1 from persons where "familyName" = 'Bruyère'`)).toEqual([]);

      await button(page, preview.go(kinds.people.unit(1))).click();
      await expectSaid(page, t.sayDone("imports.done", "1"));
      await expectAccessibleHere(play);
      await button(page, result.undo).click();
      await expectText(page, result.undoneTitle);
      expect(readRows(app, `select 1 from persons where "familyName" = 'Bruyère'`)).toEqual([]);

      await goTo(page, "/imports/poles");
      await send(
        play,
        "poles.csv",
        Buffer.from("Pôle;Mission;Responsables\nAbeilles;Miel et pollen.;Claire Vasseur\n"),
      );
      await button(page, preview.go(kinds.poles.unit(1))).click();
      await expectSaid(page, t.sayDone("imports.done", "1"));
      const done = page.url();
      const claire = await play.as("claire-vasseur");
      await goTo(claire, "/noter?pole=abeilles");
      await claire.locator("textarea").first().fill("Trois ruches posées.");
      await button(claire, t.actions.log.save).click();
      await claire.getByRole("heading", { level: 1, name: t.actions.noted.title }).waitFor();
      await goTo(page, done);
      await expectText(page, result.usedTitle);
      await expectText(page, uses.actions(1));
      await expectAccessibleHere(play);
    },
  );

  story("a board of thirty seats comes from an ODS with its colleges", { as: "helene-marchetti" }, async (play) => {
    const { page, t } = play;
    const { preview, kinds } = t.imports;
    await goTo(page, "/imports/sieges");
    await send(play, "conseil.ods", odsOf(board(40)));
    await page.waitForURL("**/apercu/*");
    await expectText(page, preview.add(30));
    await expectAccessibleHere(play);
    await button(page, preview.go(kinds.seats.unit(30))).click();
    await expectSaid(page, t.sayDone("imports.done", "30"));
    await link(page, t.imports.result.see).click();
    await page.waitForURL("**/sieges");
    await expectText(page, "Anne-Sophie N’Guessan-Kouamé de Saint-Rémy");
    const { colleges, organisations, holders } = seatedOn(40);
    for (const words of [...colleges, ...organisations, ...holders]) await expectText(page, words);
    await expectAccessibleHere(play);

    const { plan, draw } = t.people.seatPages;
    await unfold(page, plan.balance);
    await field(page, plan.seed).fill("19");
    await button(page, plan.drawDo).click();
    await page.waitForURL("**/sieges/tirages/*");
    await expectText(page, draw.balance);
    await expectText(page, draw.same);
    await expectAccessibleHere(play);
  });

  story(
    "what existed before is taken over, step by step",
    { as: "helene-marchetti", provokes: refusals },
    async (play) => {
      const { app, page, t } = play;
      const { takeOver, columns } = t.imports;
      await goTo(page, "/reprendre");
      await expectAccessibleHere(play);
      await goTo(page, "/reprendre/decisions");
      const row = page.getByRole("group", { name: takeOver.row(1), exact: true });
      await field(row, columns.oldNumber).fill("2019-04");
      await field(row, takeOver.labels.decisions.title ?? "").fill("Refaire la clôture du bas");
      await button(page, takeOver.more).click();
      await page.locator("#ligne-8").waitFor();
      expect(await field(row, columns.oldNumber).inputValue()).toBe("2019-04");
      await button(page, takeOver.save).click();
      await expectText(row, t.reason("imports.lineNoDate"));
      await expectAccessibleHere(play);
      await field(row, columns.decidedOn).fill("2019-03-12");
      await field(row, takeOver.labels.decisions.pole ?? "").selectOption({ index: 1 });
      await field(row, columns.dueOn).fill("2030-12-31");
      await button(page, takeOver.save).click();
      await expectSaid(page, t.sayDone("imports.taken", "1"));
      const [kept] = readRows<{ number: string }>(
        app,
        `select "number" from "decisions" where "oldNumber" = '2019-04'`,
      );
      await goTo(page, `/decisions/${kept?.number}`);
      await expectText(page, takeOver.oldNumber("2019-04"));
      await expectText(page, takeOver.decidedBefore);
      await expectAccessibleHere(play);
    },
  );
});
