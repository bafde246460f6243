import type { Locator, Page, Response } from "playwright-core";
import type { App } from "./running-app";
import { button, expectText, field, goTo, type Play, readRows, unfold } from "./stages";

export type Point = { id: string; title: string; kind: string; proposalId: string | null };

/** The board the garden prepares: the only one that was not held. */
export const comingBoard = (app: App): string =>
  readRows<{ id: string }>(app, `select id from meetings where kind = 'board' order by "startsAt" desc limit 1`)[0]
    ?.id ?? "no board";

export const pointsOf = (app: App, meetingId: string): Point[] =>
  readRows<Point>(
    app,
    'select id, title, kind, "proposalId" from agendaItems where "meetingId" = ? and "inCamera" = 0 order by rank',
    meetingId,
  );

export const roomOf = (page: Page, t: Play["t"]): Locator =>
  page.getByRole("complementary", { name: t.minutes.room.title });

/** The line of a person in the roll, opened. */
export const rollLine = async (page: Page, t: Play["t"], name: string): Promise<Locator> => {
  const line = roomOf(page, t).getByRole("listitem").filter({ hasText: name }).first();
  await unfold(line, name);
  return line;
};

/** « Dans la salle », in one click on the line of someone whose presence is not noted. */
export const isHere = (page: Page, t: Play["t"], name: string) =>
  sends(page, () =>
    roomOf(page, t)
      .getByRole("listitem")
      .filter({ hasText: name })
      .getByRole("button", { name: new RegExp(`^${t.minutes.room.set.room}|${name}`) })
      .first()
      .click(),
  );

type Presence = "room" | "video" | "phone" | "excused" | "absent" | "left";

/** Notes how a person takes part, as an officer does. */
export const notePresence = async (page: Page, t: Play["t"], name: string, presence: Presence) => {
  const line = await rollLine(page, t, name);
  await line.getByRole("radio", { name: t.minutes.room.set[presence], exact: true }).check();
  await sends(page, () => button(line, t.minutes.room.note).click());
};

/** Waits until what a form sends has been answered and shown. */
export const sends = async (page: Page, act: () => Promise<void>) => {
  // A draft saves itself in the meantime: it is not what was sent.
  const answers = (response: Response) =>
    response.request().method() === "POST" && new URL(response.url()).pathname !== "/brouillon";
  await Promise.all([page.waitForResponse(answers), act()]);
  await page.waitForLoadState("load");
};

/** Brings a meeting of the garden to today, as its sitting page offers it, so that it may open. */
export const isToday = async (page: Page, t: Play["t"], meetingId: string) => {
  await goTo(page, `/reunions/${meetingId}/seance`);
  await expectText(page, t.minutes.opening.tourHint);
  await button(page, t.minutes.opening.tour).click();
  await field(page, t.minutes.officers.chair).waitFor();
};

/** Goes to a point by the agenda and begins it. */
export const beginPoint = async (page: Page, t: Play["t"], meetingId: string, point: Pick<Point, "id" | "title">) => {
  await goTo(page, `/reunions/${meetingId}/seance?point=${point.id}`);
  await page.getByRole("heading", { level: 1, name: point.title }).waitFor();
  const { begin, again, write } = t.minutes.sitting;
  const start = button(page, begin).or(button(page, again));
  if ((await start.count()) === 0) return;
  await start.first().click();
  await field(page, write).waitFor();
};
