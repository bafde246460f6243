/** Takes the pictures of the README from the example garden: `npm run pictures`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { root } from "../../packaging/sources.js";
import { openBrowser } from "../support/chromium";
import { type App, openApp } from "../support/running-app";
import { type Evening, openEvening } from "./evening";

const folder = join(root, "docs", "pictures");
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const hall = { width: 1920, height: 1080 };

type Camera = { app: App; browser: Browser; evening: Evening };
type View = { as?: string; size?: typeof desk; at: string };

const contextOf = async ({ app, browser }: Camera, { as, size = desk }: Omit<View, "at">): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: size,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    deviceScaleFactor: size === phone ? 2 : 1,
  });
  if (as) await become(app, context, as);
  return context;
};

const become = (app: App, context: BrowserContext, person: string) =>
  context.request.post(`${app.origin}/visite/personne`, {
    form: { person, back: "/plus" },
    headers: { origin: app.origin },
  });

const keep = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: join(folder, `${name}.jpg`), type: "jpeg", quality: 82, fullPage, animations: "disabled" });

/** Opens an address as someone, lets `before` prepare it, keeps the picture. */
const take = async (camera: Camera, name: string, view: View, before?: (page: Page) => Promise<void>) => {
  const context = await contextOf(camera, view);
  const page = await context.newPage();
  await page.goto(camera.app.origin + view.at, { waitUntil: "load" });
  await before?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await keep(page, name);
  await context.close();
  console.log(`docs/pictures/${name}.jpg`);
};

/** The notice sent, the sitting open for an hour, ten people round the table, a decision about to be noted. */
const holdTheBoard = async (camera: Camera, board: string) => {
  const { app, evening } = camera;
  const context = await contextOf(camera, { as: "helene-marchetti" });
  const page = await context.newPage();
  const room = page.getByRole("complementary", { name: "Autour de la table" });
  const isHere = async (name: string) => {
    const here = page.getByRole("button", { name: `Dans la salle : ${name}` });
    await here.click();
    await here.waitFor({ state: "detached" });
  };
  const isExcused = async (name: string) => {
    const line = room.getByRole("listitem").filter({ hasText: name }).first();
    await line.locator("summary").click();
    await line.getByRole("radio", { name: "Excuse", exact: true }).check();
    await line.getByRole("button", { name: "Noter" }).click();
    await line.getByText("absent, excusé").waitFor();
  };
  const begin = async (title: RegExp) => {
    await page.getByRole("link", { name: title }).first().click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("button", { name: "Commencer ce point" }).click();
    await page.getByLabel("Écrire la suite").waitFor();
  };
  await page.goto(`${app.origin}/reunions/${board}/convocation`);
  await page.getByRole("button", { name: /Envoyer à/ }).click();
  await page
    .getByRole("link", { name: /Ouvrir|séance/i })
    .or(page.getByRole("status"))
    .first()
    .waitFor();
  await evening.isNow(page, 19, 33);
  await page.goto(`${app.origin}/reunions/${board}/seance`);
  await page.getByRole("button", { name: "Dans cette visite, c’est aujourd’hui" }).click();
  await page.getByLabel("Préside la séance").selectOption({ label: "Suzanne Okemba" });
  await page.getByLabel("Tient les notes").selectOption({ label: "Bernard Lhomme" });
  await page.getByRole("button", { name: "Ouvrir la séance" }).click();
  await page.locator(".points").waitFor();
  await become(app, context, "bernard-lhomme");
  await page.goto(`${app.origin}/reunions/${board}/seance`);
  for (const name of [
    "Claire Vasseur",
    "Bernard Lhomme",
    "Hélène Marchetti",
    "Nadia Ferhat",
    "Odile Gramont",
    "Suzanne Okemba",
    "Thierry Kervella",
  ])
    await isHere(name);
  await isExcused("Marc Tellier");
  const points = [
    ["Accueil", 19, 34],
    ["Procès-verbal", 19, 41],
    ["Rapports des pôles", 19, 48],
    ["Répondre au lycée", 20, 12],
    ["Faire terrasser", 20, 18],
    ["Préparer les scènes", 20, 22],
    ["Signer la convention", 20, 28],
  ] as const;
  for (const [title, hour, minute] of points) {
    await evening.isNow(page, hour, minute);
    await begin(new RegExp(title));
    if (title === "Rapports des pôles") await isHere("Amélie Rousset");
  }
  const line = page.getByLabel("Écrire la suite");
  for (const [minute, said] of [
    [29, "Thierry lit la convention : dix ans, un relevé chaque trimestre."],
    [34, "Nadia demande qui lira le compteur. Karim propose son équipe."],
  ] as const) {
    await evening.isNow(page, 20, minute);
    await line.fill(said);
    await line.press("Enter");
    await page.locator(".book .line", { hasText: said.slice(0, 20) }).waitFor();
  }
  await evening.isNow(page, 20, 38);
  await line.fill("/d");
  await line.press("Space");
  await page.getByLabel("Texte mis au vote").waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await keep(page, "seance");
  await context.close();
  console.log("docs/pictures/seance.jpg");
};

/** The live report opened at its desk, on the promises of the last assembly. */
const openTheReport = async (camera: Camera, assembly: string) => {
  const context = await contextOf(camera, { as: "suzanne-okemba" });
  const page = await context.newPage();
  await page.goto(`${camera.app.origin}/bilan-vivant/${assembly}`);
  await page
    .getByRole("button", { name: /Ouvrir/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /suivante/i })
    .first()
    .click();
  await page
    .getByText(/promesses/i)
    .first()
    .waitFor();
  await context.close();
};

const rowOf = (app: App, sql: string): string => {
  const database = new Database(app.database, { readonly: true });
  const row = database.prepare(sql).pluck().get();
  database.close();
  return String(row);
};

const main = async () => {
  mkdirSync(folder, { recursive: true });
  const evening = openEvening();
  // The address a room would read, not that of the machine the pictures are taken on.
  const app = await openApp({ env: { ...evening.env, PUBLIC_URL: "https://terreau.example" } });
  const camera: Camera = { app, browser: await openBrowser(), evening };
  const board = rowOf(app, `select "id" from "meetings" where "kind" = 'board' and "status" = 'preparing'`);
  const held = rowOf(
    app,
    `select "id" from "meetings" where "kind" = 'board' and "status" = 'adopted' order by "startsAt" desc`,
  );
  const assembly = rowOf(app, `select "meetingId" from "liveReports" order by "id" desc`);
  const token = rowOf(app, `select "token" from "liveReports" order by "id" desc`);
  await take(camera, "accueil", { as: "claire-vasseur", at: "/" });
  await take(camera, "noter", { as: "claire-vasseur", size: phone, at: "/noter" }, async (page) => {
    await page.getByRole("textbox").first().fill("Semé les fèves du tunnel 2 avec Karim, rappeler la mairie vendredi");
    await page.locator(".chip--ask").first().waitFor();
  });
  await take(camera, "pole", { as: "claire-vasseur", size: phone, at: "/poles/maraichage" });
  await take(camera, "preparer", { as: "helene-marchetti", at: `/reunions/${board}/preparer` });
  await take(camera, "proces-verbal", { as: "bernard-lhomme", at: `/reunions/${held}/proces-verbal` });
  await holdTheBoard(camera, board);
  await openTheReport(camera, assembly);
  await take(camera, "ecran", { size: hall, at: `/bilan/${token}/ecran` });
  // The fonts of a phone of the room come with its second page.
  await take(camera, "suivre", { size: phone, at: `/bilan/${token}` }, async (page) => {
    await page.reload({ waitUntil: "load" });
  });
  await camera.browser.close();
  await app.stop();
};

await main();
