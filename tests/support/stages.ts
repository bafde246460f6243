import Database from "better-sqlite3";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textsIn } from "../../app/texts/both.server";
import type { Texts } from "../../app/texts/make";
import {
  type App,
  axe,
  keptBrowser,
  onStage,
  openApp,
  patience,
  type Scene,
  type StoryOptions,
  signInAs,
} from "./browser";
import { nameOf, roomsOf, type Stage } from "./rooms";
import type { AppOptions } from "./running-app";
import { openShared } from "./shared-app";

export type Play = Scene & {
  stage: Stage;
  /** The words of this language, as the screens show them. */
  t: Texts;
  /** Opens a page of one's own as somebody else, in another browser. */
  as: (person: string | null) => Promise<Page>;
};
type How = Omit<StoryOptions, "width" | "javaScript"> & { needsJavaScript?: boolean };
type Tell = (play: Play) => Promise<void>;
type Story = (title: string, how: How, tell: Tell) => void;

/** What a refused form makes the browser itself say in its console. */
export const refusals = [/status of 4\d\d/];

type Options = Omit<AppOptions, "lang"> & {
  /** Stories that are about scripts being there or not: told both ways each time. */
  asleepToo?: boolean;
};

/** The stories of a file in its rooms, each with its own house and garden; prints those that ran without JavaScript. */
export const onEachStage = (tellAll: (story: Story) => void, { asleepToo = false, ...options }: Options = {}) => {
  const rooms = roomsOf(expect.getState().testPath ?? "", asleepToo);
  const ownServer = Object.keys(options).length > 0;
  const shared: { browser?: Browser } = {};
  const withoutScripts: string[] = [];
  beforeAll(async () => {
    shared.browser = await keptBrowser();
  });
  afterAll(() => {
    console.log(`Without JavaScript:\n${withoutScripts.map((title) => `  ${title}`).join("\n")}`);
  });
  describe.each(rooms.map((room) => [nameOf(room), room] as const))("%s", (name, { scripts, ...room }) => {
    const opened: { app?: App } = {};
    beforeAll(async () => {
      opened.app = await (ownServer ? openApp({ ...options, lang: room.lang }) : openShared(room.lang));
    });
    afterAll(async () => {
      await opened.app?.stop();
    });
    let told = 0;
    tellAll((title, { needsJavaScript = false, ...how }, tell) => {
      if (needsJavaScript && !scripts) return;
      const javaScript = needsJavaScript || (scripts === "alternating" ? told++ % 2 === 0 : scripts);
      const stage: Stage = { ...room, javaScript };
      const named = scripts === "alternating" && !javaScript ? `${title}, no JavaScript` : title;
      test(named, async () => {
        const { browser } = shared;
        const { app } = opened;
        if (!browser || !app) throw new Error("The server or the browser did not open.");
        await playOn(stage, app, browser, how, tell, `${named}, ${name}`);
        if (!stage.javaScript) withoutScripts.push(`${name}: ${title}`);
      });
    });
  });
};

const playOn = async (stage: Stage, app: App, browser: Browser, how: StoryOptions, tell: Tell, title: string) => {
  const staged = { ...how, width: stage.width, javaScript: stage.javaScript };
  const others: Page[] = [];
  await onStage(
    app,
    browser,
    staged,
    async (scene) => {
      const as = async (person: string | null) => {
        const context = await browser.newContext({
          baseURL: app.origin,
          viewport: scene.page.viewportSize() ?? undefined,
          javaScriptEnabled: stage.javaScript,
          locale: stage.lang === "fr" ? "fr-FR" : "en-GB",
          reducedMotion: "reduce",
        });
        context.setDefaultTimeout(patience);
        if (person) await signInAs(context, app, person);
        const page = await context.newPage();
        others.push(page);
        return page;
      };
      try {
        await tell({ ...scene, stage, t: textsIn(stage.lang, "Europe/Paris"), as });
      } finally {
        await Promise.all(others.map((page) => page.context().close()));
      }
    },
    title,
  );
};

const plain = (words: string) => words.replace(/\s+/g, " ").trim();
const escaped = (words: string) =>
  plain(words)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(" ", "\\s+");

/** The field with exactly this label, whether it says « obligatoire » after it or not. */
export const field = (scope: Page | Locator, label: string): Locator =>
  scope
    .getByLabel(new RegExp(`^\\s*${escaped(label)}(\\s*\\(.+\\))?\\s*$`))
    .and(scope.locator("input, select, textarea"));

export const button = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole("button", { name: plain(name), exact: true });

export const link = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole("link", { name: plain(name), exact: true });

/** A sentence that counts, whatever its number. */
export const counted = (say: (n: number) => string): RegExp =>
  new RegExp(`^\\s*${escaped(say(99)).replace("99", "\\d+")}\\s*$`);

/** The titled part of a page. */
export const part = (page: Page, title: string): Locator =>
  page.getByRole("region", { name: plain(title), exact: true });

/** Opens what is folded behind these words, unless it stands open. */
export const unfold = async (scope: Page | Locator, words: string): Promise<void> => {
  const summary = scope.locator("summary", { hasText: plain(words) }).first();
  if ((await summary.locator("..").getAttribute("open")) === null) await summary.click();
};

/** A page is awake once its scripts listen; without JavaScript it always is. */
export const goTo = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: "load" });
  if (await page.evaluate(hasScripts)) await takenOver(page);
};

/** Until the scripts listen to the page; what is typed before that has a story of its own. */
export const takenOver = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__reactFiber")));
};

// Where scripts are off, the browser reads what <noscript> holds as elements.
const hasScripts = (): boolean => {
  const probe = document.createElement("div");
  probe.innerHTML = "<noscript><i></i></noscript>";
  return !probe.querySelector("i") && document.querySelector('link[rel="modulepreload"]') !== null;
};

/** The sentence the last command said. */
export const expectSaid = async (page: Page, words: string): Promise<void> => {
  await page
    .getByRole("status")
    .filter({ hasText: plain(words) })
    .first()
    .waitFor();
};

export const expectText = async (scope: Page | Locator, words: string): Promise<void> => {
  await scope.getByText(plain(words)).first().waitFor();
};

/** axe on a screen crossed; where scripts are off the same screen is held by the other stages. */
export const expectAccessibleHere = async ({ page, stage }: Play): Promise<void> => {
  if (stage.javaScript) expect(await axe(page, "shape")).toEqual([]);
};

/** Rows of the server's own file, read beside it. */
export const readRows = <Row>(app: App, sql: string, ...values: unknown[]): Row[] => {
  const file = new Database(app.database, { readonly: true });
  try {
    return file.prepare(sql).all(...values) as Row[];
  } finally {
    file.close();
  }
};

export type Mail = { kind: string; subject: string; text: string; action: string | null; toAddress: string | null };

/** The mails written to one address, the newest first. */
export const mailsTo = (app: App, address: string): Mail[] =>
  readRows<Mail>(
    app,
    'select kind, subject, text, action, "toAddress" from mails where "toAddress" = ? order by id desc',
    address,
  );

/** Asks for a link at the door (this page's own, if it stands there), opens the newest one sent, and goes in. */
export const enterByMail = async (
  { app, page, t }: Pick<Play, "app" | "page" | "t">,
  address: string,
  back = "/",
): Promise<void> => {
  const { entry, link: words } = t.session;
  if (!page.url().includes("/entrer")) await goTo(page, "/entrer");
  await field(page.locator("form").first(), entry.email).fill(address);
  await button(page, entry.ask).click();
  const asked = page.getByRole("heading", { level: 1, name: plain(entry.asked) });
  await asked.or(page.getByRole("heading", { level: 1, name: plain(entry.byHand) })).waitFor();
  const mail = mailsTo(app, address).find((one) => one.action?.includes("/entrer/lien/"));
  await goTo(page, mail?.action ?? "no mail");
  await button(page, words.enter).click();
  await page.waitForURL(`**${back}`);
};
