import type { Page } from "playwright-core";
import { expect } from "vitest";
import { beginPoint, pointsOf, roomOf, sends } from "../support/sitting-stage";
import {
  button,
  counted,
  enterByMail,
  expectSaid,
  expectText,
  field,
  goTo,
  link,
  onEachStage,
  type Play,
  readRows,
  unfold,
} from "../support/stages";

// Figures of three public records of French associations: an extraordinary assembly of 22 February 2005 that closed without
// quorum and met again the same evening; an ordinary one of 17 June 2010 that two voters left before its last vote; and one
// counted on 26 July 2021, whose 21 voters of 49 members had written until the 22nd, two of them present at the count.
const EMPTY_CHAIRS = { members: 110, present: 40, represented: 8, required: 55, missing: 7 };
const TWO_LEAVE = { present: 32, represented: 12, signatures: 44, lastVote: 42 };
const BY_POST = {
  members: 49,
  voters: 21,
  presentAtCount: 2,
  daysBefore: 4,
  participation: "42,86 %",
  inEnglish: "42.86%",
};
const KEEPER = "maia@serres.example";
/** Prepares, chairs and takes notes; no member, so no elector. */
const COORDINATOR = { name: "Ida Berger", email: "ida@serres.example" };

const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Paris" });
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString("sv", { timeZone: "Europe/Paris" });
const typed = (day: string) => day.split("-").reverse().join("/");
const three = (n: number) => String(n).padStart(3, "0");
const members = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `Prénom${three(from + n)} Membre`);

const meetingsOf = ({ app }: Play, kind: string) =>
  readRows<{ id: string; status: string }>(app, "select id, status from meetings where kind = ? order by id", kind);

/** Plans an assembly of today, fills its agenda, calls it, opens it. */
const opensAssembly = async (play: Play, kind: "extraordinary" | "ordinary", hour: string) => {
  const id = await callsAssembly(play, kind, hour);
  await opens(play, id);
  return id;
};

const callsAssembly = async (play: Play, kind: "extraordinary" | "ordinary", hour: string) => {
  const { page, t } = play;
  const { plan, prepare, notice } = t.meetings;
  await goTo(page, `/reunions/nouvelle?genre=${kind}`);
  await field(page, plan.day).fill(today());
  await field(page, plan.hour).fill(hour);
  await field(page, plan.place).fill("Salle des fêtes");
  await sends(page, () => button(page, plan.go).click());
  const id = meetingsOf(play, kind).at(-1)?.id ?? "";
  await goTo(page, `/reunions/${id}/preparer`);
  if (!play.stage.javaScript) await button(page, prepare.fill).click();
  await expect
    .poll(() => readRows(play.app, 'select 1 from "agendaItems" where "meetingId" = ?', id).length)
    .toBeGreaterThan(0);
  await goTo(page, `/reunions/${id}/convocation`);
  await field(page, notice.late).fill("Une séance rejouée d’après son procès-verbal.");
  await sends(page, () => page.getByRole("button", { name: counted(notice.send) }).click());
  return id;
};

const opens = async ({ page, t }: Play, id: string) => {
  const { opening, officers } = t.minutes;
  await goTo(page, `/reunions/${id}/seance`);
  await field(page, officers.chair).selectOption({ label: COORDINATOR.name });
  await field(page, officers.secretary).selectOption({ label: COORDINATOR.name });
  await button(page, opening.go).click();
  await expectSaid(page, t.sayDone("minutes.opened"));
};

const tick = async (page: Page, t: Play["t"], names: string[], presence: "room" | "left") => {
  const room = roomOf(page, t);
  for (const name of names) await room.getByRole("checkbox", { name }).check();
  await room.getByRole("radio", { name: t.minutes.room.set[presence], exact: true }).check();
  await sends(page, () => button(room.locator(".big-roll"), t.minutes.room.note).click());
};

const gives = async (page: Page, t: Play["t"], giver: string, holder: string) => {
  const room = roomOf(page, t);
  await unfold(room, t.minutes.room.proxyDesk);
  await room.locator("#giver").selectOption({ label: giver });
  await room.locator("#holder").selectOption({ label: holder });
  await sends(page, () =>
    button(room.locator("form", { has: page.locator("#giver") }), t.minutes.room.note).press("Enter"),
  );
  await expectSaid(page, t.sayDone("minutes.proxyEntered", giver));
  await page.locator("form[aria-busy=true]").waitFor({ state: "detached" });
};

onEachStage(
  (story) => {
    story("an association of 110 members, its assembly’s rules with their articles", {}, async (play) => {
      const { app, page, t } = play;
      const { setup, settings, rulesPage } = t.association;
      await goTo(page, app.lines.map((one) => /once: (\S+)$/.exec(one)?.[1]).find(Boolean) ?? "");
      await field(page, setup.name).fill("Les Serres du Pont");
      await page.getByRole("radio", { name: t.association.models.collegial }).check();
      await field(page, setup.seats).fill("7");
      for (const [title, given, family] of [
        [setup.first, "Maïa", "Lorrain"],
        [setup.second, "Joachim", "Petit"],
      ] as const) {
        const person = page.getByRole("group", { name: title, exact: true });
        await field(person, setup.givenName).fill(given);
        await field(person, setup.familyName).fill(family);
        if (given === "Maïa") await field(person, setup.email).fill(KEEPER);
      }
      await button(page, setup.go).click();
      await page.waitForURL("**/reglages");

      await goTo(page, "/imports/personnes");
      const { upload, preview, kinds } = t.imports;
      const lines = Array.from(
        { length: EMPTY_CHAIRS.members },
        (_, n) => `Prénom${three(n)};Membre;;membre;${n < BY_POST.members ? "01/01/2000" : typed(daysAgo(60))}`,
      );
      lines.push(`Ida;Berger;${COORDINATOR.email};coordination;01/01/2000`);
      await page.locator("#fichier").setInputFiles({
        name: "membres.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(["Prénom;Nom;E-mail;Rôle;Depuis", ...lines].join("\r\n")),
      });
      await button(page, upload.go).click();
      await button(page, preview.go(kinds.people.unit(lines.length))).click();
      await expectSaid(page, t.sayDone("imports.done", String(lines.length)));

      await goTo(page, "/reglages");
      await link(page, settings.rulesOf(t.words.generalAssembly.of)).click();
      const change = async (key: string, values: { [name: string]: string }) => {
        const rule = page.locator(`#regle-${key}`);
        await unfold(rule, rulesPage.change);
        for (const [name, value] of Object.entries(values)) {
          const one = page.locator(`#${key}-${name}`);
          if ((await one.evaluate((node) => node.tagName)) === "SELECT") await one.selectOption(value);
          else await one.fill(value);
        }
        await button(rule, rulesPage.save).click();
        await expectSaid(page, t.sayDone("association.rulesChanged"));
      };
      const cited = { document: "statutes", article: "14" };
      await change("quorumForStatutes", { fraction: "1/2", counts: "presentOrRepresented", ...cited });
      await change("secondCall", { when: "sameDay", delay: "30", fraction: "none", ...cited });
      await expectText(
        page.locator("#regle-quorumForStatutes"),
        `${rulesPage.documents.statutes}, ${rulesPage.article.toLowerCase()} 14`,
      );

      const { access } = t.session;
      await goTo(page, "/reglages/acces");
      await field(page, access.whom).selectOption({ label: "Berger Ida" });
      await button(page, access.invite).click();
      await page.getByRole("heading", { name: access.doneTitle("Ida") }).waitFor();
    });

    story(
      "48 of 110 present or represented: 55 are required, 7 missing; closed, then called again the same day",
      {},
      async (play) => {
        const { page, t } = play;
        const { required, missing, present, represented, members: all } = EMPTY_CHAIRS;
        const say = t.meetings.sentences.part;
        await enterByMail(play, COORDINATOR.email);
        const first = await opensAssembly(play, "extraordinary", "18:30");
        await tick(page, t, members(0, present), "room");
        for (let n = 0; n < represented; n += 1)
          await gives(page, t, members(present + n, present + n + 1)[0] ?? "", members(n, n + 1)[0] ?? "");
        const room = roomOf(page, t);
        await expectText(room, say({ key: "quorumMissing", required, missing }));
        const told = (await room.textContent())?.replace(/\s+/g, " ") ?? "";
        expect(told).toMatch(new RegExp(`${present} .*${represented} .*${present + represented} .*${all}`));
        expect(told).toContain("14");
        await unfold(room, t.minutes.room.secondTitle);
        await button(room, t.minutes.room.second).click();
        await expectSaid(page, t.sayDone("minutes.secondCallPlanned"));
        const meetings = meetingsOf(play, "extraordinary");
        expect(meetings.find((one) => one.id === first)?.status).toBe("closedWithoutQuorum");
        const second = meetings.find((one) => one.id !== first)?.id ?? "";
        await opens(play, second);
        await expectText(roomOf(page, t), say({ key: "noQuorum", secondCall: true }));
        await goTo(page, `/reunions/${first}/proces-verbal`);
        await expectText(page, t.minutes.paper.withoutQuorum);
      },
    );

    story("32 present and 12 represented sign 44 times; two leave; 42 may vote last", {}, async (play) => {
      const { page, t } = play;
      const { present, represented, signatures, lastVote } = TWO_LEAVE;
      const { vote, sitting, paper, told } = t.minutes;
      await enterByMail(play, COORDINATOR.email);
      const id = await opensAssembly(play, "ordinary", "19:20");
      await tick(page, t, members(0, present), "room");
      for (let n = 0; n < represented; n += 1)
        await gives(page, t, members(present + n, present + n + 1)[0] ?? "", members(n, n + 1)[0] ?? "");
      const decide = async (text: string) => {
        await link(page, `${sitting.commands.decision} /d`).click();
        await field(page, vote.question).fill(text);
        await sends(page, () => button(page, vote.record).click());
        await page.locator(".book").getByText(text).first().waitFor();
      };
      await button(page, sitting.begin).click();
      await field(page, sitting.write).waitFor();
      await decide("Approuver le rapport moral.");
      await expectText(page.locator(".book"), told.frozen(signatures, present, represented));
      await tick(page, t, members(present - 2, present), "left");
      await decide("Élire le nouveau conseil.");
      await expectText(page.locator(".book"), told.frozen(lastVote, present - 2, represented));
      await goTo(page, `/reunions/${id}/proces-verbal`);
      await expectText(page, paper.present(present));
      await expectText(page, paper.proxies(represented));
    });

    story(
      "21 of 49 vote by correspondence until four days before; two come to the count: 42,86 % took part",
      { provokes: [/status of 422 .*correspondance/] },
      async (play) => {
        const { app, page, t } = play;
        const { ballots } = t.meetings;
        const { vote, sitting, paper, told } = t.minutes;
        const { members: all, voters, presentAtCount, daysBefore } = BY_POST;
        await enterByMail(play, KEEPER);
        await goTo(page, "/reglages");
        await link(page, t.association.settings.rulesOf(t.words.generalAssembly.of)).click();
        // Of the 110, 49 have been members for more than a year: the roll of this record.
        const electors = page.locator("#regle-electors");
        await unfold(electors, t.association.rulesPage.change);
        await electors.locator("#electors-memberSinceMonths").fill("12");
        await button(electors, t.association.rulesPage.save).click();
        await expectSaid(page, t.sayDone("association.rulesChanged"));
        const rule = page.locator("#regle-correspondence");
        await unfold(rule, t.association.rulesPage.change);
        await rule.locator("#correspondence-allowed").check();
        await rule.locator("#correspondence-quorum").check();
        await rule.locator("#correspondence-daysBefore").fill(String(daysBefore));
        await rule.locator("#correspondence-document").selectOption("statutes");
        await rule.locator("#correspondence-article").fill("9");
        await button(rule, t.association.rulesPage.save).click();
        await expectSaid(page, t.sayDone("association.rulesChanged"));

        await page.context().clearCookies();
        await enterByMail(play, COORDINATOR.email);
        const id = await callsAssembly(play, "ordinary", "18:00");
        const receive = async (name: string, days: number) => {
          await page.getByRole("combobox", { name: ballots.who }).first().selectOption({ label: name });
          await field(page, ballots.receivedOn).fill(daysAgo(days));
          const points = page.getByRole("group", { name: ballots.points }).getByRole("combobox");
          await points.first().selectOption({ label: ballots.choices.for });
          await sends(page, () => button(page, ballots.go).click());
        };
        await goTo(page, `/reunions/${id}/correspondance`);
        await expectText(page, ballots.until(daysAgo(daysBefore)));
        const names = members(0, voters + 1);
        await receive(names[voters] ?? "", daysBefore - 1);
        await expectText(page, t.reason("meetings.ballotTooLate"));
        for (const name of names.slice(0, voters)) {
          await receive(name, daysBefore);
          await expectSaid(page, t.sayDone("meetings.ballotEntered", name));
        }
        await opens(play, id);
        const came = names.slice(0, presentAtCount);
        await tick(page, t, came, "room");
        await expectSaid(page, t.sayDone("minutes.ballotAside", came.join(", ")));
        await expectText(roomOf(page, t), t.meetings.sentences.part({ key: "turnout", voters, base: all }));
        const share = play.stage.lang === "fr" ? BY_POST.participation : BY_POST.inEnglish;
        await expectText(roomOf(page, t), share);
        const put = pointsOf(app, id).find(({ kind }) => kind === "decision" || kind === "minutesAdoption");
        await beginPoint(page, t, id, put ?? { id: "no point to vote on", title: "" });
        await link(page, `${sitting.commands.decision} /d`).click();
        await expectText(page, t.minutes.ballots.roomOnly(voters - presentAtCount));
        await field(page, vote.question).fill("Approuver le rapport moral et d’activité.");
        await sends(page, () => button(page, vote.record).click());
        const book = page.locator(".book");
        await expectText(book, told.frozen(voters, presentAtCount, 0, voters - presentAtCount));
        await goTo(page, `/reunions/${id}/proces-verbal`);
        await expectText(page, paper.byPost(voters - presentAtCount));
        await expectText(page, share);
        await expectText(page, came.map((name) => t.minutes.ballots.asideWhy.came(name)).join(", "));
      },
    );
  },
  { garden: false },
);
