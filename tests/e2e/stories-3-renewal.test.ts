import type { Page } from "playwright-core";
import { expect } from "vitest";
import { addDays } from "../../app/features/association/calendar";
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

onEachStage((story) => {
  story(
    "from the stand to the board: a form without account, a follower, a meeting, a candidacy, a seat",
    { as: "claire-vasseur" },
    async (play) => {
      const { app, page, t, as, stage } = play;
      const { kit, come, form, consent, one, sources } = t.renewal;
      await goTo(page, "/stand");
      await page.getByRole("heading", { level: 1, name: kit.title }).waitFor();
      await expectAccessibleHere(play);
      const door = await link(page, kit.see).getAttribute("href");

      const visitor = await as(null);
      await goTo(visitor, `${door}?lang=${stage.lang}`);
      await field(visitor, form.givenName).fill("Éléonore");
      await field(visitor, form.familyName).fill("Desprès-Lautréamont");
      await field(visitor, form.email).fill("eleonore@exemple.org");
      await visitor.getByRole("radio", { name: growing[stage.lang] }).check({ force: true });
      await visitor.getByRole("checkbox", { name: consent.asked }).check({ force: true });
      await button(visitor, come.send).click();
      await visitor.getByRole("heading", { level: 1, name: come.thanks }).waitFor();

      await goTo(page, "/curieux");
      await link(page, "Éléonore Desprès-Lautréamont").click();
      await page.getByRole("heading", { level: 1, name: "Éléonore Desprès-Lautréamont" }).waitFor();
      const [kept] = readRows<{ id: string; metOn: string }>(
        app,
        `select "id", "metOn" from "contacts" where "givenName" = 'Éléonore'`,
      );
      const today = kept?.metOn ?? "";
      await expectText(page, one.met(sources.qr, t.dates.date(today)));
      await expectText(page, one.agreedOn(t.dates.date(today)));
      await expectAccessibleHere(play);
      const invite = part(page, one.meetings).getByRole("listitem").first();
      const letter = await invite.locator('a[href^="mailto:"]').getAttribute("href");
      expect(decodeURIComponent(letter ?? "")).toContain(one.inviteBody("Éléonore", "").split(",")[0]);
      await invite.getByRole("button").click();
      await expectSaid(page, t.sayDone("renewal.planned"));
      expect(await field(page, form.nextStep).inputValue()).toContain(one.comesTo("").trim());

      for (const step of ["met", "guest", "candidate"] as const) {
        await button(page, one.go[step]).click();
        await expectText(page, step === "candidate" ? one.advice.candidate : one.advice[step]);
      }
      await link(page, one.seat).waitFor();

      const { mandatesPage, origins } = t.people;
      const [seat] = readRows<{ id: string; rank: number }>(
        app,
        `select "id", "rank" from "seats" where "closedOn" is null and "bodyId" in (select "id" from "bodies" where "kind" = 'board')
          and "id" not in (select "seatId" from "mandates" where coalesce("endedOn", "endsOn", '9999') >= ?) limit 1`,
        today,
      );
      const keeper = await as("helene-marchetti");
      await goTo(keeper, `/sieges/${seat?.id}`);
      await link(keeper, t.people.seatPages.one.give).click();
      const give = keeper.locator("form", { hasText: mandatesPage.giveDo });
      await field(give, mandatesPage.who).selectOption({ label: "Desprès-Lautréamont Éléonore" });
      await field(give, mandatesPage.origin).selectOption({ label: origins.elected });
      await button(give, mandatesPage.giveDo).click();
      await keeper.getByRole("status").first().waitFor();

      await goTo(page, `/curieux/${kept?.id}`);
      await button(page, one.go.elected).click();
      await expectSaid(page, t.sayDone("renewal.elected"));
      await link(page, one.welcome).waitFor();
    },
  );

  story(
    "the fifth answer to the yearly look, then its answers as a chart and its table",
    { as: "helene-marchetti" },
    async (play) => {
      const { app, page, t, as } = play;
      const { look } = t.renewal;
      const [last] = readRows<{ slug: string }>(
        app,
        `select "slug" from "persons" where "id" in (select "personId" from "mandates" where "endedOn" is null)
          and "id" not in (select "personId" from "boardLookPeople" join "boardLooks" on "boardLooks"."id" = "lookId" where "closedOn" is null)
          and "slug" <> 'helene-marchetti' order by "slug"`,
      );
      const administrator = await as(last?.slug ?? "");
      await goTo(administrator, "/renouvellement/regard");
      for (const question of Object.values(look.questions))
        await administrator
          .getByRole("group", { name: question })
          .getByRole("radio", { name: look.answers[3], exact: true })
          .check({ force: true });
      await button(administrator, look.answer).click();
      await expectSaid(administrator, t.sayDone("renewal.answered"));

      await goTo(page, "/renouvellement/regard");
      await button(page, look.close).click();
      await expectSaid(page, t.sayDone("renewal.lookClosedNow"));
      const read = page
        .getByRole("region")
        .filter({ hasText: look.readOn("", 5).split(",")[1]?.trim() })
        .first();
      await unfold(read, look.asTable);
      expect(await read.getByRole("table").getByRole("row").count()).toBe(7);
      expect(await read.locator(".look-strip").count()).toBe(6);
      await expectAccessibleHere(play);
    },
  );

  story(
    "a deadline with its holder and article: on the ruler, at home, on the agenda, then met with its proof",
    { as: "helene-marchetti" },
    async (play) => {
      const { app, page, t } = play;
      const { deadlines: words } = t;
      const title = "Contrôler les extincteurs";
      await goTo(page, "/echeances");
      await expectText(page, words.computed);
      const before = await planted(page);
      await unfold(page, words.add);
      const add = page.locator("form", { hasText: words.addGo }).first();
      await field(add, words.fields.title).fill(title);
      await field(add, words.fields.dueOn).fill(addDays(today(), 3));
      await field(add, words.fields.holder).selectOption({ label: "Marchetti Hélène" });
      await field(add, words.fields.source).fill("Code du travail, article R. 4227-29");
      await button(add, words.addGo).click();
      await expectSaid(page, t.sayDone("deadlines.added"));
      const line = page.getByRole("listitem").filter({ hasText: "R. 4227-29" }).last();
      await expectText(line, words.soon(3));
      expect(await planted(page)).toBe(before + 1);
      await expectAccessibleHere(play);

      await goTo(page, "/");
      await page.getByRole("listitem").filter({ hasText: title }).first().waitFor();
      const [board] = readRows<{ id: string }>(
        app,
        `select "id" from "meetings" where "kind" = 'board' and "status" = 'preparing' order by "startsAt"`,
      );
      await goTo(page, `/reunions/${board?.id}/preparer`);
      await expectText(page, title);

      await goTo(page, "/echeances");
      await unfold(line, words.tend);
      await field(line, words.proofField).fill("Attestation, classeur bleu");
      await button(line, words.finish).click();
      await expectSaid(page, t.sayDone("deadlines.finished", title));
      await unfold(page, words.done);
      await expectText(page, words.proof("Attestation, classeur bleu"));
    },
  );
});

const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Paris" });

/** How many dates the beds of the year announce: « 5 dates » under December, « 1 date » under March. */
const planted = async (page: Page) =>
  (await page.locator(".year .stakes b").allTextContents()).reduce((sum, said) => sum + Number.parseInt(said, 10), 0);
