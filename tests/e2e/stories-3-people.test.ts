import type { Page } from "playwright-core";
import sharp from "sharp";
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

const phone = "06 39 98 12 34";
const claire = "/personnes/claire-vasseur";

/** Whether Claire's telephone is on her page for the reader of this one. */
const reads = async (page: Page, { t }: Play): Promise<boolean> => {
  await page.goto(claire);
  return (await part(page, t.people.one.contact).getByRole("link", { name: phone }).count()) > 0;
};

onEachStage((story) => {
  story(
    "Claire says who reads her telephone; coordinator, employee, volunteer and member read it so",
    { as: "claire-vasseur" },
    async (play) => {
      const { page, t } = play;
      const { form, one, shows } = t.people;
      await goTo(page, claire);
      await unfold(page, one.edit);
      await field(page, form.phone).fill(phone);
      await button(page, form.save).click();
      await expectSaid(page, t.sayDone("people.updated"));
      const readers: Page[] = [];
      for (const who of ["sophie-arnaud", "karim-belkacem", "youssef-amrani", "yvette-roussel"])
        readers.push(await play.as(who));
      const allowed: { [audience in "board" | "poles" | "association"]: boolean[] } = {
        board: [true, false, false, false],
        poles: [true, true, false, false],
        association: [true, true, true, false],
      };
      for (const audience of ["board", "poles", "association"] as const) {
        // The board alone is the rule of the house, before anything is chosen.
        if (audience !== "board") {
          const form = page.locator("#choisir");
          await goTo(page, claire);
          await unfold(page, shows.change);
          await field(form, shows.ask.phone).selectOption(audience);
          await button(form, t.common.save).click();
          await expectSaid(page, t.sayDone("people.showsKept"));
        }
        const seen: boolean[] = [];
        for (const reader of readers) seen.push(await reads(reader, play));
        expect(seen, audience).toEqual(allowed[audience]);
      }
      await expectText(part(page, shows.title), shows.what.phone);
      await expectAccessibleHere(play);
    },
  );

  story(
    "a photo stands on a word, and its bytes go with it",
    { as: "karim-belkacem", provokes: refusals },
    async (play) => {
      const { page, t, app } = play;
      const { one } = t.people;
      await goTo(page, "/personnes/karim-belkacem");
      await unfold(page, one.portrait);
      const image = await sharp({ create: { width: 300, height: 300, channels: 3, background: "#1f5b36" } })
        .png()
        .toBuffer();
      await page.locator("#photo").setInputFiles({ name: "moi.png", mimeType: "image/png", buffer: image });
      await button(page, one.portraitSend).click();
      await expectSaid(page, t.sayDone("people.portraitKept"));
      const [kept] = readRows<{ hash: string }>(
        app,
        `select "portraitHash" as hash from persons where slug = 'karim-belkacem'`,
      );
      const hash = kept?.hash ?? "";
      const src = (await page.locator(`img[src*="${hash}"]`).first().getAttribute("src")) ?? "";
      const status = async () => (await page.request.get(src)).status();
      expect(await status()).toBe(200);
      await expectAccessibleHere(play);
      await button(page, one.portraitRemove).click();
      await expectSaid(page, t.sayDone("people.portraitGone"));
      expect(await status()).toBe(404);
      expect(readRows(app, "select hash from files where hash = ?", hash)).toEqual([]);
    },
  );

  story(
    "a departure noted ahead is moved, then undone: Gérard's door stays open, and he leads on with no end",
    { as: "helene-marchetti", provokes: refusals },
    async (play) => {
      const { app, page, t } = play;
      const { leave, leaveEnds, leaveDay, leaveDo, staying } = t.people.one;
      const leads = () =>
        readRows(
          app,
          `select "endsOn" from "polePeople" join persons on persons.id = "personId"
            where slug = 'gerard-poulain' and ("endsOn" is null or "endsOn" > ?) order by "startsOn"`,
          today,
        );
      await goTo(page, "/personnes/gerard-poulain");
      await unfold(page, leave);
      const departure = page.locator("#depart");
      await expectText(departure, leaveEnds);
      expect(await departure.locator('a[href^="/poles/"]').count()).toBeGreaterThan(0);
      await expectAccessibleHere(play);
      const today = await field(departure, leaveDay).inputValue();
      const before = leads();
      expect(before.length).toBeGreaterThan(0);
      await field(departure, leaveDay).fill(after(today, 40));
      await button(departure, leaveDo).click();
      await expectText(page, staying.lead(t.dates.date(after(today, 40))));
      const gerard = await play.as("gerard-poulain");
      await goTo(gerard, "/mon-compte");
      await gerard.getByRole("heading", { level: 1 }).waitFor();

      await unfold(page, staying.move);
      const move = page.locator("#deplacer");
      await button(move, staying.moveDo).click();
      await expectText(page.locator("#deplacer"), t.reason("people.sameDay"));
      await field(move, leaveDay).fill(after(today, 60));
      await button(move, staying.moveDo).click();
      await expectSaid(page, t.sayDone("people.leaveMoved", "Gérard"));
      await expectText(page, staying.lead(t.dates.date(after(today, 60))));
      expect(leads()).toContainEqual({ endsOn: after(today, 59) });

      await unfold(page, staying.undo);
      await expectText(page.locator("#annuler"), staying.gives);
      await expectAccessibleHere(play);
      await button(page.locator("#annuler"), staying.undoDo).click();
      await expectSaid(page, t.sayDone("people.stays", "Gérard"));
      expect(leads()).toEqual(before);
      expect(await page.getByText(staying.title, { exact: true }).count()).toBe(0);
    },
  );

  story("two people read one address: the link asks who is there", { as: "marc-tellier" }, async (play) => {
    const { page, t, app } = play;
    const { form, one, directory } = t.people;
    const shared = "serre@terreau.example";
    for (const slug of ["fanny-delorme", "youssef-amrani"]) {
      await goTo(page, `/personnes/${slug}`);
      await unfold(page, one.edit);
      await field(page, form.email).fill(shared);
      await button(page, form.save).click();
      await expectSaid(page, t.sayDone("people.updated"));
    }
    await expectText(page, directory.sharedWith(["Fanny Delorme"]));
    const visitor = await play.as(null);
    await goTo(visitor, "/entrer");
    await field(visitor.locator("form").first(), t.session.entry.email).fill(shared);
    await button(visitor, t.session.entry.ask).click();
    await visitor.getByRole("heading", { level: 1, name: t.session.entry.asked }).waitFor();
    const mails = readRows<{ action: string }>(
      app,
      `select action from mails where "toAddress" = ? and kind = 'signIn'`,
      shared,
    );
    expect(mails).toHaveLength(1);
    await goTo(visitor, mails[0]?.action ?? "");
    await visitor.getByRole("heading", { level: 1, name: t.session.link.whoTitle }).waitFor();
    await button(visitor, t.session.link.whoEnter("Youssef Amrani")).click();
    await visitor.getByRole("heading", { level: 1, name: t.home.hello("Youssef") }).waitFor();
    await expectAccessibleHere(play);
  });

  story(
    "Yvette takes her copy and asks to be erased; a keeper answers, and her name is nowhere on the list",
    { as: "yvette-roussel", provokes: refusals },
    async (play) => {
      const { page, t } = play;
      const { copy, erase, page: kept } = t.retention;
      await goTo(page, "/personnes/yvette-roussel");
      await link(page, t.people.data.mine).click();
      await page.getByRole("heading", { level: 1, name: copy.title }).waitFor();
      await expectAccessibleHere(play);
      const href = (await link(page, copy.takeDo).getAttribute("href")) ?? "";
      const file = await page.request.get(href);
      expect(file.status()).toBe(200);
      expect(await file.text()).toContain("yvette.roussel@terreau.example");
      await unfold(page, erase.ask);
      await button(page.locator("#demander"), erase.askDo).click();
      await expectText(page, t.reason("retention.tickFirst"));
      await unfold(page, erase.ask);
      await page.locator("#demander").getByLabel(erase.sure).check();
      await button(page.locator("#demander"), erase.askDo).click();
      await expectSaid(page, t.sayDone("retention.asked"));

      const helene = await play.as("helene-marchetti");
      await goTo(helene, "/reglages/conservation");
      await expectText(helene, kept.waitingTitle("Yvette Roussel"));
      await link(helene, kept.waitingDo).click();
      await unfold(helene, erase.confirm);
      await helene.locator("#confirmer").getByLabel(erase.sureErase).check();
      await button(helene.locator("#confirmer"), erase.confirmDo).click();
      await expectSaid(helene, t.sayDone("retention.erased"));
      await goTo(helene, "/personnes?nom=Roussel");
      expect(await helene.getByText("Yvette Roussel").count()).toBe(0);
      expect((await helene.request.get("/personnes/yvette-roussel")).status()).toBe(404);
      await goTo(page, "/");
      expect(await page.getByText("Yvette").count()).toBe(0);
    },
  );
});

const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
