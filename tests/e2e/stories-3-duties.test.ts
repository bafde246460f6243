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
});

const kept = (page: Page, title: string): Locator => page.getByRole("region", { name: title }).getByRole("checkbox");

const expectLeft = (page: Page, title: string, n: number) => expect.poll(() => kept(page, title).count()).toBe(n);
