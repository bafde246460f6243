import type { Page } from "playwright-core";
import { expect } from "vitest";
import { roomOf, sends } from "../support/sitting-stage";
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

// Figures of two public records of French associations: an extraordinary assembly of 22 February 2005 that closed without
// quorum and met again the same evening, and an ordinary one of 17 June 2010 that two voters left before its last vote.
const EMPTY_CHAIRS = { members: 110, present: 40, represented: 8, required: 55, missing: 7 };
const TWO_LEAVE = { present: 32, represented: 12, signatures: 44, lastVote: 42 };
const KEEPER = "maia@serres.example";
/** Prepares, chairs and takes notes; no member, so no elector. */
const COORDINATOR = { name: "Ida Berger", email: "ida@serres.example" };

const today = () => new Date().toLocaleDateString("sv", { timeZone: "Europe/Paris" });
const three = (n: number) => String(n).padStart(3, "0");
const members = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `Prénom${three(from + n)} Membre`);

const meetingsOf = ({ app }: Play, kind: string) =>
  readRows<{ id: string; status: string }>(app, "select id, status from meetings where kind = ? order by id", kind);

/** Plans an assembly of today, fills its agenda, calls it, opens it. */
const opensAssembly = async (play: Play, kind: "extraordinary" | "ordinary", hour: string) => {
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
  await opens(play, id);
  return id;
};

const opens = async ({ page, t }: Play, id: string) => {
  const { opening } = t.minutes;
  await goTo(page, `/reunions/${id}/seance`);
  await field(page, opening.chair).selectOption({ label: COORDINATOR.name });
  await field(page, opening.secretary).selectOption({ label: COORDINATOR.name });
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
      await goTo(page, app.lines.find((one) => one.startsWith("First page"))?.replace(/^.*?: /, "") ?? "");
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
        (_, n) => `Prénom${three(n)};Membre;;membre;01/01/2000`,
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
      { needsJavaScript: true },
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

    story(
      "32 present and 12 represented sign 44 times; two leave; 42 may vote last",
      { needsJavaScript: true },
      async (play) => {
        const { page, t } = play;
        const { present, represented, signatures, lastVote } = TWO_LEAVE;
        const { vote, sitting, paper } = t.minutes;
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
        await expectText(page.locator(".book"), paper.frozen(signatures, present, represented));
        await tick(page, t, members(present - 2, present), "left");
        await decide("Élire le nouveau conseil.");
        await expectText(page.locator(".book"), paper.frozen(lastVote, present - 2, represented));
        await goTo(page, `/reunions/${id}/proces-verbal`);
        await expectText(page, paper.present(present));
        await expectText(page, paper.proxies(represented));
      },
    );
  },
  { garden: false, awakeOnly: true },
);
