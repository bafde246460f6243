import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PageName } from "../../../app/pages";
import { keptBrowser, onStage } from "../../support/browser";
import type { App } from "../../support/running-app";
import { openShared } from "../../support/shared-app";
import { readRows } from "../../support/stages";
import { addressOf, openReport } from "./addresses";
import { expectSound } from "./sound";

let app: App;
let browser: Browser;
beforeAll(async () => {
  app = await openShared("en");
  openReport(app.database);
  browser = await keptBrowser();
});
afterAll(async () => {
  await app?.stop();
});

type Persona = {
  who: string;
  /** Slug in the garden; nobody is signed in without it. */
  as?: string;
  width: 390 | 1280;
  opens: PageName[];
  /** Addresses of what is this person's own: `url`. */
  own?: string;
};

// What the keeper of `screens.test.ts` does not see: the screens as they are for the others, each on her usual machine.
const personas: Persona[] = [
  {
    who: "a pole lead",
    as: "claire-vasseur",
    width: 390,
    opens: ["home", "log", "actions", "proposals", "newProposal", "meetings", "meeting", "answers", "promises"],
    own: `select '/poles/' || poles.slug || suffix as url from poles
      join "polePeople" on "poleId" = poles.id and part = 'lead' join persons on persons.id = "personId"
      join (select '' as suffix union select '/modifier'
        union select '/rapports/' || id from (select id from meetings where kind = 'board' order by "startsAt" desc limit 1))
      where persons.slug = :as and "endsOn" is null`,
  },
  {
    who: "a newcomer on day 3",
    as: "amelie-rousset",
    width: 390,
    opens: ["home", "guides", "guide", "log", "people", "pairings", "newPairing", "proposal", "meeting", "account"],
    own: `select '/bienvenue/' || welcomes.id as url from welcomes join persons on persons.id = "personId" where slug = :as`,
  },
  {
    who: "an employee",
    as: "karim-belkacem",
    width: 390,
    opens: ["home", "more", "log", "actions", "action", "poles", "pole", "pairings", "decisions", "thanks"],
    own: `select '/binomes/' || pairings.id as url from pairings join "pairingPeople" on "pairingId" = pairings.id
      join persons on persons.id = "personId" where slug = :as and "endedOn" is null`,
  },
  {
    who: "a keeper who leads a pole",
    as: "marc-tellier",
    width: 1280,
    opens: [
      "home",
      "settings",
      "words",
      "rules",
      "access",
      "outbox",
      "figures",
      "imports",
      "takeOver",
      "powers",
      "people",
    ],
  },
  {
    who: "the coordinator",
    as: "sophie-arnaud",
    width: 1280,
    opens: [
      "home",
      "prepare",
      "notice",
      "answers",
      "ballots",
      "sitting",
      "duties",
      "pole",
      "proposal",
      "decision",
      "search",
    ],
  },
  {
    who: "who keeps the notes",
    as: "bernard-lhomme",
    width: 1280,
    opens: ["home", "meeting", "sitting", "minutes", "decisions", "decision"],
  },
  {
    who: "a member of the association",
    as: "yvette-roussel",
    width: 390,
    opens: ["home", "more", "poles", "pole", "actions", "meetings", "promises", "guides", "account"],
  },
  {
    who: "anybody",
    width: 390,
    opens: [
      "signIn",
      "signInCode",
      "liveCode",
      "liveReport",
      "liveQuestion",
      "liveEvidence",
      "slate",
      "answer",
      "visit",
    ],
  },
];

test.each(personas)("$who: axe, HTML and width", async ({ as, width, opens, own }) => {
  const mine = own ? readRows<{ url: string }>(app, own, { as }) : [];
  expect(mine.length).toBeGreaterThanOrEqual(own ? 1 : 0);
  await onStage(app, browser, { as, width }, async ({ page }) => {
    for (const url of [...opens.map((name) => addressOf(app.database, name)), ...mine.map((one) => one.url)])
      await expectSound(page, url, { [width]: "shape" });
  });
});
