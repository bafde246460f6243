import { expect } from "vitest";
import { beginPoint, comingBoard, isHere, isToday, pointsOf, sends } from "../support/sitting-stage";
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
  unfold,
} from "../support/stages";

const inclusion = { fr: "Insertion", en: "Inclusion" };
const resolution = "Confier l’accueil et la banque";
const fee = "Passer la cotisation à douze euros";

onEachStage((story) => {
  story(
    "what the assembly alone decides is proposed to the board: the page says so, with the article, and sends it there",
    { as: "claire-vasseur" },
    async (play) => {
      const { app, page, t } = play;
      const { deciding } = t.association;
      await proposes(play, fee, "membershipFee");
      const to = deciding.goesTo.assembly;
      await expectText(page, deciding.belongs(to, "9"));
      await expectAccessibleHere(play);
      await button(page, deciding.forward(to)).click();
      await expectSaid(page, t.sayDone("meetings.forwarded"));
      await expectText(page, deciding.forwarded(to));
      const rows = readRows<{ kind: string }>(
        app,
        'select bodies.kind from proposals join bodies on bodies.id = "bodyId" where title = ?',
        fee,
      );
      expect(rows).toEqual([{ kind: "assembly" }]);
      await goTo(page, `/reunions/${comingBoard(app)}/preparer`);
      expect(await page.getByText(fee).count()).toBe(0);
    },
  );

  story(
    "a resolution names a lead, relieves the one before and gives the bank: adopted in the sitting, all hold by its number",
    { as: "claire-vasseur" },
    async (play) => {
      const { app, page, t, stage, as } = play;
      const { effects: words } = t;
      const board = comingBoard(app);
      await proposes(play, resolution, "");
      const pole = inclusion[stage.lang];
      await link(page, words.menu.nameLead).click();
      const form = page.locator("#effet");
      await field(form, words.fields.pole).selectOption({ label: pole });
      await field(form, words.fields.person).selectOption({ label: "Suzanne Okemba" });
      await expectAccessibleHere(play);
      await button(form, words.add).click();
      await expectSaid(page, t.sayDone("effects.prepared"));
      await link(page, words.menu.relieveLead).click();
      const nadia = form.locator("option", { hasText: "Nadia Ferhat" });
      await field(form, words.fields.leadPart).selectOption((await nadia.getAttribute("value")) ?? "");
      await button(form, words.add).click();
      await expectSaid(page, t.sayDone("effects.prepared"));
      await link(page, words.menu.givePower).click();
      await field(form, words.fields.power).selectOption("bank");
      await field(form, words.fields.person).selectOption({ label: "Nadia Ferhat" });
      await button(form, words.add).click();
      await expectSaid(page, t.sayDone("effects.prepared"));
      await expectText(part(page, words.title), "Suzanne Okemba");
      await expectText(part(page, words.title), "Nadia Ferhat");
      expect(await page.getByText(words.wouldBeRefused).count()).toBe(0);

      await goTo(page, `/reunions/${board}/preparer`);
      await button(page, t.meetings.prepare.add(t.typeset(resolution))).click();
      await expectSaid(page, t.sayDone("meetings.added", resolution));

      const bernard = await as("bernard-lhomme");
      await callsAndOpens(play, bernard, board);
      const point = pointsOf(app, board).find((one) => one.title === resolution);
      if (!point) throw new Error("the proposal is not on the agenda");
      await beginPoint(bernard, t, board, point);
      await expectText(bernard, words.ahead.ifAdopted);
      await link(bernard, `${t.minutes.sitting.commands.decision} /d`).click();
      await sends(bernard, () => button(bernard, t.minutes.vote.record).click());
      const [decision] = readRows<{ number: string }>(app, "select number from decisions order by id desc limit 1");
      const number = decision?.number ?? "";
      await expectSaid(bernard, t.sayDone("minutes.adopted", number));

      await goTo(page, `/poles/${pole.toLowerCase()}`);
      const decided = link(page, words.byDecision(number));
      await decided.first().waitFor();
      await expectText(page.locator("ul.who li", { has: decided }), "Suzanne Okemba");
      const { history, leadsOverTime, endedBy } = t.poles.pole;
      await unfold(page, leadsOverTime);
      const ended = part(page, history).getByRole("listitem").filter({ hasText: "Nadia Ferhat" });
      await link(ended, endedBy(words.byDecision(number))).waitFor();
      await goTo(page, "/mandats");
      await unfold(page, t.powers.page.asTable);
      const power = page.locator("#tableau tr").filter({ hasText: "Nadia Ferhat" }).filter({ hasText: number });
      await link(power, number).click();
      await page.waitForURL(`**/decisions/${number}`);
      await expectText(page, words.states.applied);
      await expectAccessibleHere(play);
    },
  );
});

/** Writes a proposal of one's pole to the board, about a matter or nothing reserved, and submits it. */
const proposes = async ({ page, stage, t }: Play, title: string, matter: string) => {
  const { proposals, association } = t;
  await goTo(page, "/propositions/nouvelle");
  await field(page, proposals.fields.title).fill(title);
  await field(page, proposals.fields.text).fill("Nous en avons parlé tout l’été.");
  await asksFollowsTheBody(page, t, stage);
  await field(page, association.deciding.matterOf).selectOption(matter);
  await button(page, proposals.submit).click();
  await expectSaid(page, t.sayDone("proposals.submitted"));
};

/** What is asked is said of the body chosen: each in turn, then the board. Without scripts the words stay neutral. */
const asksFollowsTheBody = async (page: Play["page"], t: Play["t"], { javaScript }: Play["stage"]) => {
  const { deciding } = t.association;
  const { question, questionTo } = t.proposals.fields;
  const asked = (words: string) => page.getByRole("group", { name: words, exact: true }).waitFor();
  if (!javaScript) return asked(question);
  for (const kind of ["board", "assembly", "board"] as const) {
    await field(page, deciding.askedOf).selectOption({ label: deciding.kinds[kind] });
    await asked(questionTo(deciding.goesTo[kind]));
  }
};

/** Sends the notice, opens the sitting and notes a quorum. */
const callsAndOpens = async ({ t }: Play, bernard: Play["page"], board: string) => {
  const { notice } = t.meetings;
  const { opening, officers } = t.minutes;
  await goTo(bernard, `/reunions/${board}/convocation`);
  const late = field(bernard, notice.late);
  if ((await late.count()) > 0) await late.fill("Un pont au milieu de la semaine.");
  const [start] = notice.send(2).split(/\d/);
  await sends(bernard, () => bernard.getByRole("button", { name: start?.replace(/\s+/g, " ").trim() }).click());
  await isToday(bernard, t, board);
  await field(bernard, officers.chair).selectOption({ label: "Suzanne Okemba" });
  await field(bernard, officers.secretary).selectOption({ label: "Bernard Lhomme" });
  await button(bernard, opening.go).click();
  await expectSaid(bernard, t.sayDone("minutes.opened"));
  for (const name of [
    "Bernard Lhomme",
    "Suzanne Okemba",
    "Claire Vasseur",
    "Thierry Kervella",
    "Odile Gramont",
    "Marc Tellier",
    "Nadia Ferhat",
  ])
    await isHere(bernard, t, name);
};
