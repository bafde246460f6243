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

type Row = { id: string };

onEachStage((story) => {
  story(
    "Hélène sees the thirds and their lots, notes a resignation, co-opts, notes what the assembly ratified",
    { as: "helene-marchetti" },
    async (play) => {
      const { app, page, t } = play;
      const { seatPages, mandatesPage, origins } = t.people;
      const { plan, draw, one, waiting } = seatPages;
      await goTo(page, "/sieges");
      await expectText(page, plan.even);
      await expectText(page, plan.stake(4));
      await link(page, plan.drawnOn(t.dates.date(drawnOn(app)))).click();
      await expectText(page, draw.same);
      await expectText(page, "9226");
      await expectAccessibleHere(play);

      await goTo(page, "/sieges?vue=annees");
      await unfold(page, mandatesPage.end);
      const end = page.locator("form", { hasText: mandatesPage.endDo });
      const today = await field(end, seatPages.end.lastDay).inputValue();
      await field(end, mandatesPage.whichMandate).selectOption({ label: `Lucien Faure (${mandatesPage.seat(10)})` });
      await field(end, seatPages.end.kind).selectOption({ label: seatPages.ends.resigned });
      await field(end, seatPages.end.receivedOn).fill(before(today, 10));
      await field(end, seatPages.end.lastDay).fill(before(today, 1));
      await button(end, mandatesPage.endDo).click();
      await expectSaid(page, t.sayDone("people.resigned", "Lucien"));
      await expectAccessibleHere(play);

      const [seat] = readRows<Row>(app, "select id from seats where rank = 10");
      await goTo(page, `/sieges/${seat?.id}`);
      await expectText(page, one.next.coOpt("10"));
      await expectText(part(page, one.life), one.endedBefore(seatPages.ends.resigned));
      await link(page, one.give).click();
      const give = page.locator("form", { hasText: mandatesPage.giveDo });
      await field(give, mandatesPage.who).selectOption({ label: "Lebrun Josiane" });
      await field(give, mandatesPage.origin).selectOption({ label: origins.coOpted });
      await button(give, mandatesPage.giveDo).click();
      await expectSaid(page, t.sayDone("people.coOpted", "Josiane"));
      await expectText(part(page, waiting.title), waiting.what("Josiane Lebrun"));

      await unfold(page, waiting.summary("Josiane Lebrun"));
      const ratify = page.locator("li", { hasText: "Josiane Lebrun" }).locator("form", { hasText: waiting.do });
      await button(ratify, waiting.do).click();
      await expectSaid(page, t.sayDone("people.ratified", "Josiane"));
      await goTo(page, `/sieges/${seat?.id}`);
      const life = part(page, one.life);
      await expectText(life, one.ratified(t.dates.date(today)));
      expect(await life.getByRole("link").allInnerTexts()).toEqual(["Josiane Lebrun", "Lucien Faure", "Lucien Faure"]);
      await expectAccessibleHere(play);
    },
  );
});

const drawnOn = (app: Parameters<typeof readRows>[0]): string =>
  readRows<{ drawnOn: string }>(app, 'select "drawnOn" from "seatDraws"')[0]?.drawnOn ?? "";

const before = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
