import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { addDays } from "../../app/features/association/calendar";
import { en } from "../../app/features/duties/duties.en";
import { fr } from "../../app/features/duties/duties.fr";
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

const HUB = "/des-fonctions-aux-poles";
const poles = { fr: { money: "Finances", life: "Vie associative" }, en: { money: "Finances", life: "Community" } };
const board = ["Suzanne Okemba", "Hélène Marchetti", "Marc Tellier", "Claire Vasseur", "Bernard Lhomme"] as const;
const bank = { fr: fr.duties.bank.name, en: en.duties.bank.name };
const question = { fr: "Qui signe à la banque ?", en: "Who signs at the bank?" };

onEachStage((story) => {
  story(
    "from a classic board to poles in at most sixty interactions; the eve and the day after answer who signs at the bank",
    { as: "helene-marchetti" },
    async (play) => {
      const { page, t, stage } = play;
      const { duties: words } = t;
      const named = poles[stage.lang];
      let interactions = 0;
      const touch = async (doing: Promise<unknown>) => {
        interactions += 1;
        await doing;
      };
      const asked = async (on: string): Promise<Locator> => {
        const where = part(page, words.find);
        await touch(field(where, words.question).fill(question[stage.lang]));
        await touch(field(where, words.day).fill(on));
        await touch(button(where, words.ask).click());
        await page.waitForURL(`**${HUB}?q=*jour=${on}`);
        return where.getByRole("listitem").first();
      };

      await touch(goTo(page, `${HUB}/aujourd-hui`));
      const offices = page.locator("main form select");
      for (const [n, name] of board.entries()) await touch(offices.nth(n).selectOption({ label: name }));
      const today = await field(page, words.now.startsOn).inputValue();
      await touch(field(page, words.now.startsOn).fill(addDays(today, -30)));
      await touch(button(page, words.now.do).click());
      await expectSaid(page, t.sayDone("duties.classicEntered"));

      const drafts = part(page, words.drafts);
      await touch(field(drafts, words.draftFrom).selectOption("model"));
      await touch(button(drafts, words.newDraft).click());
      await expectSaid(page, t.sayDone("duties.draftOpened"));
      const name = await field(page, words.draft.rename).inputValue();

      // What the model leaves on people: the bank goes with the money, the rest with the life of the association.
      await touch(page.getByRole("checkbox", { name: words.draft.tick(bank[stage.lang]) }).check());
      await touch(field(page, words.draft.bulkTo).selectOption({ label: named.money }));
      await touch(button(page, words.save).click());
      await expectLeft(page, words.draft.onPeople, 11);
      for (const box of await kept(page, words.draft.onPeople).all()) await touch(box.check());
      await touch(field(page, words.draft.bulkTo).selectOption({ label: named.life }));
      await touch(button(page, words.save).click());
      await expectLeft(page, words.draft.onPeople, 0);
      await expectText(page, words.allPlaced);
      await expectAccessibleHere(play);

      const paper = await link(page, words.adopt.print).getAttribute("href");
      const printing = page.request.get(paper ?? "");
      await touch(printing);
      const printed = await printing;
      expect(printed.headers()["content-type"]).toBe("application/pdf");
      expect((await printed.body()).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");

      const day = addDays(today, 7);
      await touch(field(page, words.adopt.startsOn).fill(day));
      await touch(button(page, words.adopt.do).click());
      await expectSaid(page, t.sayDone("duties.draftAdopted"));
      await expectText(page, words.turn(name, t.dates.date(day)));

      const eve = await asked(addDays(day, -1));
      await expectText(eve, "Marc Tellier");
      expect(await eve.getByText(named.money).count()).toBe(0);
      const after = await asked(addDays(day, 1));
      await expectText(after, named.money);
      expect(await after.getByText("Marc Tellier").count()).toBe(0);
      expect(interactions).toBeLessThanOrEqual(60);
    },
  );

  story(
    "the list of duties in the association's words, then a draft moved by key, by hand and by menu, its faults said at once",
    { as: "helene-marchetti" },
    async (play) => {
      const { app, page, t, stage } = play;
      const { duties: words } = t;
      const { write, lib, draft } = words;
      const said = { fr, en }[stage.lang].duties;
      const title = { fr: "Doyenne", en: "Dean" }[stage.lang];
      const nextYear = { fr: "L’an prochain", en: "Next year" }[stage.lang];
      await goTo(page, HUB);
      await link(page, words.library).click();
      await page.getByRole("heading", { level: 1, name: words.library }).waitFor();
      await expectAccessibleHere(play);
      await link(page, `${write.edit}: ${said.coordination.name}`).click();
      await field(page.locator("#coordination"), write.office).fill(title);
      await button(page.locator("#coordination"), write.do).click();
      await expectSaid(page, t.sayDone("duties.written"));
      await expectText(page.locator("#coordination"), title);
      await expectText(page.locator("#coordination"), lib.changed);
      await button(page, `${write.aside}: ${said.labels.name}`).click();
      await expectSaid(page, t.sayDone("duties.setAside"));
      await unfold(page, write.asideTitle);
      await button(page, `${write.back}: ${said.labels.name}`).click();
      await expectSaid(page, t.sayDone("duties.takenBack"));

      await goTo(page, HUB);
      await link(part(page, words.drafts), nextYear).click();
      await page
        .getByRole("heading", { level: 1 })
        .filter({ hasText: { fr: "L’an", en: "Next" }[stage.lang] })
        .waitFor();
      const file = () => page.locator("#d-file-0");
      if (stage.javaScript) {
        await page.waitForSelector(".seedling__grip");
        await file().locator(".seedling__grip").focus();
        await page.keyboard.press("ArrowDown");
        await expectText(page, draft.movedTo(said.file.name, { fr: "Bâtiments", en: "Buildings" }[stage.lang]));
        await expectText(page, draft.unsaved(1));
        await dragTo(page, file(), page.locator('[data-bed][data-pole="poireau"]'));
        await page.locator('[data-bed][data-pole="poireau"] #d-file-0').waitFor();
      }
      await file().locator("summary").click();
      await file().locator("select[name=pole]").selectOption({ label: poles[stage.lang].money });
      await button(file(), words.one.another).click();
      const second = page.locator('li.seedling:has(input[name=duty][value="file"])').nth(1);
      if (
        !(await second
          .locator("details")
          .getAttribute("open")
          .then((open) => open !== null))
      )
        await second.locator("summary").click();
      await second.locator("select[name=pole]").selectOption({ label: poles[stage.lang].life });
      const twice = words.twice(said.file.name, t.counting.and([poles[stage.lang].money, poles[stage.lang].life]));
      if (!stage.javaScript) await button(page, words.save).click();
      await expectText(page, twice.split(":")[0] ?? "");
      if (stage.javaScript) await button(page, words.save).click();
      await expect
        .poll(
          () =>
            readRows<{ n: number }>(
              app,
              `select count(*) as n from "dutyDraftPlaces" join "dutyDrafts" on "dutyDrafts"."id" = "draftId" where "dutyKey" = 'file' and "status" = 'open'`,
            )[0]?.n,
        )
        .toBe(2);
      await expectAccessibleHere(play);

      await goTo(page, HUB);
      const drafts = part(page, words.drafts);
      await field(drafts, words.draftFrom).selectOption("model");
      await button(drafts, words.newDraft).click();
      await expectSaid(page, t.sayDone("duties.draftOpened"));
      const other = await field(page, words.draft.rename).inputValue();
      await goTo(page, `${HUB}/comparer`);
      for (const [side, name] of [
        [words.left, other],
        [words.right, nextYear],
      ] as const)
        await field(page.getByRole("group", { name: side }), words.compareWith).selectOption({ label: name });
      await button(page, words.compare).click();
      const told = page.getByRole("row", { name: said.file.name });
      for (const held of [poles[stage.lang].money, poles[stage.lang].life]) await expectText(told, held);
      await expectAccessibleHere(play);
    },
  );

  story(
    "who holds what, on the eve of the move and after, by pole and by person",
    { as: "sophie-arnaud" },
    async (play) => {
      const { app, page, t, stage } = play;
      const { duties: words } = t;
      const said = { fr, en }[stage.lang].duties;
      const [turn] = readRows<{ adoptsOn: string }>(
        app,
        `select "adoptsOn" from "dutyDrafts" where "status" = 'adopted' and "name" <> '' order by "adoptsOn"`,
      );
      const day = turn?.adoptsOn ?? "";
      await goTo(page, "/poles");
      await link(page, words.held.title).click();
      await page.getByRole("heading", { level: 1, name: words.held.title }).waitFor();
      await expectAccessibleHere(play);
      await field(page, words.day).fill(day);
      await button(page, words.held.see).click();
      await page.waitForURL(`**jour=${day}*`);
      const money = page.locator('.duty-bed[data-pole="poireau"]');
      await expectText(money, said.payroll.name);
      await goTo(page, `/qui-tient-quoi?jour=${addDays(day, -1)}&par=personne`);
      const marc = page.getByRole("region", { name: "Marc Tellier" });
      await expectText(marc, said.payroll.name);
      await goTo(page, `${HUB}/comparer?jourDe=${addDays(day, -1)}&jourA=${day}`);
      await expectText(page.getByRole("row", { name: said.payroll.name }), "Marc Tellier");
    },
  );
});

const dragTo = async (page: Page, item: Locator, bed: Locator) => {
  await bed.scrollIntoViewIfNeeded();
  await item.scrollIntoViewIfNeeded();
  const grip = await item.locator(".seedling__grip").boundingBox();
  if (!grip) throw new Error("No handle to pull by.");
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await item.and(page.locator(".is-carried")).waitFor();
  for (let n = 0; n < 200; n += 1) {
    const to = await bed.boundingBox();
    const tall = page.viewportSize()?.height ?? 800;
    if (to && to.y > 80 && to.y + 40 < tall - 80) {
      await page.mouse.move(to.x + to.width / 2, to.y + 30, { steps: 4 });
      break;
    }
    await page.mouse.move(grip.x, to && to.y < 80 ? 20 : tall - 20);
  }
  await bed.and(page.locator(".is-over")).waitFor();
  await page.mouse.up();
};

const kept = (page: Page, title: string): Locator => page.getByRole("region", { name: title }).getByRole("checkbox");

const expectLeft = (page: Page, title: string, n: number) => expect.poll(() => kept(page, title).count()).toBe(n);
