import { expect } from "vitest";
import type { DoorId } from "../../app/features/home/visit-doors";
import { reportOf } from "../support/hall-stage";
import { beginPoint, comingBoard, isHere, pointsOf, sends } from "../support/sitting-stage";
import {
  button,
  counted,
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

/** Pushes a door of the tour; its steps are then links for whom one became. */
const pushDoor = async ({ page, t }: Play, door: DoorId) => {
  const words = t.home.visit;
  await goTo(page, "/visite");
  const label = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: words.door[door].title }) });
  await label.first().getByRole("button").click();
  await page.waitForURL((url) => url.pathname !== "/visite");
};

/** Back at the door: the step with this number, as a link. */
const takeStep = async ({ page, t }: Play, door: DoorId, step: number) => {
  await goTo(page, "/visite");
  const { what } = t.home.visit.door[door].steps[step] ?? { what: "" };
  await page.getByRole("link", { name: what }).first().click();
  await page.waitForURL((url) => url.pathname !== "/visite");
};

/** Becomes somebody by the menu of the top band; a phone, whose band is short inside a page, by the tour's own. */
const becomes = async ({ page, t, stage }: Play, name: string) => {
  const { more } = t.common;
  if (stage.width === 390) {
    const here = page.url();
    await goTo(page, "/visite");
    const someone = part(page, t.home.visit.someone);
    const option = someone.locator("option").filter({ hasText: name }).first();
    await someone.getByRole("combobox").selectOption((await option.getAttribute("value")) ?? "");
    await sends(page, () => button(someone, t.home.visit.change).click());
    await page.waitForURL((url) => url.pathname === "/");
    await goTo(page, here);
    return;
  }
  await page.locator("header details").first().locator("summary").click();
  await field(page, more.become).first().selectOption({ label: name });
  await sends(page, () => button(page, more.change).first().click());
};

onEachStage((story) => {
  story("the garden is visited by five doors", {}, async (play) => {
    const { page, t } = play;
    await goTo(page, "/visite");
    for (const door of ["poles", "pairing", "board", "newcomer", "assembly"] as const)
      await page.getByRole("heading", { name: t.home.visit.door[door].title }).waitFor();
    await expectAccessibleHere(play);
  });

  story(
    "from president to poles: what nobody holds, a duty given to Bernard, the poles, the mandates",
    {},
    async (play) => {
      const { page, t } = play;
      await pushDoor(play, "poles");
      await page.locator(".cover").getByRole("listitem").first().waitFor();
      await expectAccessibleHere(play);
      await takeStep(play, "poles", 1);
      const duty = page.locator("li#file");
      const { duties } = t;
      await duty.getByRole("link", { name: duties.change }).click();
      await field(duty, duties.draft.person).first().selectOption({ label: "Bernard Lhomme" });
      await button(duty, duties.save).or(button(duty, duties.one.place)).first().click();
      await expectSaid(page, t.sayDone("duties.placed"));
      await expectText(page.locator("li#file"), "Bernard Lhomme");
      await takeStep(play, "poles", 2);
      await page.waitForURL("**/poles");
      await takeStep(play, "poles", 3);
      await page.waitForURL("**/mandats");
      await expectAccessibleHere(play);
    },
  );

  story("a pairing gone silent: « on s’est vus » by Thierry, then by Rémi, and the grid", {}, async (play) => {
    const { page, t } = play;
    const { one } = t.pairings;
    await pushDoor(play, "pairing");
    await expectAccessibleHere(play);
    await field(page, one.meetLine).first().fill("La scie est réglée.");
    await button(page, one.meetDo).click();
    await expectSaid(page, t.sayDone("pairings.met"));
    await becomes(play, "Rémi Castaing");
    await expectText(page, "La scie est réglée.");
    await unfold(page, one.writeLine);
    const met = page.locator("details[open]", { has: button(page, one.keepLine) });
    await field(met, one.yourLine).fill("Le café aussi.");
    await button(met, one.keepLine).click();
    await expectSaid(page, t.sayDone("pairings.lineKept"));
    await goTo(page, "/binomes");
    await becomes(play, "Thierry Kervella");
    await page.waitForURL("**/binomes");
    await expectText(page, t.pairings.list.caption);
  });

  story("a board from preparation to PDF", {}, async (play) => {
    const { app, page, t } = play;
    const { prepare, notice } = t.meetings;
    const { opening, officers, sitting, vote, closing, paper } = t.minutes;
    const id = comingBoard(app);
    await pushDoor(play, "board");
    await page.waitForURL(`**/reunions/${id}/preparer`);
    const before = pointsOf(app, id).length;
    const waiting = part(page, prepare.waits).getByRole("button");
    await sends(page, () => waiting.first().click());
    await expect.poll(() => pointsOf(app, id).length).toBe(before + 1);
    await takeStep(play, "board", 1);
    await expectAccessibleHere(play);
    const late = field(page, notice.late);
    if ((await late.count()) > 0) await late.fill("Une visite, pour voir.");
    await sends(page, () => page.getByRole("button", { name: counted(notice.send) }).click());
    await takeStep(play, "board", 2);
    await button(page, opening.tour).click();
    await field(page, officers.secretary).selectOption({ label: "Hélène Marchetti" });
    await button(page, opening.go).click();
    await expectSaid(page, t.sayDone("minutes.opened"));
    for (const name of [
      "Hélène Marchetti",
      "Suzanne Okemba",
      "Claire Vasseur",
      "Odile Gramont",
      "Marc Tellier",
      "Nadia Ferhat",
    ])
      await isHere(page, t, name);
    const decision = pointsOf(app, id).find((one) => one.kind === "decision");
    if (!decision) throw new Error("nothing to decide");
    await beginPoint(page, t, id, decision);
    await link(page, `${sitting.commands.decision} /d`).click();
    await sends(page, () => button(page, vote.record).click());
    await link(page, closing.open).click();
    await button(page, closing.go).click();
    await expectSaid(page, t.sayDone("minutes.closed"));
    await expectAccessibleHere(play);
    const pdf = await page.request.get(`/reunions/${id}/pdf/minutes`);
    expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    await link(page, paper.pdf.minutes).waitFor();
    await takeStep(play, "board", 4);
    await expectText(page, paper.sealedWhy);
  });

  story("new on the board: her home page, the third step, an action, an opinion", {}, async (play) => {
    const { app, page, t } = play;
    const { proposals } = t;
    await pushDoor(play, "newcomer");
    await page.getByRole("heading", { level: 1, name: t.home.hello("Amélie") }).waitFor();
    await takeStep(play, "newcomer", 1);
    await link(page, t.home.waiting.welcomeDo)
      .or(page.locator('main a[href^="/bienvenue/"]'))
      .first()
      .click()
      .catch(() => undefined);
    await button(page, t.onboarding.one.tick).click();
    await expectSaid(page, t.sayDone("onboarding.ticked"));
    await takeStep(play, "newcomer", 2);
    await page.getByRole("textbox", { name: t.actions.log.question }).fill("Lu le livret, ciré mes bottes.");
    await button(page, t.actions.log.save).click();
    await page.getByRole("heading", { level: 1, name: t.actions.noted.title }).waitFor();
    await takeStep(play, "newcomer", 3);
    await expectAccessibleHere(play);
    const [waiting] = readRows<{ id: string }>(app, "select id from proposals where status = 'submitted' order by id");
    await goTo(page, `/propositions/${waiting?.id}`);
    await page.getByRole("radio", { name: proposals.side.for, exact: true }).check();
    await sends(page, () => button(page, proposals.saveOpinion).or(button(page, proposals.changeOpinion)).click());
    const given = readRows(
      app,
      `select 1 from opinions join persons on persons.id = "personId" where slug = 'amelie-rousset' and "proposalId" = ?`,
      waiting?.id,
    );
    expect(given).toHaveLength(1);
  });

  story("the assembly is tonight: slate, desk and two phones side by side, and the room fills", {}, async (play) => {
    const { app, page, t, stage } = play;
    const { hall } = t.home.visit;
    await pushDoor(play, "assembly");
    await page.waitForURL("**/visite/salle");
    await button(page, hall.tonight).click();
    await expect.poll(() => reportOf(app).state).toBe("live");
    await button(page, hall.after).waitFor();
    const frames = [hall.slate, hall.phone(1), hall.phone(2)].map((title) =>
      page.frameLocator(`iframe[title="${title}"]`),
    );
    const sees = async (words: string) => {
      for (const frame of frames) {
        if (!stage.javaScript) await page.reload();
        await frame.getByText(words).first().waitFor();
      }
    };
    await sees(t.assembly.sceneNo(1, 13));
    // Nine promises take two pages of the slate.
    for (const [rank, leaf] of [
      [2, 1],
      [2, 2],
      [3, 0],
    ] as const) {
      await button(page, hall.after).click();
      await page.getByRole("heading", { name: new RegExp(`^${t.assembly.sceneNo(rank, 13)}`) }).waitFor();
      if (leaf) await page.getByText(t.assembly.leafNo(leaf, 2), { exact: true }).waitFor();
      await sees(t.assembly.sceneNo(rank, 13));
    }
    const counted = () => readRows<{ n: number }>(app, "select count(*) as n from questions")[0]?.n ?? 0;
    await sends(page, () => button(page, hall.crowd).click());
    await expect.poll(counted).toBe(3);
    await expectAccessibleHere(play);
    const phone = page.frameLocator(`iframe[title="${hall.phone(1)}"]`);
    await phone.locator('main a[href*="/preuves/"]').first().click();
    await phone.getByText(t.assembly.evidence).first().waitFor();
  });

  // The reset ends every session, and the page's own event stream may ask once more before the page is left.
  const gone = { as: "suzanne-okemba", provokes: [/status of 401 .*\/vif/] };
  story("the garden is put back as it was", gone, async (play) => {
    const { app, page, t } = play;
    const { reset } = t.home.visit;
    await goTo(page, "/visite");
    await button(page, reset.button).click();
    await page.waitForURL("**/visite?remis=1");
    await expectText(page, reset.done);
    expect(readRows(app, "select 1 from questions")).toHaveLength(0);
    expect(reportOf(app).state).toBe("preparing");
    const id = comingBoard(app);
    expect(readRows(app, "select 1 from meetings where id = ? and status = 'preparing'", id)).toHaveLength(1);
    await expectAccessibleHere(play);
  });
});
