import { expect } from "vitest";
import {
  button,
  counted,
  expectAccessibleHere,
  expectSaid,
  expectText,
  field,
  goTo,
  link,
  mailsTo,
  onEachStage,
  type Play,
  part,
  readRows,
} from "../support/stages";

const at = (name: string) => `${name}@terreau.example`;

/** The personal link of the notice of the board, as it stands in the mail of this address. */
const answerLink = ({ app }: Pick<Play, "app">, address: string): string =>
  // The garden's own mails were written before this server had its address.
  mailsTo(app, address).find((mail) => mail.action?.startsWith(`${app.origin}/reponse/`))?.action ?? "no link";

const board = ({ app }: Pick<Play, "app">) =>
  readRows<{ id: string }>(app, `select "id" from meetings where "kind" = 'board' order by "startsAt" desc limit 1`)[0]
    ?.id ?? "";

const answerOf = ({ app }: Pick<Play, "app">, slug: string) =>
  readRows<{ answer: string | null; via: string | null }>(
    app,
    `select a."answer" as answer, a."answeredVia" as via from attendance a join persons p on p."id" = a."personId"
     where p."slug" = ? and a."meetingId" = ?`,
    slug,
    board({ app }),
  )[0];

onEachStage((story) => {
  story("Hélène: from home to the notice sent, in seven clicks at most", { as: "helene-marchetti" }, async (play) => {
    const { page, t } = play;
    const { prepare, notice, page: words } = t.meetings;
    await goTo(page, "/");
    await expectText(page, t.home.next.ask);
    await expectAccessibleHere(play);
    let clicks = 0;
    const click = async (on: ReturnType<typeof button>) => {
      clicks += 1;
      await on.click();
    };
    await click(link(page, t.home.next.prepare));
    await page.waitForURL("**/preparer");
    const adds = part(page, prepare.waits).getByRole("button");
    // The address changes a moment before the page does.
    await adds.first().waitFor();
    await expectAccessibleHere(play);
    const waiting = await adds.count();
    expect(waiting).toBeGreaterThan(0);
    await click(adds.first());
    await expect.poll(() => adds.count()).toBe(waiting - 1);
    // Slipped: the point just added is taken off where it stands, then put back.
    const points = page.locator("ol.agenda > li:not(.end)");
    const written = await points.count();
    await button(page, prepare.remove(written)).click();
    await expect.poll(() => points.count()).toBe(written - 1);
    await button(page, t.common.undo).click();
    await expect.poll(() => points.count()).toBe(written);
    await click(page.getByRole("link", { name: counted(prepare.send) }).first());
    await page.waitForURL("**/convocation**");
    await expectText(page, notice.lead);
    await expectAccessibleHere(play);
    const reason = field(page, notice.late);
    if ((await reason.count()) > 0) await reason.fill("La mairie nous répond cette semaine.");
    await click(page.getByRole("button", { name: counted(notice.send) }));
    await expectText(page, words.willYou);
    await expect.poll(() => answerLink(play, at("bernard.lhomme"))).toContain("/reponse/");
    expect(clicks).toBeLessThanOrEqual(7);
  });

  story("Bernard answers by the link of his mail, in two clicks, without signing in", {}, async (play) => {
    const { page, t } = play;
    const { page: words, answer } = t.meetings;
    await goTo(page, answerLink(play, at("bernard.lhomme")));
    await page.getByRole("heading", { level: 1, name: answer.hello("Bernard") }).waitFor();
    expect(answerOf(play, "bernard-lhomme")?.answer).toBeNull();
    await expectAccessibleHere(play);
    await button(page, words.yes).click();
    await expectText(page, answer.thanks);
    expect(answerOf(play, "bernard-lhomme")).toEqual({ answer: "yes", via: "link" });
    // The link signs nobody in.
    await goTo(page, "/");
    await page.waitForURL("**/entrer**");
  });

  story("Odile gives her proxy by her link, to somebody on the roll", {}, async (play) => {
    const { page, t } = play;
    const { page: words } = t.meetings;
    await goTo(page, answerLink(play, at("odile.gramont")));
    await link(page, words.proxy).click();
    const proxy = part(page, words.proxyTitle);
    await field(proxy, words.proxyWho).selectOption({ label: "Bernard Lhomme" });
    await button(proxy, words.proxyGo).click();
    await expectText(page, words.youGave("Bernard Lhomme"));
    expect(answerOf(play, "odile-gramont")).toEqual({ answer: "proxy", via: "link" });
    await goTo(page, answerLink(play, at("bernard.lhomme")));
    await expectText(page, words.youCome);
  });

  story("a changed link is an unknown page and says nothing", { provokes: [/status of 404/] }, async (play) => {
    const { page, t } = play;
    const address = answerLink(play, at("claire.vasseur"));
    const answer = await page.goto(`${address.slice(0, -2)}zz`);
    expect(answer?.status()).toBe(404);
    await expectText(page, t.common.notFound.title);
    expect(answerOf(play, "claire-vasseur")?.answer).toBeNull();
  });

  story("Gérard’s paper coupon is entered for him", { as: "marc-tellier" }, async (play) => {
    const { page, t } = play;
    const { answers } = t.meetings;
    await goTo(page, `/reunions/${board(play)}/reponses`);
    await expectText(page, answers.coupons);
    await expectAccessibleHere(play);
    const entering = part(page, answers.enter);
    await field(entering, answers.who).selectOption({ label: "Gérard Poulain" });
    await entering.getByRole("radio", { name: answers.says.no, exact: true }).check();
    await button(entering, answers.go).click();
    await expect.poll(() => answerOf(play, "gerard-poulain")?.answer).toBe("no");
    const row = page.getByRole("row").filter({ hasText: "Gérard Poulain" });
    await expectText(row, answers.says.no);
  });

  story("the home page asks each one’s presence in one tap", { as: "claire-vasseur" }, async (play) => {
    const { page, t } = play;
    const { page: words } = t.meetings;
    await goTo(page, "/");
    await button(page, words.yes).click();
    await expectSaid(page, t.sayDone("meetings.answeredYes"));
    await expectText(page, words.youCome);
    expect(answerOf(play, "claire-vasseur")).toEqual({ answer: "yes", via: "app" });
  });
});
