import type { Locator } from "playwright-core";
import { expect } from "vitest";
import {
  beginPoint,
  comingBoard,
  isHere,
  isToday,
  notePresence,
  type Point,
  pointsOf,
  rollLine,
  roomOf,
  sends,
} from "../support/sitting-stage";
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
  readRows,
  refusals,
  unfold,
} from "../support/stages";

const lastNumber = (app: Parameters<typeof readRows>[0]) =>
  readRows<{ number: string }>(app, "select number from decisions order by id desc limit 1")[0]?.number ?? "";

/** A decision is entered in less than fifteen seconds of what a hand does; this is what it does. */
const DECISION_GESTURES = 6;
const CLOSING_CLICKS = 3;

const lineOf = ({ page, t }: Play, name: string) =>
  roomOf(page, t).getByRole("listitem").filter({ hasText: name }).first();

/** Someone noted far down the page: it stays where the hand is, it is not thrown back to its top. */
const isHereDownThere = async (play: Play, name: string) => {
  const { page, t, stage } = play;
  if (!stage.javaScript) return isHere(page, t, name);
  const line = lineOf(play, name);
  const whole = page.viewportSize();
  // Low enough for the roll to go beyond the fold of any screen.
  await page.setViewportSize({ width: stage.width, height: 420 });
  await line.evaluate((row) => row.scrollIntoView({ block: "start" }));
  const stands = () => line.evaluate((row) => row.getBoundingClientRect().top);
  const before = await stands();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await isHere(page, t, name);
  await line.getByText(t.minutes.room.mode.none).waitFor({ state: "detached" });
  expect(Math.abs((await stands()) - before)).toBeLessThan(100);
  if (whole) await page.setViewportSize(whole);
};

/** A title begun, then a point moved: the form stays open, with what was typed, and the button in the hand. */
const movesMeanwhile = async ({ page, t, stage }: Play, title: Locator) => {
  if (!stage.javaScript) return;
  const { prepare } = t.meetings;
  await title.fill("Zinnia");
  await button(page, prepare.down(1)).press("Enter");
  const moved = button(page, prepare.down(2));
  await expect.poll(() => moved.evaluate((one) => one === document.activeElement)).toBe(true);
  await button(page, prepare.up(2)).press("Enter");
  await expect.poll(() => button(page, prepare.up(1)).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await title.inputValue()).toBe("Zinnia");
};

/** Suzanne notes people while Bernard is about to: what he chose stays chosen, and where he reads stays there. */
const twoNote = async (play: Play) => {
  const { page, t, as, stage } = play;
  const { mode, set, hereNow } = t.minutes.room;
  const line = await rollLine(page, t, "Nadia Ferhat");
  const video = line.getByRole("radio", { name: set.video, exact: true });
  await video.check();
  const stands = () => line.evaluate((one) => one.getBoundingClientRect().top);
  const stood = await stands();
  const suzanne = await as("suzanne-okemba");
  await goTo(suzanne, new URL(page.url()).pathname);
  for (const name of ["Hélène Marchetti", "Nadia Ferhat"]) await isHere(suzanne, t, name);
  if (!stage.javaScript) return goTo(page, new URL(page.url()).pathname);
  await line.getByText(mode.none).waitFor({ state: "detached" });
  expect(await video.isChecked()).toBe(true);
  expect(Math.abs((await stands()) - stood)).toBeLessThan(2);
  const odile = roomOf(page, t).getByRole("listitem").filter({ hasText: "Odile Gramont" });
  await odile.getByRole("button", { name: hereNow("Odile Gramont") }).press("Enter");
  await odile.getByText(mode.none).waitFor({ state: "detached" });
  await expect.poll(() => odile.evaluate((one) => one === document.activeElement)).toBe(true);
};

/** The chair goes to another point and back, over a decision being written: it is there again. */
const goesOnMeanwhile = async ({ app, page, t, as }: Play, id: string, point: Point) => {
  const suzanne = await as("suzanne-okemba");
  const title = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const [other] = pointsOf(app, id).filter((one) => one.id !== point.id);
  await beginPoint(suzanne, t, id, other ?? point);
  await title(other?.title ?? "");
  await beginPoint(suzanne, t, id, point);
  await title(point.title);
  await field(page, t.minutes.vote.question).waitFor();
};

onEachStage((story) => {
  story(
    "Hélène adds a point in camera and sends the notice, three reports still to come",
    { as: "helene-marchetti" },
    async (play) => {
      const { app, page, t } = play;
      const { prepare, notice } = t.meetings;
      const id = comingBoard(app);
      await goTo(page, `/reunions/${id}/preparer`);
      const waiting = page.getByRole("region", { name: prepare.waits });
      await expectText(waiting, prepare.reportsIn(2, 5));
      await expectAccessibleHere(play);
      await link(page, prepare.addPoint).click();
      const added = page.getByRole("region", { name: prepare.addPoint });
      await movesMeanwhile(play, field(added, prepare.newTitle));
      await field(added, prepare.newTitle).fill("Zinnia");
      await added.getByLabel(prepare.inCamera).check();
      await button(added, prepare.addPoint).click();
      await page.getByRole("listitem").filter({ hasText: "Zinnia" }).first().waitFor();

      await goTo(page, `/reunions/${id}/convocation`);
      const people = readRows(app, 'select 1 from attendance where "meetingId" = ?', id).length;
      expect(people).toBe(0);
      const late = field(page, notice.late);
      if ((await late.count()) > 0) await late.fill("Un pont au milieu de la semaine.");
      await expectAccessibleHere(play);
      const send = new RegExp(`^${plainStart(notice.send(2))}`);
      await sends(page, () => page.getByRole("button", { name: send }).click());
      expect(readRows(app, "select 1 from meetings where id = ? and status = 'called'", id)).toHaveLength(1);
    },
  );

  story(
    "Bernard opens the sitting: a roll call, a proxy that drops, someone at a distance, the quorum with its article",
    { as: "bernard-lhomme" },
    async (play) => {
      const { app, page, t, stage } = play;
      const { room, opening, officers } = t.minutes;
      const id = comingBoard(app);
      await isToday(page, t, id);
      await field(page, officers.chair).selectOption({ label: "Suzanne Okemba" });
      await field(page, officers.secretary).selectOption({ label: "Bernard Lhomme" });
      await expectAccessibleHere(play);
      await button(page, opening.go).click();
      await expectSaid(page, t.sayDone("minutes.opened"));

      const table = roomOf(page, t);
      const first = ["Bernard Lhomme", "Suzanne Okemba", "Claire Vasseur"];
      for (const name of first) await isHere(page, t, name);
      // Their lines are shorter once they are shown as there: nothing is measured before.
      for (const name of first) await lineOf(play, name).getByText(room.mode.none).waitFor({ state: "detached" });
      await isHereDownThere(play, "Thierry Kervella");
      await expectText(table, t.meetings.sentences.part({ key: "quorumMissing", required: 6, missing: 2 }));

      await unfold(table, room.proxyDesk);
      await field(table, room.set.represented).selectOption({ label: "Lucien Faure" });
      await table.locator("#holder").selectOption({ label: "Thierry Kervella" });
      await button(table.locator("details", { hasText: room.proxyDesk }), room.note).click();
      await expectSaid(page, t.sayDone("minutes.proxyEntered", "Lucien Faure"));
      await expectText(table, room.proxyTo("Thierry Kervella"));
      await notePresence(page, t, "Lucien Faure", "room");
      await expectSaid(page, t.sayDone("minutes.proxyDropped", "Lucien Faure"));

      await notePresence(page, t, "Amélie Rousset", "video");
      await notePresence(page, t, "Gérard Poulain", "excused");
      await roomOf(page, t).getByRole("radio", { name: room.set.excused }).first().waitFor({ state: "hidden" });
      await twoNote(play);
      const others = stage.javaScript ? ["Marc Tellier"] : ["Odile Gramont", "Marc Tellier"];
      for (const name of others) await isHere(page, t, name);
      await expectText(table, t.meetings.sentences.part({ key: "quorumReached", required: 6 }));
      await expectText(table, "Article 12");
      await expectText(await rollLine(page, t, "Amélie Rousset"), room.mode.video);
      await expectAccessibleHere(play);
    },
  );

  story(
    "the notes of a point: kept as typed, noted, and both texts when two people rewrite them",
    { as: "bernard-lhomme", provokes: refusals },
    async (play) => {
      const { app, page, t, as, stage } = play;
      const { sitting } = t.minutes;
      const id = comingBoard(app);
      const [welcome] = pointsOf(app, id);
      if (!welcome) throw new Error("no point");
      await beginPoint(page, t, id, welcome);
      const line = field(page, sitting.write);
      if (stage.javaScript) {
        await line.fill("Suzanne remercie celles et ceux qui");
        await page.getByText(plainStart(sitting.keptDraft(""))).waitFor();
        await goTo(page, `/reunions/${id}/seance`);
        expect(await line.inputValue()).toBe("Suzanne remercie celles et ceux qui");
      }
      await line.fill("Suzanne remercie celles et ceux qui ont semé.");
      await button(page, sitting.note).first().click();
      await page.locator(".book").getByText("Suzanne remercie celles et ceux qui ont semé.").first().waitFor();
      await expectAccessibleHere(play);

      const suzanne = await as("suzanne-okemba");
      for (const one of [page, suzanne]) {
        await goTo(one, `/reunions/${id}/seance`);
        await unfold(one, sitting.rewrite);
      }
      const whole = (one: typeof page) => one.locator("details", { hasText: sitting.rewrite }).getByRole("textbox");
      await whole(page).fill("Bernard aussi a tout repris.");
      await whole(suzanne).fill("Suzanne a tout repris.");
      await sends(suzanne, () => button(suzanne, sitting.save).click());
      await expectSaid(suzanne, t.sayDone("minutes.notesSaved"));
      await button(page, sitting.save).click();
      const both = page.getByRole("region", { name: t.common.currentText });
      await expectText(both, "Suzanne a tout repris.");
      expect(await whole(page).inputValue()).toBe("Bernard aussi a tout repris.");
      await whole(page).fill("Suzanne a tout repris, et Bernard aussi.");
      await button(page, sitting.save).click();
      await expectSaid(page, t.sayDone("minutes.notesSaved"));
      await expectText(page.locator(".book"), "Suzanne a tout repris, et Bernard aussi.");
    },
  );

  story(
    "the last minutes are adopted unanimously, in a few gestures and less than fifteen seconds",
    { as: "bernard-lhomme" },
    async (play) => {
      const { app, page, t, stage } = play;
      const { sitting, vote } = t.minutes;
      const id = comingBoard(app);
      const point = pointsOf(app, id).find((one) => one.kind === "minutesAdoption");
      if (!point) throw new Error("no minutes to adopt");
      await beginPoint(page, t, id, point);
      const began = Date.now();
      let gestures = 0;
      if (stage.javaScript) {
        await field(page, sitting.write).pressSequentially("/d ");
        gestures += 3;
      } else {
        await link(page, `${sitting.commands.decision} /d`).click();
        gestures += 1;
      }
      const text = field(page, vote.question);
      await text.waitFor();
      if ((await text.inputValue()).trim() === "") throw new Error("the text put to the vote is to be typed");
      await expectText(page, vote.countings.unanimous);
      await button(page, vote.record).click();
      gestures += 1;

      await page
        .getByRole("status")
        .filter({ hasText: plainStart(t.sayDone("minutes.final", "")) })
        .first()
        .waitFor();
      console.log(`a decision in ${gestures} gestures, ${Date.now() - began} ms`);
      expect(gestures).toBeLessThanOrEqual(DECISION_GESTURES);
    },
  );

  story(
    "three more ways to count: contre and abstentions, in full with a follow-up, no objection",
    { as: "bernard-lhomme", provokes: refusals },
    async (play) => {
      const { app, page, t, stage } = play;
      const { sitting, vote } = t.minutes;
      const id = comingBoard(app);
      const [first, second] = pointsOf(app, id).filter((one) => one.kind === "decision");
      if (!first || !second) throw new Error("no proposal to decide");

      await beginPoint(page, t, id, first);
      await link(page, `${sitting.commands.vote} /v`).click();
      await expectAccessibleHere(play);
      await button(page, vote.open).click();
      await expectSaid(page, t.sayDone("minutes.voteOpen"));
      await expectText(page, plainStart(vote.opened("", 10, 10, 0).replace(/^.*?: /, "")) || "10");
      await page.getByRole("radio", { name: vote.countings.againstAbstentions, exact: true }).check();
      await field(page, vote.against).fill("9");
      await field(page, vote.abstention).fill("2");
      if (stage.javaScript) await expectText(page, t.reason("meetings.voteMoreThanVoters"));
      await button(page, vote.record).click();
      await expectText(page, t.reason("meetings.voteMoreThanVoters"));
      expect(await field(page, vote.against).inputValue()).toBe("9");
      await page.getByRole("radio", { name: vote.countings.againstAbstentions, exact: true }).check();
      await field(page, vote.against).fill("1");
      await field(page, vote.abstention).fill("2");
      if (stage.javaScript) await expectText(page, vote.deduced(7, 10));
      await expectAccessibleHere(play);
      await sends(page, () => button(page, vote.record).click());
      await expectSaid(page, t.sayDone("minutes.adopted", lastNumber(app)));

      await beginPoint(page, t, id, second);
      await link(page, `${sitting.commands.decision} /d`).click();
      await page.getByRole("radio", { name: vote.countings.full, exact: true }).check();
      for (const [label, voices] of [
        [vote.for, "6"],
        [vote.against, "1"],
        [vote.abstention, "2"],
        [vote.takesNoPart, "1"],
      ] as const)
        await field(page, label).fill(voices);
      await unfold(page, vote.follow);
      await field(page, vote.followUp).fill("Écrire aux douze foyers");
      await page.locator("#decide-poleId").selectOption({ index: 1 });
      await sends(page, () => button(page, vote.record).click());
      await expectSaid(page, t.sayDone("minutes.adopted", lastNumber(app)));
      const [row] = readRows<{ forVotes: number; against: number; abstention: number; takesNoPart: number }>(
        app,
        'select "forVotes", against, abstention, "takesNoPart" from votes order by id desc limit 1',
      );
      expect(row).toEqual({ forVotes: 6, against: 1, abstention: 2, takesNoPart: 1 });
      expect(readRows(app, "select 1 from followUps where text = ?", "Écrire aux douze foyers")).toHaveLength(1);
    },
  );

  story("an action from a sentence, a report told for Gérard’s pole", { as: "bernard-lhomme" }, async (play) => {
    const { app, page, t, stage } = play;
    const { sitting, action } = t.minutes;
    const id = comingBoard(app);
    const reports = pointsOf(app, id).find((one) => one.kind === "reports");
    if (!reports) throw new Error("no reports on the agenda");
    await beginPoint(page, t, id, reports);
    const [pole] = readRows<{ name: string }>(
      app,
      `select poles.name from poles join "polePeople" on "poleId" = poles.id join persons on persons.id = "personId"
         where persons.slug = 'gerard-poulain' and part = 'lead'`,
    );
    const told = sitting.tellReport(pole?.name ?? "");
    await unfold(page, told);
    await page.locator("details", { hasText: told }).getByRole("textbox").fill("Gérard a refait la porte de la serre.");
    await expectAccessibleHere(play);
    await sends(page, () => button(page.locator("details", { hasText: told }), sitting.note).click());
    await expectText(page, sitting.reports.told);

    const sentence = stage.lang === "fr" ? "Claire, appeler la mairie, vendredi" : "Claire, call the town hall, Friday";
    if (stage.javaScript) {
      await field(page, sitting.write).fill(`/a ${sentence}`);
      await field(page, sitting.write).press("Enter");
      await expectText(page, action.understood);
    } else {
      await link(page, `${sitting.commands.action} /a`).click();
      await field(page, action.text).fill(stage.lang === "fr" ? "appeler la mairie" : "call the town hall");
      await field(page, action.who).selectOption({ label: "Claire Vasseur" });
    }
    await button(page, action.add).click();
    await expectSaid(page, t.sayDone("minutes.actionNoted"));
    const [born] = readRows<{ text: string; dueOn: string | null; slug: string }>(
      app,
      'select text, "dueOn", slug from actions join persons on persons.id = "personId" order by actions.id desc limit 1',
    );
    expect(born).toMatchObject({
      text: expect.stringMatching(/^(appeler la mairie|call the town hall)$/i),
      slug: "claire-vasseur",
    });
    if (stage.javaScript) expect(new Date(`${born?.dueOn}T12:00:00Z`).getUTCDay()).toBe(5);
  });

  story(
    "a point added with the agreement of those present; Thierry withdraws from it; no objection",
    { as: "bernard-lhomme", provokes: refusals },
    async (play) => {
      const { app, page, t, stage } = play;
      const { sitting, vote, add, room } = t.minutes;
      const id = comingBoard(app);
      await goTo(page, `/reunions/${id}/seance`);
      await unfold(page, add.summary);
      const adding = page.locator("details", { hasText: add.summary });
      await field(adding, add.title).fill("Un banc sous le tilleul");
      await button(adding, add.go).click();
      await expectText(page, t.reason("minutes.needsAgreement"));
      await adding.getByLabel(add.agreed).check();
      expect(await field(adding, add.title).inputValue()).toBe("Un banc sous le tilleul");
      await button(adding, add.go).click();
      await expectSaid(page, t.sayDone("minutes.itemAdded"));
      const point = pointsOf(app, id).find((one) => one.title === "Un banc sous le tilleul");
      if (!point) throw new Error("the point was not added");
      await beginPoint(page, t, id, point);
      await button(await rollLine(page, t, "Thierry Kervella"), room.withdraw).click();
      await expectSaid(page, t.sayDone("minutes.conflict"));
      await expectText(roomOf(page, t), room.withdrawn);
      await link(page, `${sitting.commands.decision} /d`).click();
      await expectText(page, vote.leftOut.withdrawn("Thierry Kervella"));
      await field(page, vote.question).fill("Poser un banc sous le tilleul.");
      if (stage.javaScript) await goesOnMeanwhile(play, id, point);
      expect(await field(page, vote.question).inputValue()).toBe("Poser un banc sous le tilleul.");
      await page.getByRole("radio", { name: vote.countings.noObjection, exact: true }).check();
      await sends(page, () => button(page, vote.record).click());
      await expectSaid(page, t.sayDone("minutes.adopted", lastNumber(app)));
      const [row] = readRows<{ entitled: number }>(app, "select entitled from votes order by id desc limit 1");
      expect(row?.entitled).toBe(9);
    },
  );

  story("the point in camera, then the closing in three clicks", { as: "bernard-lhomme" }, async (play) => {
    const { app, page, t } = play;
    const { sitting, vote, closing } = t.minutes;
    const id = comingBoard(app);
    const [secret] = readRows<{ id: string; title: string; kind: string; proposalId: null }>(
      app,
      'select id, title, kind, "proposalId" from agendaItems where "meetingId" = ? and "inCamera" = 1',
      id,
    );
    if (!secret) throw new Error("no point in camera");
    await beginPoint(page, t, id, secret);
    await field(page, sitting.write).fill("Zinnia : deux avis.");
    await sends(page, () => button(page, sitting.note).first().click());
    await link(page, `${sitting.commands.decision} /d`).click();
    await field(page, vote.question).fill("Zinnia est acceptée.");
    await sends(page, () => button(page, vote.record).click());
    await expectSaid(page, t.sayDone("minutes.adopted", lastNumber(app)));

    let clicks = 0;
    const click = async (act: () => Promise<void>) => {
      clicks += 1;
      await act();
    };
    await goTo(page, `/reunions/${id}/seance`);
    await click(() => link(page, closing.open).click());
    const missing = page.locator("#clore").getByRole("link").first();
    expect(await missing.getAttribute("href")).toMatch(/seance[?#]/);
    await expectAccessibleHere(play);
    await click(() => button(page, closing.go).click());
    await expectSaid(page, t.sayDone("minutes.closed"));
    expect(clicks).toBeLessThanOrEqual(CLOSING_CLICKS);
    await page.waitForURL("**/proces-verbal**");
    await expectAccessibleHere(play);
  });

  story(
    "the minutes go to review; Odile’s correction is taken; Suzanne then Bernard sign",
    { as: "bernard-lhomme" },
    async (play) => {
      const { app, page, t, as } = play;
      const { paper } = t.minutes;
      const id = comingBoard(app);
      await goTo(page, `/reunions/${id}/proces-verbal`);
      await button(page, paper.review).click();
      await expectSaid(page, t.sayDone("minutes.reviewSent"));

      const odile = await as("odile-gramont");
      await goTo(odile, `/reunions/${id}/proces-verbal`);
      await unfold(odile, paper.suggest);
      await field(odile, paper.suggestPoint).selectOption({ index: 1 });
      await field(odile, paper.suggestText).fill("Il y avait aussi de la soupe.");
      await button(odile, paper.send).click();
      await expectSaid(odile, t.sayDone("minutes.suggested"));

      await goTo(page, `/reunions/${id}/proces-verbal`);
      await expectText(page, "Il y avait aussi de la soupe.");
      await field(page, paper.takeText).fill("Suzanne a tout repris, Bernard aussi, et la soupe était bonne.");
      await button(page, paper.take).click();
      await expectSaid(page, t.sayDone("minutes.taken"));
      await expectText(page.locator("article"), "la soupe était bonne");

      const suzanne = await as("suzanne-okemba");
      await goTo(suzanne, `/reunions/${id}/proces-verbal`);
      await button(suzanne, paper.sign).click();
      await expectSaid(suzanne, t.sayDone("minutes.signed"));
      await goTo(page, `/reunions/${id}/proces-verbal`);
      await button(page, paper.sign).click();
      await expectSaid(page, t.sayDone("minutes.signedByBoth"));
      await expectAccessibleHere(play);
    },
  );

  story(
    "papers open for those who may have them; what was in camera is nowhere for the coordinator and the employee",
    { as: "bernard-lhomme" },
    async ({ app, page, t, as }) => {
      const id = comingBoard(app);
      const numbers = readRows<{ number: string; inCamera: number }>(
        app,
        'select number, "inCamera" from decisions where "meetingId" = ?',
        id,
      );
      const secret = numbers.find((one) => one.inCamera)?.number ?? "none";
      const open = numbers.find((one) => !one.inCamera)?.number ?? "none";
      const pdf = (kind: string) => `/reunions/${id}/pdf/${kind}`;
      await goTo(page, `/reunions/${id}/proces-verbal`);
      for (const kind of ["minutes", "annex", "decisions", "sign-in-sheet", `extract-${open}`, `extract-${secret}`]) {
        const answer = await page.request.get(pdf(kind));
        expect([kind, answer.status(), answer.headers()["content-type"]]).toEqual([kind, 200, "application/pdf"]);
        expect((await answer.body()).length, kind).toBeGreaterThan(5 * 1024);
      }
      await expectText(page, t.minutes.paper.annexTitle);
      const [usual, large] = [await page.request.get(pdf("minutes")), await page.request.get(pdf("minutes?gros"))];
      expect((await large.body()).equals(await usual.body())).toBe(false);
      expect(await page.locator(`a[href="${pdf("annex?gros")}"]`).count()).toBe(1);

      const yvette = await as("yvette-roussel");
      for (const kind of ["minutes", "annex", "decisions", `extract-${open}`])
        expect((await yvette.request.get(pdf(kind))).status(), kind).toBe(404);

      for (const person of ["sophie-arnaud", "karim-belkacem"]) {
        const reader = await as(person);
        for (const kind of ["annex", `extract-${secret}`])
          for (const size of ["", "?gros"])
            expect((await reader.request.get(pdf(kind + size))).status(), `${person}, ${kind}`).toBe(404);
        expect((await reader.request.get(`/decisions/${secret}`)).status(), person).toBe(404);
        const places = ["/", `/reunions/${id}`, `/reunions/${id}/proces-verbal`, "/decisions", "/decisions.csv"];
        for (const place of [...places, "/actions", "/poles", "/plus", "/reunions"]) {
          const answer = await reader.request.get(place);
          expect(await answer.text(), `${person}, ${place}`).not.toMatch(/zinnia/i);
        }
        const found = await (await reader.request.get("/chercher?q=zinni")).text();
        expect(found, person).not.toMatch(/zinnia/i);
      }
      const helene = await as("helene-marchetti");
      expect(await (await helene.request.get(`/reunions/${id}/proces-verbal`)).text()).toMatch(/Zinnia/);
    },
  );

  story(
    "the next board, for which no pole logged anything, is prepared, held and minuted, and adopts these minutes: sealed",
    { as: "bernard-lhomme" },
    async (play) => {
      const { app, page, t, as } = play;
      const { plan, prepare, notice } = t.meetings;
      const { opening, officers, sitting, vote, closing, paper } = t.minutes;
      const last = comingBoard(app);
      await goTo(page, "/reunions/nouvelle");
      await expectAccessibleHere(play);
      await field(page, plan.day).fill(inDays(12));
      await field(page, plan.secretary).selectOption({ label: "Karim Belkacem" });
      await sends(page, () => button(page, plan.go).click());
      const id = comingBoard(app);
      expect(id).not.toBe(last);
      const karim = await as("karim-belkacem");
      for (const [path, status] of [
        [`/reunions/${id}/preparer`, 200],
        [`/reunions/${id}/convocation`, 200],
        [`/reunions/${id}/reponses`, 200],
        [`/reunions/${last}/preparer`, 404],
      ] as const)
        expect((await karim.request.get(new URL(path, app.origin).href)).status(), path).toBe(status);
      await goTo(page, `/reunions/${id}/preparer`);
      const fill = button(page, prepare.fill);
      if (!play.stage.javaScript) await fill.click();
      await expect.poll(() => pointsOf(app, id).length).toBeGreaterThan(0);
      await goTo(page, `/reunions/${id}/convocation`);
      const late = field(page, notice.late);
      if ((await late.count()) > 0) await late.fill("Le conseil a choisi ce jour en séance.");
      await sends(page, () => page.getByRole("button", { name: new RegExp(`^${plainStart(notice.send(2))}`) }).click());

      await isToday(page, t, id);
      await field(page, officers.chair).selectOption({ label: "Suzanne Okemba" });
      await field(page, officers.secretary).selectOption({ label: "Bernard Lhomme" });
      await button(page, opening.go).click();
      await expectSaid(page, t.sayDone("minutes.opened"));
      for (const name of [
        "Bernard Lhomme",
        "Suzanne Okemba",
        "Claire Vasseur",
        "Thierry Kervella",
        "Odile Gramont",
        "Marc Tellier",
        "Nadia Ferhat",
      ])
        await isHere(page, t, name);
      const adoption = pointsOf(app, id).find((one) => one.kind === "minutesAdoption");
      if (!adoption) throw new Error("nothing to adopt");
      await beginPoint(page, t, id, adoption);
      await link(page, `${sitting.commands.decision} /d`).click();
      await sends(page, () => button(page, vote.record).click());
      const [sealed] = readRows<{ number: string; status: string }>(
        app,
        'select number, status from minutes where "meetingId" = ?',
        last,
      );
      expect(sealed?.status).toBe("adopted");
      await expectSaid(page, t.sayDone("minutes.final", sealed?.number));
      await link(page, closing.open).click();
      await button(page, closing.go).click();
      await expectSaid(page, t.sayDone("minutes.closed"));
      await goTo(page, `/reunions/${last}/proces-verbal`);
      await expectText(page, plainStart(paper.statuses.adopted("")));
      await expectText(page, paper.sealedWhy);
      expect((await page.request.get(`/reunions/${id}/pdf/minutes`)).status()).toBe(200);
    },
  );
});

/** Before the mandates of the year end, and after the board just held. */
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv", { timeZone: "Europe/Paris" });

/** The beginning of a sentence, before what it is about. */
function plainStart(words: string): string {
  return (
    words
      .replace(/\s+/g, " ")
      .split(/[\d«(]/)[0]
      ?.trim()
      .replace(/[.:]$/, "")
      .trim() ?? ""
  );
}
